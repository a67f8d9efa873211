package readout.site.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import readout.language.Language;
import readout.meeting.NameKey;
import readout.meeting.Status;
import readout.site.model.MeetingSummary.Coming;

/**
 * Meetings that were announced and have no record yet. In a series the later word counts: what a
 * meeting announces takes the place of what earlier ones announced for the time after it, and the
 * record of the meeting itself takes the place of its announcement, on whichever day it is. That is
 * so of a withdrawn record too: what it was of is not announced again.
 */
public final class Upcoming {
  /**
   * A meeting as one or several records announce it.
   *
   * @param key tells it from all others for good: by the record that announced it first
   * @param by the records that announced it, the latest last
   * @param next as the latest of them tells it
   * @param moves how often its dates became others
   * @param withdrawn records that may have announced it too, and were withdrawn since
   */
  public record Announced(
      String key, List<MeetingSummary> by, Coming next, int moves, List<MeetingSummary> withdrawn) {
    /** The record that has the last word. */
    public MeetingSummary last() {
      return by.get(by.size() - 1);
    }

    /** When the last of its records changed, as far as their dates tell, or null. */
    public Instant changedAt() {
      return Stream.concat(by.stream(), withdrawn.stream())
          .map(entry -> entry.feedDates().changedAt())
          .filter(Objects::nonNull)
          .max(Instant::compareTo)
          .orElse(null);
    }

    private boolean sameDays(Coming other) {
      return next.days().equals(other.days());
    }

    private boolean hasTitle(SummaryText title) {
      return !title.isEmpty() && NameKey.of(title.text()).equals(NameKey.of(next.title().text()));
    }

    private boolean isAfter(MeetingSummary entry) {
      return Days.IN_TIME.compare(next.days().last(), entry.firstDay()) > 0;
    }

    /**
     * Whether a record is of this meeting, which was moved to an earlier day. One that did not take
     * place is another meeting: this one is still to come.
     */
    private boolean isAdvanced(MeetingSummary entry) {
      LocalDate day = next.days().first();
      return next.title().isEmpty()
          && entry.status() != Status.CANCELLED
          && entry.coming().isEmpty()
          && Days.isUsual(entry.firstDay())
          && Days.isUsual(day)
          && entry.firstDay().plusDays(MOST_DAYS_EARLIER).isAfter(day);
    }

    private Announced again(MeetingSummary entry, Coming said) {
      List<MeetingSummary> all = new ArrayList<>(by);
      all.add(entry);
      return new Announced(key, all, said, moves + (sameDays(said) ? 0 : 1), withdrawn);
    }

    private Announced without(MeetingSummary entry) {
      List<MeetingSummary> all = new ArrayList<>(withdrawn);
      all.add(entry);
      return new Announced(key, by, next, moves, all);
    }
  }

  /** A meeting of the series that is earlier still is another one, held in between. */
  private static final int MOST_DAYS_EARLIER = 32;

  private final Map<String, Announced> held = new HashMap<>();
  private final List<Announced> open = new ArrayList<>();

  /**
   * @param archive all meetings, those that are past too
   */
  public Upcoming(Archive archive) {
    Map<String, List<Announced>> series = new LinkedHashMap<>();
    Set<String> recorded = new HashSet<>();
    List<MeetingSummary> latestFirst = archive.entries();
    for (int i = latestFirst.size() - 1; i >= 0; i--) {
      MeetingSummary entry = latestFirst.get(i);
      recorded.add(day(entry.title(), entry.firstDay()));
      String name =
          entry.series().isEmpty()
              ? "record " + entry.id()
              : "series " + NameKey.of(entry.series().text());
      hear(entry, series.computeIfAbsent(name, n -> new ArrayList<>()));
    }
    Set<String> known = new HashSet<>();
    for (List<Announced> all : series.values()) {
      for (Announced one : all) {
        String day = day(one.next().title(), one.next().days().first());
        boolean titled = !one.next().title().isEmpty();
        if (!titled || !recorded.contains(day) && known.add(day)) {
          open.add(one);
        }
      }
    }
  }

  private static String day(SummaryText title, LocalDate day) {
    return Days.text(day) + '\n' + NameKey.of(title.text());
  }

  /** Takes what a record says, after all earlier ones of its series. */
  private void hear(MeetingSummary entry, List<Announced> all) {
    Announced own = realized(entry, all);
    if (own != null) {
      all.remove(own);
      held.put(entry.id(), own);
    }
    if (entry.status() == Status.WITHDRAWN) {
      all.replaceAll(one -> one.isAfter(entry) ? one.without(entry) : one);
      return;
    }
    if (entry.coming().isEmpty()) {
      return;
    }
    List<Announced> before = new ArrayList<>(all.stream().filter(a -> a.isAfter(entry)).toList());
    all.removeAll(before);
    for (int i = 0; i < entry.coming().size(); i++) {
      Coming said = entry.coming().get(i);
      Announced same = same(said, before, entry.coming().subList(i + 1, entry.coming().size()));
      before.remove(same);
      all.add(
          same == null
              ? new Announced(
                  "coming\n" + entry.id() + '\n' + (i + 1), List.of(entry), said, 0, List.of())
              : same.again(entry, said));
    }
  }

  /** The announcement of the meeting that a record is of, or null. */
  private static Announced realized(MeetingSummary entry, List<Announced> all) {
    for (Announced one : all) {
      if (entry.firstDay() != null && entry.firstDay().equals(one.next().days().first())) {
        return one;
      }
    }
    for (Announced one : all) {
      boolean due = Days.IN_TIME.compare(one.next().days().first(), entry.firstDay()) <= 0;
      if (one.hasTitle(entry.title()) || due || one.isAdvanced(entry)) {
        return one;
      }
    }
    return null;
  }

  /** The meeting that was announced earlier and is announced again, or null. */
  private static Announced same(Coming said, List<Announced> before, List<Coming> rest) {
    for (Announced one : before) {
      if (one.sameDays(said)) {
        return one;
      }
    }
    for (Announced one : before) {
      if (one.hasTitle(said.title())) {
        return one;
      }
    }
    return before.stream()
        .filter(one -> rest.stream().noneMatch(r -> one.sameDays(r) || one.hasTitle(r.title())))
        .findFirst()
        .orElse(null);
  }

  /** Those that have no record, those of each series together, also when their day is past. */
  public List<Announced> announced() {
    return open;
  }

  /** How the meeting of a record was announced, or null. */
  public Announced announcementOf(MeetingSummary entry) {
    return held.get(entry.id());
  }

  /** What an announced meeting is called; one without a title goes by the meeting that tells it. */
  public static SummaryText title(MeetingSummary by, Coming next, Language language) {
    if (!next.title().isEmpty()) {
      return next.title();
    }
    SummaryText known = by.series().isEmpty() ? by.title() : by.series();
    return new SummaryText(
        known.text() + " – " + language.label("label.next-meeting"), known.lang());
  }
}
