package readout.house;

/**
 * The picture of a house, or why there is none.
 *
 * @param fileName what its file is called in a site, such as {@code logo.svg}
 * @param address a {@code data:} address (RFC 2397) that holds it
 * @param mistake why it cannot be used, in words; empty when it can
 */
public record Logo(String fileName, String address, String mistake) {
  /** A picture that cannot be used. */
  public static Logo unusable(String why) {
    return new Logo("", "", why);
  }
}
