package readout.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Entries as bytes and back: records of texts, flags, whole numbers, lists and further records,
 * each written as its components in order. The same entry gives the same bytes.
 */
public final class EntryCodec {
  private static final Map<Class<?>, Form> FORMS = new ConcurrentHashMap<>();

  private EntryCodec() {}

  /** The bytes of an entry. */
  public static byte[] encode(Entry entry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(entry, out);
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The entry of some bytes.
   *
   * @throws UncheckedIOException when they are none
   */
  public static Entry decode(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return (Entry) read(Entry.class, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Object value, DataOutputStream out)
      throws IOException, ReflectiveOperationException {
    if (value instanceof String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(utf8.length);
      out.write(utf8);
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Integer number) {
      out.writeInt(number);
    } else if (value instanceof List<?> list) {
      out.writeInt(list.size());
      for (Object item : list) {
        write(item, out);
      }
    } else {
      for (Method accessor : form(value.getClass()).accessors()) {
        write(accessor.invoke(value), out);
      }
    }
  }

  private static Object read(Type type, DataInputStream in)
      throws IOException, ReflectiveOperationException {
    if (type == String.class) {
      return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
    if (type == boolean.class) {
      return in.readBoolean();
    }
    if (type == Integer.class || type == int.class) {
      return in.readInt();
    }
    if (type instanceof ParameterizedType list) {
      int size = in.readInt();
      List<Object> items = new ArrayList<>(Math.min(size, 1 << 16));
      for (int i = 0; i < size; i++) {
        items.add(read(list.getActualTypeArguments()[0], in));
      }
      return items;
    }
    Form form = form((Class<?>) type);
    Object[] values = new Object[form.types().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = read(form.types()[i], in);
    }
    return form.constructor().newInstance(values);
  }

  /** How a kind of record is taken apart and put together. */
  private record Form(Method[] accessors, Type[] types, Constructor<?> constructor) {}

  private static Form form(Class<?> type) throws ReflectiveOperationException {
    Form known = FORMS.get(type);
    if (known != null) {
      return known;
    }
    RecordComponent[] components = type.getRecordComponents();
    Method[] accessors = new Method[components.length];
    Type[] types = new Type[components.length];
    Class<?>[] classes = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      accessors[i] = components[i].getAccessor();
      types[i] = components[i].getGenericType();
      classes[i] = components[i].getType();
    }
    Form form = new Form(accessors, types, type.getDeclaredConstructor(classes));
    FORMS.put(type, form);
    return form;
  }
}
