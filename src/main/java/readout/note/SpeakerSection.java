package readout.note;

import java.util.List;
import readout.note.view.Viewed;

/**
 * What one speaker said.
 *
 * @param heading who it was: in full, or the words in place of a name; empty when nothing says who
 * @param anchor the id of the speaker's place on the page; empty when they are not named
 * @param signs somebody is named who can sign for it
 * @param quotes the words, with those of joint statements
 */
public record SpeakerSection(
    LocalizedPhrase heading, String anchor, boolean signs, List<LocalizedQuote> quotes)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "heading" -> heading;
      case "anchor" -> anchor;
      case "signs" -> signs;
      case "quotes" -> quotes;
      default -> UNKNOWN;
    };
  }
}
