package readout.chart;

/** The parts that charts are written with. */
public final class SvgText {
  private SvgText() {}

  /** A text at a place; {@code anchor} says which of its ends is there. */
  public static void add(StringBuilder svg, double x, double y, String anchor, String text) {
    svg.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
    svg.append("\" text-anchor=\"")
        .append(anchor)
        .append("\">")
        .append(escaped(text))
        .append("</text>");
  }

  /** With one decimal place, the same on every machine. */
  public static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : tenths / 10 + "." + Math.abs(tenths % 10);
  }

  /** A text as SVG has it, between tags and in attributes. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
