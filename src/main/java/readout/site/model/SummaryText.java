package readout.site.model;

import readout.language.Direction;
import readout.note.Isolated;
import readout.note.LocalizedPhrase;
import readout.note.LocalizedPhrase.Stretch;
import readout.note.Worded;
import readout.note.view.TemplatesOnly;
import readout.note.view.Viewed;

/**
 * A text with its language.
 *
 * @param text the words; empty when there are none, never null
 * @param lang their BCP 47 tag; empty when it is the language of the site
 */
@Interned
public record SummaryText(String text, String lang) implements Viewed {
  /** No text at all. */
  public static final SummaryText NONE = new SummaryText("", "");

  /** Whether there is nothing to print. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** {@code ltr} or {@code rtl}; empty when {@code lang} is. */
  @TemplatesOnly
  public String dir() {
    return lang.isEmpty() ? "" : Direction.of(lang).key();
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "text" -> text;
      case "lang" -> lang;
      case "dir" -> dir();
      default -> UNKNOWN;
    };
  }

  /** A phrase of a note, or null: words that run the other way leave those beside them in place. */
  static SummaryText of(LocalizedPhrase phrase) {
    if (phrase == null) {
      return NONE;
    }
    StringBuilder text = new StringBuilder();
    for (Stretch part : phrase.parts()) {
      text.append(part.isolate() ? Isolated.of(part.text()) : part.text());
    }
    return new SummaryText(text.toString(), "");
  }

  /** A text of a note, or null. */
  static SummaryText of(Worded text) {
    return text == null ? NONE : new SummaryText(text.text(), text.foreign() ? text.lang() : "");
  }
}
