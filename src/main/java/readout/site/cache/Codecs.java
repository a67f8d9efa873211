package readout.site.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Knows the codec of every type that is kept: values, lists, maps, and records of them. */
final class Codecs {
  /** The most things that space is made for at once, whatever the bytes say of how many follow. */
  private static final int ROOM = 1 << 10;

  /** Is written where there is no day. */
  private static final long NO_DAY = Long.MIN_VALUE;

  private static final Map<Type, Codec<?>> VALUES =
      Map.of(
          String.class,
          Codec.of("text", ByteSink::text, ByteSource::text),
          int.class,
          Codec.<Integer>of("int", ByteSink::number, ByteSource::number),
          Integer.class,
          Codec.<Integer>of("int", ByteSink::number, ByteSource::number),
          long.class,
          Codec.<Long>of("long", ByteSink::fixed, ByteSource::fixedLong),
          boolean.class,
          Codec.of("flag", Codecs::flag, Codecs::flag),
          int[].class,
          Codec.of("ints", Codecs::numbers, Codecs::numbers),
          Instant.class,
          Codec.of("instant", Codecs::instant, Codecs::instant),
          LocalDate.class,
          Codec.of("day", Codecs::day, Codecs::day),
          ByteRange.class,
          Codec.of("place", ByteSink::place, ByteSource::place));

  private Codecs() {}

  /**
   * The codec of a type.
   *
   * @throws IllegalArgumentException for a type that is not kept, which is a mistake of ours
   */
  static Codec<?> of(Type type) {
    Codec<?> value = VALUES.get(type);
    if (value != null) {
      return value;
    }
    if (type instanceof ParameterizedType generic) {
      Type[] of = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return list(of(of[0]));
      }
      if (generic.getRawType() == Map.class) {
        return map(of(of[0]), of(of[1]));
      }
    }
    if (type instanceof Class<?> plain && plain.isEnum()) {
      return constant(plain);
    }
    if (type instanceof Class<?> plain && plain.isRecord()) {
      return RecordCodec.of(plain.asSubclass(Record.class));
    }
    throw new IllegalArgumentException("no codec for " + type.getTypeName());
  }

  private static void flag(ByteSink out, boolean flag) {
    out.number(flag ? 1 : 0);
  }

  private static boolean flag(ByteSource in) {
    int flag = in.number();
    if (flag < 0 || flag > 1) {
      throw new BrokenState("neither true nor false");
    }
    return flag == 1;
  }

  private static void numbers(ByteSink out, int[] numbers) {
    out.number(numbers.length);
    for (int number : numbers) {
      out.fixed(number);
    }
  }

  private static int[] numbers(ByteSource in) {
    int[] numbers = new int[in.count(Integer.BYTES)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.fixedInt();
    }
    return numbers;
  }

  private static void instant(ByteSink out, Instant instant) {
    out.fixed(instant.getEpochSecond());
    out.fixed(instant.getNano());
  }

  private static Instant instant(ByteSource in) {
    return Instant.ofEpochSecond(in.fixedLong(), in.fixedInt());
  }

  private static void day(ByteSink out, LocalDate day) {
    out.fixed(day == null ? NO_DAY : day.toEpochDay());
  }

  private static LocalDate day(ByteSource in) {
    long day = in.fixedLong();
    return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
  }

  /** By their names, so that other constants may be added to the type. */
  private static <T> Codec<T> constant(Class<T> type) {
    Map<String, T> names =
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toMap(c -> ((Enum<?>) c).name(), c -> c));
    return Codec.of(
        type.getSimpleName(),
        (out, value) -> out.text(((Enum<?>) value).name()),
        in -> {
          T constant = names.get(in.text());
          if (constant == null) {
            throw new BrokenState("no such constant");
          }
          return constant;
        });
  }

  /** Lists that take little memory and cannot be changed. */
  @SuppressWarnings("unchecked") // Only what the codec gave is in the array.
  private static <T> Codec<List<T>> list(Codec<T> item) {
    return Codec.of(
        "[" + item.shape() + "]",
        (out, list) -> {
          out.number(list.size());
          for (T one : list) {
            item.write(one, out);
          }
        },
        in -> {
          int count = in.count(1);
          Object[] items = new Object[Math.min(count, ROOM)];
          for (int i = 0; i < count; i++) {
            if (i == items.length) {
              items = Arrays.copyOf(items, (int) Math.min(count, 2L * i));
            }
            items[i] = item.read(in);
          }
          return (List<T>) List.of(items);
        });
  }

  /** Maps by the order of their keys, which cannot be changed. */
  private static <K, T> Codec<Map<K, T>> map(Codec<K> key, Codec<T> item) {
    return Codec.of(
        "{" + key.shape() + ":" + item.shape() + "}",
        (out, map) -> {
          out.number(map.size());
          new TreeMap<>(map)
              .forEach(
                  (one, value) -> {
                    key.write(one, out);
                    item.write(value, out);
                  });
        },
        in -> {
          int count = in.count(1);
          Map<K, T> map = new LinkedHashMap<>(Math.min(count, ROOM) * 2);
          for (int i = 0; i < count; i++) {
            map.put(key.read(in), item.read(in));
          }
          return count == 0 ? Map.of() : Collections.unmodifiableMap(map);
        });
  }
}
