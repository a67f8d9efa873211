package readout.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import readout.meeting.NextMeeting;
import readout.meeting.date.EdtfDate;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.SequenceNode;

/**
 * The meeting that a record announces, as it is written there.
 *
 * @param next the first one to come; an empty group when none is announced
 * @param others what the record says of the others: date and title, in the order of the record
 */
record Announced(MappingNode next, List<String> others) {
  static Announced in(EarlierRecord record) {
    List<MappingNode> written = written(record.root());
    List<NextMeeting> meetings = record.meeting().closing().nextMeetings();
    LocalDate held = record.meeting().occasion().date().latest();
    int first = 0;
    for (int i = 1; i < meetings.size(); i++) {
      if (comesBefore(day(meetings.get(i)), day(meetings.get(first)), held)) {
        first = i;
      }
    }
    List<String> others = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      if (i != first) {
        others.add(line(written.get(i)));
      }
    }
    MappingNode next =
        written.isEmpty() ? new MappingNode(List.of(), record.root().span()) : written.get(first);
    return new Announced(next, others);
  }

  private static List<MappingNode> written(MappingNode root) {
    Node value = root.value("next_meeting").orElse(null);
    List<Node> items =
        value instanceof SequenceNode list
            ? list.items()
            : value == null ? List.of() : List.of(value);
    return items.stream().map(item -> (MappingNode) item).toList();
  }

  private static LocalDate day(NextMeeting meeting) {
    EdtfDate date = meeting.date();
    return date == null ? null : date.earliest();
  }

  /** A day that is known comes before one that is not, and one to come before one that is over. */
  private static boolean comesBefore(LocalDate one, LocalDate other, LocalDate held) {
    if (one == null || other == null) {
      return one != null;
    }
    boolean oneIsOver = held != null && one.isBefore(held);
    boolean otherIsOver = held != null && other.isBefore(held);
    return oneIsOver == otherIsOver ? one.isBefore(other) : otherIsOver;
  }

  private static String line(MappingNode meeting) {
    String date = meeting.text("date");
    String title = meeting.text("title").replaceAll("\\s+", " ");
    return (date.isEmpty() ? "no date" : date) + (title.isEmpty() ? "" : ", " + title);
  }
}
