package readout.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import readout.document.Inline;
import readout.document.TextStyle;
import readout.document.TextStyle.Mark;

/**
 * Reads what is in a line. Spaces and line breaks are one space where a browser makes them one, and
 * nothing at the beginning and end of a line; where white space counts, all of it stays.
 */
final class DocumentInlines {
  private static final Map<String, Mark> ELEMENTS =
      Map.ofEntries(
          Map.entry("b", Mark.BOLD),
          Map.entry("strong", Mark.BOLD),
          Map.entry("i", Mark.ITALIC),
          Map.entry("em", Mark.ITALIC),
          Map.entry("cite", Mark.ITALIC),
          Map.entry("dfn", Mark.ITALIC),
          Map.entry("var", Mark.ITALIC),
          Map.entry("del", Mark.STRUCK),
          Map.entry("s", Mark.STRUCK),
          Map.entry("strike", Mark.STRUCK),
          Map.entry("code", Mark.CODE),
          Map.entry("kbd", Mark.CODE),
          Map.entry("samp", Mark.CODE),
          Map.entry("tt", Mark.CODE),
          Map.entry("sup", Mark.RAISED),
          Map.entry("sub", Mark.LOWERED));

  private static final Map<String, Mark> CLASSES =
      Map.of(
          "note", Mark.REMARK,
          "label", Mark.LABEL,
          "speaker", Mark.LABEL,
          "value", Mark.VALUE,
          "restriction", Mark.RESTRICTION,
          "overdue", Mark.OVERDUE,
          "number", Mark.NUMBER);

  private final FootnoteLinks footnotes;

  /** Whether a space would be at the beginning of a line or after another. */
  private boolean spaceBefore;

  /**
   * @param spaced whether white space counts
   */
  DocumentInlines(FootnoteLinks footnotes, boolean spaced) {
    this.footnotes = footnotes;
    this.spaceBefore = !spaced;
  }

  /** Whether a part shows nothing. */
  static boolean isNothing(Inline part) {
    return part instanceof Inline.Break
        || part instanceof Inline.Anchor
        || part instanceof Inline.Words words && words.text().isBlank()
        || part instanceof Inline.Isolate isolate
            && isolate.parts().stream().allMatch(DocumentInlines::isNothing);
  }

  /** The parts of a line. */
  List<Inline> of(List<Node> nodes, Surroundings around) {
    List<Inline> parts = new ArrayList<>();
    nodes.forEach(node -> read(node, around, parts));
    if (!around.spaced()) {
      trimEnd(parts);
    }
    return parts;
  }

  private void read(Node node, Surroundings around, List<Inline> parts) {
    if (node instanceof TextNode text) {
      words(text.getWholeText(), around, parts);
    } else if (node instanceof Element element && !Elements.isUnseen(element)) {
      element(element, around, parts);
    }
  }

  private void words(String text, Surroundings around, List<Inline> parts) {
    if (around.spaced()) {
      spacedWords(text, around.style(), parts);
      return;
    }
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!space || !spaceBefore) {
        shown.append(space ? ' ' : c);
      }
      spaceBefore = space;
    }
    add(shown.toString(), around.style(), parts);
  }

  private void spacedWords(String text, TextStyle style, List<Inline> parts) {
    String[] lines = text.split("\r\n|[\r\n]", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        parts.add(new Inline.Break());
      }
      String[] pieces = lines[i].split("\t", -1);
      for (int k = 0; k < pieces.length; k++) {
        if (k > 0) {
          parts.add(new Inline.Tab());
        }
        add(pieces[k], style, parts);
      }
    }
    spaceBefore = false;
  }

  private static void add(String text, TextStyle style, List<Inline> parts) {
    if (!text.isEmpty()) {
      parts.add(new Inline.Words(text, style));
    }
  }

  private void element(Element e, Surroundings around, List<Inline> parts) {
    if (!e.id().isEmpty()) {
      parts.add(new Inline.Anchor(e.id()));
    }
    Surroundings inside = marked(e, around.within(e));
    switch (e.normalName()) {
      case "br" -> {
        if (!around.spaced()) {
          trimEnd(parts);
        }
        parts.add(new Inline.Break());
        spaceBefore = !around.spaced();
      }
      case "img" -> picture(e, around, parts);
      case "q" -> {
        add("\u201c", inside.style(), parts);
        spaceBefore = false;
        children(e, inside, parts);
        add("\u201d", inside.style(), parts);
      }
      case "a" -> link(e, inside, parts);
      default -> {
        if (e.hasAttr("dir") || e.normalName().equals("bdi") || e.normalName().equals("bdo")) {
          isolate(e, inside, parts);
        } else {
          children(e, inside, parts);
        }
      }
    }
    if (e.parent() != null && e.parent().hasClass("sign")) {
      parts.add(new Inline.Tab());
      spaceBefore = true;
    } else if (isNameOfFact(e)) {
      parts.add(new Inline.Tab());
      spaceBefore = true;
    }
  }

  /** Whether a part is the name at the beginning of a line such as "Place: Valletta". */
  private static boolean isNameOfFact(Element e) {
    return e.normalName().equals("strong")
        && e.parent() != null
        && e.parent().normalName().equals("li")
        && e.parent().parent() != null
        && e.parent().parent().hasClass("data");
  }

  private Surroundings marked(Element e, Surroundings around) {
    Mark byName = ELEMENTS.get(e.normalName());
    boolean onlyMark = byName == Mark.RAISED && footnotes.holdsMark(e);
    Surroundings marked = byName == null || onlyMark ? around : around.with(byName);
    for (String name : e.classNames()) {
      Mark byClass = CLASSES.get(name);
      marked = byClass == null ? marked : marked.with(byClass);
    }
    return marked;
  }

  private void children(Element e, Surroundings inside, List<Inline> parts) {
    e.childNodes().forEach(child -> read(child, inside, parts));
  }

  private void link(Element link, Surroundings inside, List<Inline> parts) {
    if (footnotes.isMark(link)) {
      parts.add(footnotes.mark(link));
      spaceBefore = false;
      return;
    }
    children(link, inside.linkedTo(link.attr("href").strip()), parts);
  }

  private void isolate(Element e, Surroundings inside, List<Inline> parts) {
    String dir = e.attr("dir").toLowerCase(Locale.ROOT);
    List<Inline> inner = new ArrayList<>();
    children(e, inside, inner);
    if (!inner.isEmpty()) {
      boolean set = dir.equals("rtl") || dir.equals("ltr");
      parts.add(new Inline.Isolate(inner, set ? (Boolean) dir.equals("rtl") : null));
    }
  }

  /** A picture that is elsewhere is not fetched: what it shows is said. */
  private void picture(Element image, Surroundings around, List<Inline> parts) {
    Inline.Picture picture = EmbeddedPicture.of(image).orElse(null);
    if (picture == null) {
      words(image.attr("alt"), around, parts);
    } else {
      parts.add(picture);
      spaceBefore = false;
    }
  }

  /** Takes the space away that is at the end of a line. */
  private static void trimEnd(List<Inline> parts) {
    int last = parts.size() - 1;
    while (last >= 0 && parts.get(last) instanceof Inline.Anchor) {
      last--;
    }
    if (last < 0) {
      return;
    }
    if (parts.get(last) instanceof Inline.Words words && words.text().endsWith(" ")) {
      String shorter = words.text().substring(0, words.text().length() - 1);
      if (shorter.isEmpty()) {
        parts.remove(last);
      } else {
        parts.set(last, new Inline.Words(shorter, words.style()));
      }
    }
  }
}
