package readout.roster;

import java.util.List;

/**
 * A record in which a person appears.
 *
 * @param record what users call its file
 * @param date of the meeting, as written
 * @param as what the person does there: how they took part, and whether they are quoted or own
 *     steps
 */
public record Appearance(String record, String date, List<String> as) {
  /** In one line: {@code talks.yaml (2026-05-13): in-person, quoted}. */
  String line() {
    return record + " (" + date + "): " + String.join(", ", as);
  }
}
