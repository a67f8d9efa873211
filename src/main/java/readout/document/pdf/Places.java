package readout.document.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import readout.document.DocumentBlock;
import readout.document.DocumentBlock.Heading;
import readout.document.DocumentBlock.Listing;
import readout.document.DocumentBlock.Paragraph;
import readout.document.DocumentBlock.Quotation;
import readout.document.DocumentBlock.Table;
import readout.document.Inline;
import readout.document.NoteDocument;

/** Knows the places of a document, what links to them and elsewhere, and its colour. */
final class Places {
  private static final int HEXADECIMAL = 16;
  private static final int HOUSE = 0x123f73;

  private final Set<String> places = new HashSet<>();
  private final Map<Tag, String> targets = new HashMap<>();
  private final int accent;

  Places(NoteDocument document) {
    collect(document.blocks());
    document.footnotes().forEach(this::collect);
    for (int number = 1; number <= document.footnotes().size(); number++) {
      places.add(note(number));
      places.add(mark(number));
    }
    this.accent =
        document.accent().isEmpty() ? HOUSE : Integer.parseInt(document.accent(), HEXADECIMAL);
  }

  /** The place of a footnote; no id in a page has a space. */
  static String note(int number) {
    return "note " + number;
  }

  /** The place of the first mark of a footnote. */
  static String mark(int number) {
    return "mark " + number;
  }

  private void collect(List<DocumentBlock> blocks) {
    for (DocumentBlock block : blocks) {
      if (block instanceof Heading heading) {
        parts(heading.line().parts());
      } else if (block instanceof Paragraph paragraph) {
        parts(paragraph.line().parts());
      } else if (block instanceof Listing listing) {
        listing.items().forEach(this::collect);
      } else if (block instanceof Quotation quotation) {
        collect(quotation.blocks());
      } else if (block instanceof Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.blocks())));
      }
    }
  }

  private void parts(List<Inline> parts) {
    for (Inline part : parts) {
      if (part instanceof Inline.Anchor anchor) {
        places.add(anchor.id());
      } else if (part instanceof Inline.Isolate isolate) {
        parts(isolate.parts());
      }
    }
  }

  /** The colour of the house where a look asks for it. */
  int colour(int rgb) {
    return rgb == Look.ACCENT ? accent : rgb;
  }

  /** Whether a link leads somewhere from a file by itself. */
  boolean leads(String link) {
    return link.startsWith("#")
        ? places.contains(link.substring(1))
        : link.toLowerCase(Locale.ROOT).matches("(?s)(https?://|mailto:|tel:).+");
  }

  /** An element for what leads there. */
  Tag link(String target, Tag parent) {
    Tag link = parent.inline("Link");
    targets.put(link, target);
    return link;
  }

  /** Where the characters of an element lead; null for nowhere. */
  String target(Tag tag) {
    return targets.get(tag);
  }
}
