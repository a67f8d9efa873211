package readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Words in the language of the note that may hold words in others.
 *
 * @param parts in order; never empty texts
 */
public record Phrase(List<Part> parts) {
  /**
   * A stretch of a phrase in one language.
   *
   * @param text its characters
   * @param language BCP 47 tag, or null for the language of the note
   * @param page the address of the page of what it names; null when it names nothing that has one
   */
  public record Part(String text, String language, String page) {
    /** The same with other characters. */
    public Part with(String other) {
      return new Part(other, language, page);
    }

    private boolean isPlain() {
      return language == null && page == null;
    }
  }

  /** Copies the list. */
  public Phrase {
    parts = List.copyOf(parts);
  }

  /** Words in the language of the note. */
  public static Phrase of(String text) {
    return of(text, null);
  }

  /** Words in a language; null for that of the note. */
  public static Phrase of(String text, String language) {
    return new Phrase(text.isEmpty() ? List.of() : List.of(new Part(text, language, null)));
  }

  /**
   * The same as a name that leads to a page.
   *
   * @param page its address; null for nowhere
   */
  public Phrase leadingTo(String page) {
    return page == null
        ? this
        : new Phrase(parts.stream().map(p -> new Part(p.text(), p.language(), page)).toList());
  }

  /** The same in which no name leads to a page. */
  public Phrase withoutPages() {
    for (Part part : parts) {
      if (part.page() != null) {
        return new Phrase(
            merged(parts.stream().map(p -> new Part(p.text(), p.language(), null)).toList()));
      }
    }
    return this;
  }

  /** The characters of all parts. */
  public String text() {
    if (parts.size() == 1) {
      return parts.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(part.text());
    }
    return text.toString();
  }

  /**
   * The same with a capital as its first letter.
   *
   * @param tag BCP 47 tag of the note's language
   */
  public Phrase capitalized(String tag) {
    if (parts.isEmpty()) {
      return this;
    }
    Part first = parts.get(0);
    String language = first.language() == null ? tag : first.language();
    List<Part> capitalized = new ArrayList<>(parts);
    capitalized.set(0, first.with(Capitals.first(first.text(), language)));
    return new Phrase(capitalized);
  }

  /** Phrases one after the other with a separator between them. */
  public static Phrase join(List<Phrase> phrases, String separator) {
    List<Part> parts = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (!parts.isEmpty()) {
        parts.add(new Part(separator, null, null));
      }
      parts.addAll(phrase.parts());
    }
    return new Phrase(merged(parts));
  }

  /**
   * A pattern with its places filled.
   *
   * @param pattern text with places such as {@code {name}}
   * @param fills what goes into each place, or null; what it says is never treated as a pattern
   * @throws IllegalStateException when the pattern has a place that nothing fills
   */
  static Phrase fill(String pattern, Function<String, Phrase> fills) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < pattern.length()) {
      int open = pattern.indexOf('{', at);
      int close = open < 0 ? -1 : pattern.indexOf('}', open);
      if (close < 0) {
        parts.add(new Part(pattern.substring(at), null, null));
        break;
      }
      if (open > at) {
        parts.add(new Part(pattern.substring(at, open), null, null));
      }
      String place = pattern.substring(open + 1, close);
      Phrase fill = fills.apply(place);
      if (fill == null) {
        throw new IllegalStateException("nothing fills {" + place + "} of: " + pattern);
      }
      parts.addAll(fill.parts());
      at = close + 1;
    }
    return new Phrase(merged(parts));
  }

  private static List<Part> merged(List<Part> parts) {
    List<Part> merged = new ArrayList<>(parts.size());
    for (Part part : parts) {
      Part last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && last.isPlain() && part.isPlain()) {
        merged.set(merged.size() - 1, last.with(last.text() + part.text()));
      } else {
        merged.add(part);
      }
    }
    return merged;
  }
}
