package readout.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.ComparedForm;
import readout.meeting.LanguageTags;
import readout.query.index.RecordView;

/**
 * Finds the records that are one meeting in several languages, so that it is answered for once: by
 * the original, or by the translation whose language was asked for.
 */
public final class Editions {
  private final Map<String, RecordView> originals = new HashMap<>();

  /** Which record stands for each original; empty when none is a translation. */
  private final Map<RecordView, RecordView> chosen = new LinkedHashMap<>();

  private final List<RecordView> records;

  /**
   * @param records all that the readers may see
   * @param language the BCP 47 tag that was asked for, or null
   */
  public Editions(List<RecordView> records, String language) {
    this.records = records;
    if (records.stream().allMatch(record -> record.translationOf().isEmpty())) {
      return;
    }
    records.forEach(record -> originals.putIfAbsent(key(record), record));
    for (RecordView record : records) {
      RecordView original = original(record);
      RecordView before = chosen.putIfAbsent(original, record);
      if (before != null && isBetter(record, before, original, language)) {
        chosen.put(original, record);
      }
    }
  }

  /** One record for each meeting, in their order. */
  public List<RecordView> meetings() {
    if (chosen.isEmpty()) {
      return records;
    }
    Set<RecordView> kept = new HashSet<>(chosen.values());
    return kept.size() == records.size()
        ? records
        : records.stream().filter(kept::contains).toList();
  }

  /** The id of the record that stands for the meeting of another, by the id of that one. */
  public Map<String, String> standing() {
    if (chosen.isEmpty()) {
      return Map.of();
    }
    Map<String, String> standing = new HashMap<>();
    for (RecordView record : records) {
      RecordView other = chosen.get(original(record));
      if (other != record) {
        standing.put(key(record), key(other));
      }
    }
    return standing;
  }

  private static boolean isBetter(
      RecordView record, RecordView before, RecordView original, String language) {
    boolean asked = isIn(record, language);
    return asked != isIn(before, language) ? asked : record == original;
  }

  private static boolean isIn(RecordView record, String language) {
    return language != null && LanguageTags.isSameLanguage(record.language(), language);
  }

  private RecordView original(RecordView record) {
    if (record.translationOf().isEmpty()) {
      return record;
    }
    Set<String> seen = new HashSet<>();
    RecordView at = record;
    while (seen.add(key(at))) {
      RecordView next =
          at.translationOf().isEmpty() ? null : originals.get(ComparedForm.of(at.translationOf()));
      if (next == null) {
        return at;
      }
      at = next;
    }
    return record;
  }

  private static String key(RecordView record) {
    return ComparedForm.of(record.id());
  }
}
