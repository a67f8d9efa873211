package readout.site.model;

import readout.note.Isolated;
import readout.note.LocalizedPhrase;
import readout.note.LocalizedPhrase.Stretch;
import readout.note.Worded;

/**
 * A text with its language.
 *
 * @param text its characters; never null, perhaps empty
 * @param lang BCP 47 tag, or empty for the language of the site
 */
@Interned
public record SummaryText(String text, String lang) {
  /** No text at all. */
  public static final SummaryText NONE = new SummaryText("", "");

  /** Whether there is nothing to print. */
  public boolean isEmpty() {
    return text.isEmpty();
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
