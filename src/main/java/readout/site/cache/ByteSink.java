package readout.site.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** Takes texts, numbers, flags and lists as bytes. */
final class ByteSink {
  private byte[] bytes = new byte[1024];
  private int end;

  byte[] bytes() {
    return Arrays.copyOf(bytes, end);
  }

  /** A number that is not negative: seven bits a byte, the last one without the eighth. */
  void number(int number) {
    room(5);
    int rest = number;
    while (rest > 0x7F) {
      bytes[end++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[end++] = (byte) rest;
  }

  void flag(boolean flag) {
    number(flag ? 1 : 0);
  }

  /** A text begins and ends with a line of its own: whoever searches the bytes finds its words. */
  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    room(utf8.length + 2);
    bytes[end++] = '\n';
    System.arraycopy(utf8, 0, bytes, end, utf8.length);
    end += utf8.length;
    bytes[end++] = '\n';
  }

  <T> void list(List<T> items, BiConsumer<ByteSink, T> item) {
    number(items.size());
    for (T one : items) {
      item.accept(this, one);
    }
  }

  private void room(int more) {
    if (bytes.length - end < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + more));
    }
  }
}
