package readout.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Entries as bytes and back: records of texts, flags, whole numbers, lists and further records,
 * each written as its components in order. The same entry gives the same bytes.
 */
public final class EntryCodec {
  private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

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
      for (RecordComponent component : components(value.getClass())) {
        write(component.getAccessor().invoke(value), out);
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
    RecordComponent[] components = components((Class<?>) type);
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = read(components[i].getGenericType(), in);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return ((Class<?>) type).getDeclaredConstructor(types).newInstance(values);
  }

  private static RecordComponent[] components(Class<?> type) {
    return COMPONENTS.computeIfAbsent(type, Class::getRecordComponents);
  }
}
