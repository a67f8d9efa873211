package readout.note;

import java.util.function.Supplier;
import readout.note.view.Inlined;
import readout.note.view.TemplatesOnly;

/**
 * When and where the meeting is, and who invited.
 *
 * @param date the date
 * @param time its hours
 * @param timezone IANA name
 * @param when date, time and zone in words
 * @param place where it is
 * @param dateline place in capitals and date, as a press release opens: "PORT SAAR, 14 May 2026";
 *     the date of publication when there is one
 * @param host who invited
 */
public record NoteOccasion(
    LocalizedDate date,
    LocalizedTime time,
    String timezone,
    LocalizedPhrase when,
    LocalizedPlace place,
    @TemplatesOnly Supplier<LocalizedPhrase> dateline,
    LocalizedParty host)
    implements Inlined {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "date" -> date;
      case "time" -> time;
      case "timezone" -> timezone;
      case "when" -> when;
      case "place" -> place;
      case "dateline" -> dateline;
      case "host" -> host;
      default -> UNKNOWN;
    };
  }
}
