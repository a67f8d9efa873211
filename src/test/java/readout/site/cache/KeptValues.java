package readout.site.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import readout.diagnostic.Span;

/** Makes up values of any type that is kept, from a seed. */
final class KeptValues {
  /** Texts of anything. */
  static final List<String> ANY =
      List.of(
          "", "a", " ", "\n", "é", "字", "👩‍👩‍👧", "\0", "שלום", "../", "long ".repeat(20_000));

  /** Texts that are names of files as well. */
  static final List<String> NAMES = List.of("a", "b", "é", "字", "-");

  private final Random random;
  private final List<String> alphabet;

  KeptValues(long seed, List<String> alphabet) {
    this.random = new Random(seed);
    this.alphabet = alphabet;
  }

  /** The next record of a type. */
  <R extends Record> R of(Class<R> type) {
    return type.cast(value(type));
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] of = generic.getActualTypeArguments();
      return generic.getRawType() == List.class ? list(of[0]) : map(of[0], of[1]);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == StoredMeeting.class) {
      return stored();
    } else if (plain == Span.class) {
      int start = random.nextInt(1 << random.nextInt(Integer.SIZE - 1));
      return new Span(start, start + random.nextInt(1 << 20));
    } else if (plain.isRecord()) {
      return record(plain);
    } else if (plain.isEnum()) {
      return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
    } else if (plain == String.class) {
      return text();
    } else if (plain == int[].class) {
      return random.ints(random.nextInt(70)).toArray();
    } else if (plain == int.class || plain == Integer.class) {
      return random.nextInt() >> random.nextInt(Integer.SIZE);
    } else if (plain == long.class) {
      return random.nextLong();
    } else if (plain == boolean.class) {
      return random.nextBoolean();
    } else if (plain == Instant.class) {
      Instant some = Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
      return List.of(Instant.MIN, Instant.MAX, some).get(random.nextInt(3));
    } else if (plain == LocalDate.class) {
      LocalDate some = LocalDate.ofEpochDay(random.nextInt(1_000_000));
      return List.of(LocalDate.MIN, LocalDate.MAX, some).get(random.nextInt(3));
    }
    throw new IllegalArgumentException(type.getTypeName());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    do {
      text.append(alphabet.get(random.nextInt(alphabet.size())));
    } while (random.nextInt(4) > 0);
    return text.toString();
  }

  private List<Object> list(Type item) {
    List<Object> list = new ArrayList<>();
    for (int i = count(); i > 0; i--) {
      list.add(value(item));
    }
    return list;
  }

  private Map<Object, Object> map(Type key, Type item) {
    Map<Object, Object> map = new HashMap<>();
    for (int i = count(); i > 0; i--) {
      map.put(value(key), value(item));
    }
    return map;
  }

  private int count() {
    return random.nextInt(4);
  }

  private StoredMeeting stored() {
    int[] lengths = random.ints(StoredMeeting.PARTS, 0, 200).toArray();
    byte[] bytes = new byte[Arrays.stream(lengths).sum()];
    random.nextBytes(bytes);
    return new StoredMeeting(ByteRange.of(bytes), lengths);
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = value(components[i].getGenericType());
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
