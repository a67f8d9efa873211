package readout.check.across;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The meetings of each series whose days are known, earliest first. */
final class SeriesMeetings {
  private static final Comparator<RecordSketch> IN_TIME =
      Comparator.comparing((RecordSketch record) -> record.meeting().last())
          .thenComparing(RecordSketch::file);

  private SeriesMeetings() {}

  static Collection<List<RecordSketch>> of(List<RecordSketch> records) {
    Map<String, List<RecordSketch>> series = new TreeMap<>();
    for (RecordSketch record : records) {
      MeetingSketch meeting = record.meeting();
      if (!meeting.series().isEmpty() && meeting.last() != null) {
        series.computeIfAbsent(meeting.series(), s -> new ArrayList<>()).add(record);
      }
    }
    series.values().forEach(meetings -> meetings.sort(IN_TIME));
    return series.values();
  }
}
