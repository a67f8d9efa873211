package readout.note;

import java.util.List;
import readout.note.view.Inlined;
import readout.note.view.TemplatesOnly;

/**
 * Whose words a quote is.
 *
 * @param speakers who spoke
 * @param attribution in full at the first mention, short later
 * @param attributionFull always in full
 * @param turnName the attribution as a line begins with it: "A participant"
 * @param reportedLine what follows reported speech: "(Ada Lund; reported speech)"; empty when the
 *     speaker may not be named
 * @param reportedLineFull the same, always in full
 * @param named there is an attribution
 */
public record SpokenBy(
    List<LocalizedParty> speakers,
    LocalizedPhrase attribution,
    LocalizedPhrase attributionFull,
    @TemplatesOnly LocalizedPhrase turnName,
    LocalizedPhrase reportedLine,
    LocalizedPhrase reportedLineFull,
    boolean named)
    implements Inlined {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "speakers" -> speakers;
      case "attribution" -> attribution;
      case "attribution_full" -> attributionFull;
      case "turn_name" -> turnName;
      case "reported_line" -> reportedLine;
      case "reported_line_full" -> reportedLineFull;
      case "named" -> named;
      default -> UNKNOWN;
    };
  }
}
