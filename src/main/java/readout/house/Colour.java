package readout.house;

import java.util.Locale;
import java.util.Optional;

/**
 * A colour of sRGB.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {
  /** The paper of a page, and that of a page in the dark scheme. */
  public static final Colour PAPER = new Colour(0xff, 0xff, 0xff);

  public static final Colour DARK_PAPER = new Colour(0x14, 0x17, 0x1b);

  /** What text needs (WCAG 2.2, success criterion 1.4.3). */
  public static final double ENOUGH = 4.5;

  private static final Colour BLACK = new Colour(0, 0, 0);
  private static final int MOST = 255;
  private static final int STEPS = 100;

  /** The colour of {@code #rgb} or {@code #rrggbb}; empty when it is not written so. */
  public static Optional<Colour> parse(String text) {
    if (!text.matches("#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})")) {
      return Optional.empty();
    }
    String digits = text.substring(1);
    String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
    int rgb = Integer.parseInt(six, 16);
    return Optional.of(new Colour(rgb >> 16, rgb >> 8 & MOST, rgb & MOST));
  }

  /** The ratio of contrast to another colour, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** Whether text in this colour can be read on a paper. */
  public boolean isReadableOn(Colour paper) {
    return contrast(paper) >= ENOUGH;
  }

  /** The nearest mixture with white or black that can be read on a paper. */
  public Colour readableOn(Colour paper) {
    Colour away = paper.luminance() > 0.5 ? BLACK : PAPER;
    Colour mixed = this;
    for (int part = 1; part <= STEPS && !mixed.isReadableOn(paper); part++) {
      mixed = mixed(away, part);
    }
    return mixed;
  }

  private Colour mixed(Colour other, int part) {
    return new Colour(
        mix(red, other.red, part), mix(green, other.green, part), mix(blue, other.blue, part));
  }

  private static int mix(int one, int other, int part) {
    return (one * (STEPS - part) + other * part) / STEPS;
  }

  /** Relative luminance as WCAG 2.2 defines it. */
  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double value = (double) part / MOST;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  /** As CSS writes it: {@code #rrggbb}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
