package readout.site.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a meeting is about, each word once. */
public final class Subjects {
  private Subjects() {}

  /** Its topics, then its tags. */
  public static List<String> of(MeetingSummary entry) {
    Set<String> subjects = new LinkedHashSet<>();
    entry.topics().forEach(topic -> subjects.add(topic.text()));
    entry.tags().forEach(tag -> subjects.add(tag.text()));
    subjects.remove("");
    return List.copyOf(subjects);
  }

  /** Its kind, then its topics and tags. */
  public static List<String> withKind(MeetingSummary entry) {
    Set<String> subjects = new LinkedHashSet<>();
    subjects.add(entry.kind().text());
    subjects.addAll(of(entry));
    subjects.remove("");
    return List.copyOf(subjects);
  }
}
