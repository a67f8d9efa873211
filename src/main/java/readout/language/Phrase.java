package readout.language;

import java.util.ArrayList;
import java.util.List;

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
        Joined joined = new Joined();
        parts.forEach(p -> joined.add(new Part(p.text(), p.language(), null)));
        return joined.phrase();
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
    Joined joined = new Joined();
    for (Phrase phrase : phrases) {
      if (!joined.isEmpty()) {
        joined.add(separator);
      }
      joined.add(phrase);
    }
    return joined.phrase();
  }

  /** Puts stretches together; those in a row that are in the note's language become one. */
  static final class Joined {
    private final List<Part> parts = new ArrayList<>();

    /** What is in the note's language at the end; null where nothing is. */
    private String plain;

    /** Plain characters that are more than one stretch; null where they are not. */
    private StringBuilder several;

    /** Adds words in the language of the note, which may be empty. */
    void add(String text) {
      if (text.isEmpty()) {
        return;
      }
      if (plain == null) {
        plain = text;
      } else {
        several = several == null ? new StringBuilder(plain) : several;
        several.append(text);
      }
    }

    void add(Phrase phrase) {
      for (Part part : phrase.parts()) {
        add(part);
      }
    }

    private void add(Part part) {
      if (part.isPlain()) {
        add(part.text());
      } else {
        end();
        parts.add(part);
      }
    }

    private boolean isEmpty() {
      return plain == null && parts.isEmpty();
    }

    private void end() {
      if (plain != null) {
        parts.add(new Part(several == null ? plain : several.toString(), null, null));
        plain = null;
        several = null;
      }
    }

    /** All of it. */
    Phrase phrase() {
      end();
      return new Phrase(parts);
    }
  }
}
