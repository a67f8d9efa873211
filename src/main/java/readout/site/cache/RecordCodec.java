package readout.site.cache;

import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import readout.site.model.Interned;
import readout.site.model.Interner;

/**
 * Writes records as their components in the order of their declaration, and reads them back through
 * their constructors, whose checks hold for what is read too. Everything that reflection tells is
 * asked for once for each type.
 */
final class RecordCodec<R extends Record> implements Codec<R> {
  private static final ClassValue<Codec<?>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Codec<?> computeValue(Class<?> type) {
          Codec<?> codec = new RecordCodec<>(type.asSubclass(Record.class));
          return type.isAnnotationPresent(Interned.class) ? codec.pooled() : codec;
        }
      };

  private final Component[] components;

  /** Takes all components as one array. */
  private final MethodHandle constructor;

  private final String shape;

  /** A component: what gives it, and how it is kept. */
  private record Component(String name, MethodHandle accessor, Codec<Object> codec) {
    @SuppressWarnings("unchecked") // The codec is given what the accessor gave.
    static Component of(RecordComponent component, MethodHandles.Lookup lookup) {
      Codec<?> codec = Codecs.of(component.getGenericType());
      try {
        return new Component(
            component.getName(),
            lookup
                .unreflect(component.getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class)),
            (Codec<Object>)
                (component.isAnnotationPresent(Interned.class) ? codec.pooled() : codec));
      } catch (IllegalAccessException e) {
        throw new IllegalArgumentException("cannot keep " + component, e);
      }
    }

    Object of(Object value) {
      try {
        return (Object) accessor.invokeExact(value);
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException(e); // accessors of records throw nothing else
      }
    }
  }

  private RecordCodec(Class<R> type) {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    RecordComponent[] declared = type.getRecordComponents();
    if (declared.length == 0) {
      throw new IllegalArgumentException("nothing to keep in " + type.getName());
    }
    components =
        Arrays.stream(declared).map(c -> Component.of(c, lookup)).toArray(Component[]::new);
    Class<?>[] types =
        Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      constructor =
          lookup
              .findConstructor(type, MethodType.methodType(void.class, types))
              .asSpreader(Object[].class, types.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot keep " + type.getName(), e);
    }
    shape =
        Arrays.stream(components)
            .map(component -> component.name() + ":" + component.codec().shape())
            .collect(Collectors.joining(",", type.getSimpleName() + "(", ")"));
  }

  /** The codec of a type of records. */
  @SuppressWarnings("unchecked") // The type's own codec is known by it.
  static <R extends Record> Codec<R> of(Class<R> type) {
    return (Codec<R>) KNOWN.get(type);
  }

  /** The bytes of a record. */
  @SuppressWarnings("unchecked") // The class of a record is that of its type, as it is final.
  static <R extends Record> byte[] bytes(R value) {
    ByteSink out = new ByteSink();
    of((Class<R>) value.getClass()).write(value, out);
    return out.bytes();
  }

  /**
   * The record of some bytes.
   *
   * @param pool keeps what many records have in common, or null
   * @throws BrokenState when they are not those of such a record
   */
  static <R extends Record> R read(Class<R> type, byte[] bytes, Interner pool) {
    ByteSource in = new ByteSource(bytes, pool);
    R value = of(type).read(in);
    in.finish();
    return value;
  }

  @Override
  public void write(R value, ByteSink out) {
    for (Component component : components) {
      component.codec().write(component.of(value), out);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // The constructor is that of the type.
  public R read(ByteSource in) {
    try {
      Object[] values = new Object[components.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = components[i].codec().read(in);
      }
      return (R) (Object) constructor.invokeExact(values);
    } catch (BrokenState | UncheckedIOException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new BrokenState("not a record of ours", e);
    }
  }

  @Override
  public String shape() {
    return shape;
  }
}
