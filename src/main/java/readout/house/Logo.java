package readout.house;

import java.util.Base64;

/**
 * The picture of a house, or why there is none.
 *
 * @param fileName what its file is called in a site, such as {@code logo.svg}
 * @param address a {@code data:} address (RFC 2397) that holds it
 * @param mistake why it cannot be used, in words; empty when it can
 */
public record Logo(String fileName, String address, String mistake) {
  /** The bytes of its file. */
  public byte[] bytes() {
    return Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
  }

  /** A picture that cannot be used. */
  public static Logo unusable(String why) {
    return new Logo("", "", why);
  }
}
