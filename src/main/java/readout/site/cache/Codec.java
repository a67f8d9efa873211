package readout.site.cache;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** Writes values of one type as bytes and reads them back; equal values give the same bytes. */
interface Codec<T> {
  /** Adds the bytes of a value, which is never null. */
  void write(T value, ByteSink out);

  /**
   * The next value; never null.
   *
   * @throws BrokenState when the bytes are not those of a value
   */
  T read(ByteSource in);

  /** Its type with the names of its components: bytes of another shape cannot be read. */
  String shape();

  /** A codec of two functions. */
  static <T> Codec<T> of(
      String shape, BiConsumer<ByteSink, T> writer, Function<ByteSource, T> reader) {
    return new Codec<>() {
      @Override
      public void write(T value, ByteSink out) {
        writer.accept(out, value);
      }

      @Override
      public T read(ByteSource in) {
        return reader.apply(in);
      }

      @Override
      public String shape() {
        return shape;
      }
    };
  }

  /** The same bytes, read as one object for all that are equal. */
  default Codec<T> pooled() {
    return of(shape(), (out, value) -> write(value, out), in -> in.pooled(read(in)));
  }
}
