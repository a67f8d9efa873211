package readout.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How wide and high a picture is, in pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record PictureSize(int width, int height) {
  private static final int BYTE = 0xff;
  private static final int MOST = 100_000;
  private static final Pattern BOX =
      Pattern.compile(
          "viewBox\\s*=\\s*[\"']\\s*[-0-9.]+[\\s,]+[-0-9.]+[\\s,]+([0-9.]+)[\\s,]+([0-9.]+)");
  private static final Pattern WIDTH =
      Pattern.compile("\\swidth\\s*=\\s*[\"']([0-9.]+)(?:px)?[\"']");
  private static final Pattern HEIGHT =
      Pattern.compile("\\sheight\\s*=\\s*[\"']([0-9.]+)(?:px)?[\"']");

  /** The size that the bytes of a file tell; empty when they tell none. */
  public static Optional<PictureSize> of(String type, byte[] bytes) {
    try {
      return switch (type) {
        case "image/png" -> sized(number(bytes, 16, 4), number(bytes, 20, 4));
        case "image/gif" ->
            sized(
                bytes[6] & BYTE | (bytes[7] & BYTE) << 8, bytes[8] & BYTE | (bytes[9] & BYTE) << 8);
        case "image/jpeg" -> jpeg(bytes);
        case "image/svg+xml" -> svg(new String(bytes, StandardCharsets.UTF_8));
        default -> Optional.empty();
      };
    } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<PictureSize> sized(double width, double height) {
    return width >= 1 && height >= 1 && width <= MOST && height <= MOST
        ? Optional.of(new PictureSize((int) width, (int) height))
        : Optional.empty();
  }

  private static int number(byte[] bytes, int at, int length) {
    int number = 0;
    for (int i = 0; i < length; i++) {
      number = number << 8 | bytes[at + i] & BYTE;
    }
    return number;
  }

  /** The first frame header, SOF0 to SOF15 (ITU T.81, section B.2.2). */
  private static Optional<PictureSize> jpeg(byte[] bytes) {
    int at = 2;
    while ((bytes[at] & BYTE) == BYTE) {
      int marker = bytes[at + 1] & BYTE;
      boolean frame =
          marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
      if (frame) {
        return sized(number(bytes, at + 7, 2), number(bytes, at + 5, 2));
      }
      at += 2 + number(bytes, at + 2, 2);
    }
    return Optional.empty();
  }

  private static Optional<PictureSize> svg(String text) {
    int start = text.indexOf("<svg");
    int end = text.indexOf('>', Math.max(start, 0));
    String root = start < 0 || end < 0 ? "" : text.substring(start, end);
    Matcher width = WIDTH.matcher(root);
    Matcher height = HEIGHT.matcher(root);
    if (width.find() && height.find()) {
      return sized(Double.parseDouble(width.group(1)), Double.parseDouble(height.group(1)));
    }
    Matcher box = BOX.matcher(root);
    return box.find()
        ? sized(Double.parseDouble(box.group(1)), Double.parseDouble(box.group(2)))
        : Optional.empty();
  }
}
