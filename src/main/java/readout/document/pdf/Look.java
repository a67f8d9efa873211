package readout.document.pdf;

import java.util.EnumMap;
import java.util.Map;
import readout.document.Role;

/**
 * How a paragraph looks, as in the plain Word files. Measures are in points.
 *
 * @param leading from line to line, as a part of the size
 * @param before the space above it
 * @param after the space below it
 * @param colour as 0xrrggbb; -1 for that of the house
 * @param indent of its lines; the first is not indented where {@code tab} is set
 * @param tab where text after a tab begins; 0 for anywhere, {@code RULED} for a line to write on
 * @param edge what is beside it
 * @param centred whether its lines are in the middle
 * @param whole whether it is on one page
 * @param keepsNext whether it is on one page with what follows
 */
record Look(
    Face face,
    double size,
    double leading,
    double before,
    double after,
    int colour,
    double indent,
    double tab,
    Edge edge,
    boolean centred,
    boolean whole,
    boolean keepsNext) {
  /** What is beside or behind a paragraph. */
  enum Edge {
    NONE,
    QUOTATION,
    NOTICE,
    ALARM,
    DRAFT,
    CORRECTION,
    QUESTION,
    CODE
  }

  /** In place of where text after a tab begins: a tab is a line to write on. */
  static final double RULED = -1;

  static final int TEXT = 0x1b1f24;
  static final int GREY = 0x525a64;
  static final int RED = 0xa3161b;
  static final int AMBER = 0x8a5200;
  static final int RULE = 0xd5d9de;
  static final int TINT = 0xf4f6f8;
  static final int ACCENT = -1;

  private static final Map<Role, Look> LOOKS = new EnumMap<>(Role.class);
  private static final Look SMALL_SANS = sans(10, 1.32, 0, 4.5);

  static {
    LOOKS.put(Role.BODY, serif(11, 0, 7));
    LOOKS.put(Role.LEAD, serif(12.5, 0, 9));
    LOOKS.put(Role.COMPACT, serif(11, 0, 3));
    LOOKS.put(Role.KICKER, sans(10, 1.3, 0, 6).bold().coloured(ACCENT).kept());
    LOOKS.put(Role.SUBTITLE, serif(13, 0, 7).coloured(GREY).kept());
    LOOKS.put(Role.OCCASION, sans(10, 1.32, 0, 16).coloured(GREY));
    LOOKS.put(Role.NOTICE, notice(ACCENT, Edge.NOTICE));
    LOOKS.put(Role.ALARM, notice(RED, Edge.ALARM));
    LOOKS.put(Role.DRAFT, notice(AMBER, Edge.DRAFT));
    LOOKS.put(Role.CORRECTION, serif(10.5, 0, 8).beside(Edge.CORRECTION, 13).together());
    LOOKS.put(Role.LABEL, sans(10, 1.3, 6, 3).bold().coloured(ACCENT).kept());
    LOOKS.put(Role.FACT, sans(10, 1.32, 0, 2.5).tabbed(119));
    LOOKS.put(Role.PEOPLE, SMALL_SANS.together());
    LOOKS.put(Role.PLAIN, serif(11, 0, 4));
    LOOKS.put(Role.FIGURE, serif(11, 0, 4));
    LOOKS.put(Role.RESULT, serif(11, 6, 4).together());
    LOOKS.put(Role.DETAIL, sans(9.5, 1.32, 0, 3).coloured(GREY));
    LOOKS.put(
        Role.ATTRIBUTION,
        sans(9.5, 1.32, 0, 14).coloured(GREY).beside(Edge.QUOTATION, 17).together());
    LOOKS.put(Role.ASIDE, serif(11, 0, 7).coloured(GREY));
    LOOKS.put(Role.QUESTION, serif(11, 10, 5).beside(Edge.QUESTION, 13).together().kept());
    LOOKS.put(Role.END, sans(10, 1.3, 24, 12).bold().middle());
    LOOKS.put(Role.SMALL, serif(10, 8, 7).coloured(GREY));
    LOOKS.put(Role.SIGNATURE, sans(9.5, 1.3, 24, 18).coloured(GREY).tabbed(RULED));
    LOOKS.put(Role.CODE, sans(9, 1.32, 0, 7).beside(Edge.CODE, 6));
    LOOKS.put(Role.TERM, serif(11, 3, 1).bold().kept());
    LOOKS.put(Role.DEFINITION, serif(11, 0, 5).indented(18));
    LOOKS.put(Role.HOUSE, sans(10.5, 1.3, 0, 1).bold());
    LOOKS.put(Role.LETTERHEAD, sans(8.5, 1.3, 0, 0).coloured(GREY));
  }

  static final Look TITLE = serif(22, 0, 10).led(1.25).together().kept();
  static final Look QUOTATION = serif(12, 0, 5).beside(Edge.QUOTATION, 17);
  static final Look CELL = sans(9.5, 1.3, 0, 2);
  static final Look CAPTION = sans(9.5, 1.3, 6, 4).coloured(GREY).kept();
  static final Look FOOTNOTE = serif(9, 0, 2).led(1.3);
  static final Look RUNNING = sans(8.5, 1.3, 0, 1).coloured(RED).bold().middle();
  static final Look FOLIO = sans(8.5, 1.3, 0, 0).coloured(GREY).middle();

  private static final Look[] HEADINGS = {
    serif(15, 12, 6).led(1.3).coloured(ACCENT).together().kept(),
    serif(12.5, 14, 5).led(1.3).bold().together().kept(),
    serif(11, 12, 4).led(1.3).bold().together().kept(),
    serif(11, 12, 4).led(1.3).bold().coloured(GREY).together().kept()
  };

  /** That of a role. */
  static Look of(Role role) {
    return LOOKS.get(role);
  }

  /** That of a heading below the title, by its level from 1. */
  static Look ofHeading(int level) {
    return level < 1 ? TITLE : HEADINGS[Math.min(level, HEADINGS.length) - 1];
  }

  private static Look serif(double size, double before, double after) {
    return new Look(
        Face.SERIF, size, 1.4, before, after, TEXT, 0, 0, Edge.NONE, false, false, false);
  }

  private static Look sans(double size, double leading, double before, double after) {
    return new Look(
        Face.SANS, size, leading, before, after, TEXT, 0, 0, Edge.NONE, false, false, false);
  }

  private static Look notice(int colour, Edge edge) {
    return sans(10, 1.32, 0, 10).bold().coloured(colour).beside(edge, 12).together();
  }

  private Look led(double lines) {
    return new Look(
        face, size, lines, before, after, colour, indent, tab, edge, centred, whole, keepsNext);
  }

  /** The same in bold. */
  Look bold() {
    return new Look(
        face.inBold(),
        size,
        leading,
        before,
        after,
        colour,
        indent,
        tab,
        edge,
        centred,
        whole,
        keepsNext);
  }

  /** The same in another colour. */
  Look coloured(int rgb) {
    return new Look(
        face, size, leading, before, after, rgb, indent, tab, edge, centred, whole, keepsNext);
  }

  private Look beside(Edge other, double points) {
    return new Look(
        face, size, leading, before, after, colour, points, tab, other, centred, whole, keepsNext);
  }

  private Look indented(double points) {
    return beside(edge, points);
  }

  private Look tabbed(double points) {
    return new Look(
        face,
        size,
        leading,
        before,
        after,
        colour,
        Math.max(0, points),
        points,
        edge,
        centred,
        whole,
        keepsNext);
  }

  /** The same with its lines in the middle. */
  Look middle() {
    return new Look(
        face, size, leading, before, after, colour, indent, tab, edge, true, whole, keepsNext);
  }

  private Look together() {
    return new Look(
        face, size, leading, before, after, colour, indent, tab, edge, centred, true, keepsNext);
  }

  /** The same on one page with what follows. */
  Look kept() {
    return new Look(
        face, size, leading, before, after, colour, indent, tab, edge, centred, whole, true);
  }
}
