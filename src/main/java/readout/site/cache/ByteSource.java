package readout.site.cache;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Gives back what a {@link ByteSink} has taken, in the same order. */
final class ByteSource {
  private final byte[] bytes;
  private int next;

  ByteSource(byte[] bytes) {
    this.bytes = bytes;
  }

  int number() {
    int number = 0;
    int shift = 0;
    byte part = bytes[next++];
    while (part < 0) {
      number |= (part & 0x7F) << shift;
      shift += 7;
      part = bytes[next++];
    }
    return number | part << shift;
  }

  boolean flag() {
    return number() == 1;
  }

  String text() {
    int length = number();
    next++;
    String text = length == 0 ? "" : new String(bytes, next, length, StandardCharsets.UTF_8);
    next += length + 1;
    return text;
  }

  /** A list that takes little memory and cannot be changed. */
  @SuppressWarnings("unchecked") // Only what the function gave is in the array.
  <T> List<T> list(Function<ByteSource, T> item) {
    Object[] items = new Object[number()];
    for (int i = 0; i < items.length; i++) {
      items[i] = item.apply(this);
    }
    return (List<T>) List.of(items);
  }
}
