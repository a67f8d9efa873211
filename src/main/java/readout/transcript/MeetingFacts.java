package readout.transcript;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What the commands of a scribe or a bot say of a meeting; all of it may be missing.
 *
 * @param title what it is called, or null
 * @param date its day, or null
 * @param utc whether its times are in UTC
 * @param from when it was opened, or null
 * @param until when it was closed, or null
 * @param people who took part or excused themselves, in the order in which the file names them
 * @param topics what was on the agenda
 * @param decisions what was decided or proposed
 * @param actions who is to do what
 * @param links addresses that the file gives a title
 */
public record MeetingFacts(
    String title,
    LocalDate date,
    boolean utc,
    LocalTime from,
    LocalTime until,
    List<Attendee> people,
    List<NamedTopic> topics,
    List<NotedDecision> decisions,
    List<NotedAction> actions,
    List<TitledLink> links) {
  /** Nothing. */
  public static final MeetingFacts NONE =
      new MeetingFacts(
          null, null, false, null, null, List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * One who took part or excused themselves.
   *
   * @param label as the file names them
   * @param chair whether they chaired the meeting
   * @param regrets whether they excused themselves
   */
  public record Attendee(SpeakerLabel label, boolean chair, boolean regrets) {}

  /**
   * A topic.
   *
   * @param title as in the file
   * @param below whether it is a part of the topic before it
   */
  public record NamedTopic(String title, boolean below) {}

  /**
   * A decision.
   *
   * @param text as in the file
   * @param status "adopted", "proposed" or "rejected"
   * @param topic the index of its topic; -1 for none
   */
  public record NotedDecision(String text, String status, int topic) {}

  /**
   * An action item.
   *
   * @param action what is to be done, as in the file
   * @param owner who is to do it, when that is certain; else null
   * @param topic the index of its topic; -1 for none
   */
  public record NotedAction(String action, SpeakerLabel owner, int topic) {}

  /** An address with its title. */
  public record TitledLink(String title, String url) {}
}
