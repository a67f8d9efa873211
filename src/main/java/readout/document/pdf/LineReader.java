package readout.document.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.document.Inline;
import readout.document.Line;
import readout.document.TextStyle;
import readout.document.TextStyle.Mark;

/** Reads a line of a document as characters that are drawn in its look and belong to its tags. */
final class LineReader {
  private static final Set<String> UPRIGHT =
      Set.of("ar", "fa", "he", "iw", "ur", "ps", "yi", "ko", "zh", "ja", "yue");
  private static final double RAISED = 0.33;
  private static final double LOWERED = -0.12;
  private static final double SMALLER = 0.68;
  private static final double CODE = 0.91;
  private static final double REMARK = 0.87;
  private static final double RESTRICTION = 0.82;

  private final Places places;
  private final String blockLanguage;
  private final Look look;
  private final Tag block;
  private ParagraphText into;
  private Tag part;
  private String partOf = "";

  /**
   * @param places of the document that links lead to, and its colour
   * @param blockLanguage that the tag of the block names
   * @param block the element that the line is; null for what is no content
   */
  LineReader(Places places, String blockLanguage, Look look, Tag block) {
    this.places = places;
    this.blockLanguage = blockLanguage;
    this.look = look;
    this.block = block;
  }

  /** The characters of a line. */
  ParagraphText read(Line line) {
    into = new ParagraphText(line.rightToLeft());
    add(line.parts(), line.rightToLeft(), 0);
    return into;
  }

  private void add(List<Inline> parts, boolean rightToLeft, int more) {
    byte[] levels = DirectionLevels.of(characters(parts), rightToLeft);
    int at = 0;
    for (Inline part : parts) {
      if (part instanceof Inline.Words words) {
        into.add(clean(words.text()), ink(words.style()), levels, at, more);
        at += words.text().length();
      } else if (part instanceof Inline.Break) {
        into.add("" + ParagraphText.LINE, plain(), levels, at++, more);
      } else if (part instanceof Inline.Tab) {
        into.add("\t", plain(), levels, at++, more);
      } else if (part instanceof Inline.Anchor anchor) {
        into.anchor(anchor.id());
      } else if (part instanceof Inline.Isolate isolate) {
        isolate(isolate, (rightToLeft ? 1 : 0) + more);
        at++;
      } else if (part instanceof Inline.FootnoteMark mark) {
        String number = Integer.toString(mark.number());
        byte[] theirs = new byte[number.length()];
        java.util.Arrays.fill(theirs, levels[at]);
        footnote(mark, number, theirs, more);
        at += 1;
      } else if (part instanceof Inline.Picture picture) {
        picture(picture, levels, at++, more);
      }
    }
  }

  private void isolate(Inline.Isolate isolate, int outer) {
    boolean inner =
        isolate.rightToLeft() == null
            ? DirectionLevels.beginsRightToLeft(characters(isolate.parts()))
            : isolate.rightToLeft();
    int base = inner ? 1 : 0;
    int more = 0;
    while (base + more <= outer) {
      more += 2;
    }
    add(isolate.parts(), inner, more);
  }

  private void footnote(Inline.FootnoteMark mark, String number, byte[] levels, int more) {
    Tag reference = block == null ? null : block.inline("Reference");
    Tag link = reference == null ? null : places.link("#" + Places.note(mark.number()), reference);
    if (!mark.again()) {
      into.anchor(Places.mark(mark.number()));
    }
    Ink ink =
        new Ink(
            look.face(),
            look.size() * SMALLER,
            places.colour(Look.ACCENT),
            look.size() * RAISED,
            false,
            false,
            link);
    into.add(number, ink, levels, 0, more);
  }

  private void picture(Inline.Picture picture, byte[] levels, int at, int more) {
    if (!PdfPicture.isKnown(picture)) {
      byte[] theirs = new byte[picture.alternative().length()];
      java.util.Arrays.fill(theirs, levels[at]);
      into.add(clean(picture.alternative()), plain(), theirs, 0, more);
      return;
    }
    boolean says = block != null && !picture.alternative().isEmpty();
    into.picture(
        picture,
        says ? block.inline("Figure").with("/Alt" + PdfSyntax.text(picture.alternative())) : null);
    into.add("" + ParagraphText.OBJECT, plain(), levels, at, more);
  }

  private Ink plain() {
    return new Ink(look.face(), look.size(), places.colour(look.colour()), 0, false, false, block);
  }

  private static String clean(String text) {
    return text.replace('\n', ' ').replace('\r', ' ').replace('\f', ' ');
  }

  private static String characters(List<Inline> parts) {
    StringBuilder text = new StringBuilder();
    for (Inline part : parts) {
      if (part instanceof Inline.Words words) {
        text.append(clean(words.text()));
      } else if (part instanceof Inline.Break) {
        text.append(ParagraphText.LINE);
      } else if (part instanceof Inline.Tab) {
        text.append('\t');
      } else if (!(part instanceof Inline.Anchor)) {
        text.append(ParagraphText.OBJECT);
      }
    }
    return text.toString();
  }

  private Ink ink(TextStyle style) {
    Face face = look.face();
    double size = look.size();
    int colour = look.colour();
    double rise = 0;
    boolean upright = UPRIGHT.contains(style.language().toLowerCase(Locale.ROOT).split("-")[0]);
    if (style.has(Mark.BOLD) || style.has(Mark.ITALIC) && upright) {
      face = face.inBold();
    }
    if (style.has(Mark.ITALIC) && !upright) {
      face = face.inItalic();
    }
    if (style.has(Mark.CODE)) {
      face = face.of(Face.Family.MONO);
      size *= CODE;
    } else if (style.has(Mark.OVERDUE) || style.has(Mark.RESTRICTION)) {
      face = face.of(Face.Family.SANS);
      colour = style.has(Mark.OVERDUE) ? Look.RED : Look.AMBER;
      size *= RESTRICTION;
    } else if (style.has(Mark.VALUE)) {
      colour = Look.ACCENT;
    } else if (style.has(Mark.LABEL)) {
      face = face.of(Face.Family.SANS);
      colour = Look.ACCENT;
    } else if (style.has(Mark.NUMBER)) {
      colour = Look.GREY;
    } else if (style.has(Mark.REMARK)) {
      face = face.of(Face.Family.SANS);
      colour = Look.GREY;
      size *= REMARK;
    }
    if (style.has(Mark.RAISED) || style.has(Mark.LOWERED)) {
      rise = size * (style.has(Mark.RAISED) ? RAISED : LOWERED);
      size *= SMALLER;
    }
    boolean linked = block != null && places.leads(style.link());
    return new Ink(
        face,
        size,
        places.colour(linked ? Look.ACCENT : colour),
        rise,
        linked,
        style.has(Mark.STRUCK),
        tag(style, linked));
  }

  /** The element of characters: a link, a passage in another language, or the block itself. */
  private Tag tag(TextStyle style, boolean linked) {
    if (block == null) {
      return null;
    }
    String language = style.language().equals(blockLanguage) ? "" : style.language();
    String key = linked ? "link " + style.link() + " " + language : language;
    if (key.isEmpty()) {
      part = block;
    } else if (!key.equals(partOf)) {
      part =
          linked
              ? places.link(style.link(), block).in(language)
              : block.inline("Span").in(language);
    }
    partOf = key;
    return part;
  }
}
