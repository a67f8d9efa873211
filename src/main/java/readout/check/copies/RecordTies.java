package readout.check.copies;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.diagnostic.Code;
import readout.diagnostic.Waiver;
import readout.meeting.ComparedForm;
import readout.meeting.Meeting;

/**
 * Keeps what ties a record to the others of an archive, withheld ones included.
 *
 * @param aliases the ids it had before, as they are written, each once
 * @param waived the codes of warnings about several records that it silences, each with the last
 *     day
 * @param translationOf the id of the record whose translation it is; empty when it is none
 * @param likeness what tells whether it is a copy
 */
public record RecordTies(
    List<String> aliases, Map<Code, LocalDate> waived, String translationOf, Likeness likeness) {
  /** The ties of a record that has no errors. */
  public static RecordTies of(Meeting meeting, List<Waiver> waivers) {
    Map<String, String> aliases = new TreeMap<>();
    meeting.about().aliases().forEach(a -> aliases.putIfAbsent(ComparedForm.of(a), a));
    Map<Code, LocalDate> waived = new EnumMap<>(Code.class);
    for (Waiver waiver : waivers) {
      if (waiver.within() == null && waiver.code().needsOtherRecords()) {
        waived.merge(waiver.code(), waiver.until(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    String original = meeting.about().related().translationOf();
    return new RecordTies(
        List.copyOf(aliases.values()),
        Map.copyOf(waived),
        original == null ? "" : original,
        Likeness.of(meeting));
  }
}
