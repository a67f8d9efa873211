package readout.record;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An address that names a file by its way from the record (RFC 3986, section 4.2).
 *
 * @param path as it is written, without query and fragment
 * @param suffix query and fragment with their marks, or empty
 * @param names the names on the way, percent-decoded; {@code ..} leads up. Null when the address
 *     begins at the root of a site or disk, or cannot be the name of a file
 */
public record RelativeAddress(String path, String suffix, List<String> names) {
  private static final String HEX = "0123456789ABCDEF";

  /** Reads an address; empty when it leads elsewhere or to a place on the page that has it. */
  public static Optional<RelativeAddress> of(String address) {
    int end = end(address, "?#");
    String path = address.substring(0, end);
    boolean elsewhere = path.indexOf(':') >= 0 && path.indexOf(':') < end(path, "/");
    if (path.isEmpty() || elsewhere || path.startsWith("//")) {
      return Optional.empty();
    }
    List<String> names = path.startsWith("/") ? null : names(path);
    return Optional.of(new RelativeAddress(path, address.substring(end), names));
  }

  /** Whether it leads to the file of a record: beside its own, or at the root of a site or disk. */
  public boolean namesRecord() {
    List<String> way = names == null ? List.of(path.split("[/\\\\]")) : names;
    return !way.isEmpty() && isRecord(way.get(way.size() - 1));
  }

  /** Whether a name is one that files of records have. */
  static boolean isRecord(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }

  private static int end(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  private static List<String> names(String path) {
    List<String> names = new ArrayList<>();
    for (String part : path.split("/")) {
      String name = decoded(part);
      if (name == null || name.chars().anyMatch(c -> c < ' ' || c == '/' || c == '\\')) {
        return null;
      }
      if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    return names;
  }

  /** Null where the escapes are not UTF-8; a percent sign that begins none is a percent sign. */
  private static String decoded(String part) {
    if (part.indexOf('%') < 0) {
      return part;
    }
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int high = bytes[i] == '%' && i + 2 < bytes.length ? digit(bytes[i + 1]) : -1;
      int low = high >= 0 ? digit(bytes[i + 2]) : -1;
      if (low >= 0) {
        decoded.put((byte) (high << 4 | low));
        i += 2;
      } else {
        decoded.put(bytes[i]);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** A path in which every character that could mean something else is percent-encoded. */
  public static String encoded(String path) {
    StringBuilder encoded = new StringBuilder(path.length());
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          octet >= 'a' && octet <= 'z'
              || octet >= 'A' && octet <= 'Z'
              || octet >= '0' && octet <= '9'
              || "-._~/".indexOf(octet) >= 0;
      if (plain) {
        encoded.append((char) octet);
      } else {
        encoded.append('%').append(HEX.charAt(octet >> 4 & 0xF)).append(HEX.charAt(octet & 0xF));
      }
    }
    return encoded.toString();
  }

  private static int digit(byte letter) {
    return letter < 0 ? -1 : Character.digit(letter, 16);
  }
}
