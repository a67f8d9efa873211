package readout.leak;

import java.util.List;

/**
 * A text that an output must show.
 *
 * @param kind what it is, such as {@code embargo}
 * @param text its words in the language of the output
 * @param alone whether a short one must be a phrase of its own: the title "Draft treaty" does not
 *     say that the note is a draft
 * @param onlyWith it is required only where one of these is shown; always when there are none
 */
public record RequiredText(String kind, String text, boolean alone, List<String> onlyWith) {
  /** Copies the list. */
  public RequiredText {
    onlyWith = List.copyOf(onlyWith);
  }
}
