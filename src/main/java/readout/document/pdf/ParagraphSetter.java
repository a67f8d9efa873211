package readout.document.pdf;

import java.util.ArrayList;
import java.util.List;
import readout.document.Inline;
import readout.document.Line;
import readout.document.TextStyle;

/** Sets paragraphs as lines. */
final class ParagraphSetter {
  private static final double BAR = 2.25;
  private static final double THICK_BAR = 4.5;
  private static final double PADDING = 5;

  /** Longer paragraphs may go on on the next page. */
  private static final int SHORT = 9;

  private final LineBreaker breaker;
  private final Places places;
  private final String language;

  /**
   * @param language of the document
   */
  ParagraphSetter(LineBreaker breaker, Places places, String language) {
    this.breaker = breaker;
    this.places = places;
    this.language = language;
  }

  /**
   * Sets a paragraph.
   *
   * @param quoted whether the bar of a quotation is beside it already
   */
  List<Item> set(Line line, Look look, Column column, Tag tag, boolean quoted) {
    return set(line, look, column, tag, quoted, 0);
  }

  /** Sets a heading, which is in the outline at a level. */
  List<Item> heading(Line line, Look look, Column column, Tag tag, int level) {
    return set(line, look, column, tag, false, level);
  }

  private List<Item> set(Line line, Look look, Column column, Tag tag, boolean quoted, int level) {
    ParagraphText text = new LineReader(places, language, look, tag).read(line);
    boolean alone = look.edge() == Look.Edge.QUOTATION && !quoted && !column.quoted();
    List<Band> edge = alone ? List.of() : edge(look, column);
    boolean boxed = isBoxed(look.edge());
    Column room = look.tab() > 0 || alone ? column : column.indented(look.indent());
    room = boxed ? room.shortened(PADDING) : room;
    boolean hanging = look.tab() > 0 && text.text().indexOf('\t') >= 0;
    double others = hanging ? room.width() - look.indent() : room.width();
    List<TextLine> lines = breaker.lines(text, room.width(), others, look.tab());
    List<Band> bands = column.beside(edge).bands();
    List<Item> items = new ArrayList<>();
    boolean whole = look.whole() || lines.size() < SHORT && column.quoted();
    whole &= lines.size() < 2 * SHORT;
    int last = lines.size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean keeps = i == last ? look.keepsNext() : whole || i == 0 || i == last - 1;
      double width = lines.get(i).width();
      double left =
          left(
              room.running(line.rightToLeft()),
              width,
              look.centred(),
              hanging && i > 0 ? look.indent() : 0);
      items.add(
          new LineItem(
              lines.get(i),
              left,
              look.size(),
              look.size() * look.leading(),
              null,
              0,
              i == 0 ? look.before() : 0,
              i == last ? look.after() : 0,
              boxed && i == 0 ? PADDING : 0,
              boxed && i == last ? PADDING : 0,
              keeps,
              bands,
              i == 0 && level > 0 ? line.text().strip().replaceAll("\\s+", " ") : "",
              level));
    }
    return items;
  }

  private static double left(Column room, double width, boolean centred, double hanging) {
    if (centred || room.align().equals("center")) {
      return room.left() + (room.width() - width) / 2;
    }
    boolean atRight = room.rightToLeft() != room.align().equals("end");
    return atRight ? room.right() - hanging - width : room.left() + hanging;
  }

  private static boolean isBoxed(Look.Edge edge) {
    return switch (edge) {
      case NOTICE, ALARM, DRAFT, CORRECTION, CODE -> true;
      case NONE, QUOTATION, QUESTION -> false;
    };
  }

  private List<Band> edge(Look look, Column column) {
    return switch (look.edge()) {
      case NONE, QUOTATION -> List.of();
      case NOTICE, ALARM, DRAFT ->
          List.of(ground(column), bar(column, THICK_BAR, places.colour(look.colour())));
      case CORRECTION -> List.of(ground(column), bar(column, BAR, Look.GREY));
      case QUESTION -> List.of(bar(column, BAR, Look.RULE));
      case CODE -> List.of(ground(column));
    };
  }

  private static Band ground(Column column) {
    return new Band(column.left(), column.width(), Look.TINT);
  }

  private static Band bar(Column column, double width, int colour) {
    return new Band(column.rightToLeft() ? column.right() - width : column.left(), width, colour);
  }

  /** A line without anything on it, for what is before it. */
  LineItem empty(Look look, Column column) {
    TextLine line = new TextLine(List.of(), List.of(), List.of(), 0, List.of());
    return new LineItem(
        line,
        column.left(),
        look.size(),
        look.size() * look.leading(),
        null,
        0,
        0,
        0,
        0,
        0,
        true,
        column.bands(),
        "",
        0);
  }

  /** The label of an item of a list. */
  TextLine label(String label, Look look, Tag tag, boolean rightToLeft) {
    Inline words = new Inline.Words(label, TextStyle.plain(language));
    return oneLine(new Line(List.of(words), rightToLeft), look, tag);
  }

  /** The number of a footnote, which leads back to where it is referred to. */
  TextLine noteLabel(int number, Tag tag, boolean rightToLeft) {
    String back = "#" + Places.mark(number);
    Inline words =
        new Inline.Words(Integer.toString(number), TextStyle.plain(language).linkedTo(back));
    Inline anchor = new Inline.Anchor(Places.note(number));
    return oneLine(new Line(List.of(anchor, words), rightToLeft), Look.FOOTNOTE, tag);
  }

  /** A line that is not broken. */
  TextLine oneLine(Line line, Look look, Tag tag) {
    ParagraphText text = new LineReader(places, language, look, tag).read(line);
    return breaker.lines(text, Double.MAX_VALUE, Double.MAX_VALUE, 0).get(0);
  }

  /** The lines of a text that is no content, broken to a width. */
  List<TextLine> running(Line line, Look look, double width) {
    ParagraphText text = new LineReader(places, language, look, null).read(line);
    return breaker.lines(text, width, width, 0);
  }

  /** How wide a paragraph is on one line, and its widest word. */
  double[] widths(Line line, Look look) {
    ParagraphText text = new LineReader(places, language, look, null).read(line);
    return new double[] {breaker.width(text), breaker.widestWord(text)};
  }
}
