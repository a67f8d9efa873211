package readout.document.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import readout.document.DocumentPlaces;
import readout.document.NoteDocument;

/** Knows the places of a document, what links to them and elsewhere, and its colour. */
final class Places {
  private static final int HEXADECIMAL = 16;
  private static final int HOUSE = 0x123f73;

  private final Set<String> places;
  private final Map<Tag, String> targets = new HashMap<>();
  private final int accent;

  Places(NoteDocument document) {
    this.places = DocumentPlaces.of(document);
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
