package readout.site.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import readout.meeting.Status;

/**
 * What the lists of an archive need of one note; what is shown of it on few pages is {@link
 * SummaryContent}.
 *
 * @param id the record's id
 * @param language BCP 47 tag of the note
 * @param title its title
 * @param kind what kind of meeting it is, with its key in the format or empty
 * @param series the recurring meeting it is one of, or empty
 * @param status how final the record is
 * @param schedule when it is held
 * @param venue where it is held
 * @param people who took part or is quoted
 * @param delegations their delegations
 * @param topics the titles of its topics, those below others included
 * @param tags its tags
 * @param tasks what its next steps are sorted by, in their order
 * @param measures its figures that have a number
 * @param coming meetings it announces
 * @param feedDates when feeds say that it was published and changed
 * @param counts how much of everything its content has
 * @param approves the ids of the meetings whose minutes it approved
 */
public record MeetingSummary(
    String id,
    @Interned String language,
    SummaryText title,
    SummaryText kind,
    SummaryText series,
    Status status,
    Schedule schedule,
    Venue venue,
    List<Person> people,
    @Interned List<SummaryText> delegations,
    List<SummaryText> topics,
    List<SummaryText> tags,
    List<Task> tasks,
    List<Measure> measures,
    List<Coming> coming,
    FeedDates feedDates,
    Counts counts,
    @Interned List<String> approves) {

  /** The date in words. */
  public String date() {
    return schedule.date();
  }

  /** The first day that its date can mean, or null. */
  public LocalDate firstDay() {
    return schedule.days().first();
  }

  /** The folder of copies of files beside records, seen from the site's root. */
  public static final String FILES = "meetings/files/";

  /**
   * A person in a meeting.
   *
   * @param id the participant's id in the record, or empty
   * @param name as the note prints it
   * @param role function, or empty
   * @param organization or empty
   * @param names other names that the people file gives
   * @param offices what the people file says that they held, and when
   */
  @Interned
  public record Person(
      String id,
      SummaryText name,
      SummaryText role,
      SummaryText organization,
      List<SummaryText> names,
      List<Held> offices) {
    /** Copies the lists. */
    public Person {
      names = List.copyOf(names);
      offices = List.copyOf(offices);
    }

    /** Of what tells most people apart, for they are looked up often. */
    @Override
    public int hashCode() {
      return 31 * id.hashCode() + name.hashCode();
    }

    /** Somebody who is in no people file. */
    public Person(String id, SummaryText name, SummaryText role, SummaryText organization) {
      this(id, name, role, organization, List.of(), List.of());
    }
  }

  /**
   * An office that a person held for some time.
   *
   * @param role its title, or empty
   * @param organization where, or empty
   * @param time from when to when, in words, or empty
   */
  @Interned
  public record Held(SummaryText role, SummaryText organization, String time) {}

  /**
   * What a next step is sorted by.
   *
   * @param id its id in the record, or empty; never printed, as not all readers may know it
   * @param owners who does it
   * @param dueDay the last day that its due date can mean, or null
   * @param exact whether its due date is a day or a row of days that are certain
   * @param open whether it is still to be done
   * @param overdue whether it is open and its due date has passed
   * @param followsRecord the record whose step it follows, or empty
   * @param followsStep that step's id, or empty
   */
  public record Task(
      @Interned String id,
      @Interned List<SummaryText> owners,
      LocalDate dueDay,
      boolean exact,
      boolean open,
      boolean overdue,
      @Interned String followsRecord,
      @Interned String followsStep) {
    private Task following(UnaryOperator<String> standing) {
      String record = standing.apply(followsRecord);
      return record.equals(followsRecord)
          ? this
          : new Task(id, owners, dueDay, exact, open, overdue, record, followsStep);
    }
  }

  /**
   * A figure with a number.
   *
   * @param label what it is of
   * @param unit of the number, or empty
   * @param number for machines
   * @param rank its place among the figures of the content, from 0
   */
  public record Measure(SummaryText label, @Interned String unit, String number, int rank) {}

  /**
   * A meeting that is announced.
   *
   * @param title or empty
   * @param date in words, or empty
   * @param days the days that its date can mean
   * @param exact whether its days are known
   * @param venue where it will be held
   */
  public record Coming(
      SummaryText title, @Interned String date, DaySpan days, boolean exact, Venue venue) {}

  /** How many quotes, decisions and figures there are, and blocks that the search finds. */
  @Interned
  public record Counts(int quotes, int decisions, int figures, int blocks) {}

  /** The name of its page, seen from the site's root. */
  public String path() {
    return path(id);
  }

  /** The name of its data, seen from the site's root. */
  public String dataPath() {
    return dataPath(id);
  }

  /** The name of the page of an id. */
  public static String path(String id) {
    return "meetings/" + Slugs.ofRecord(id) + ".html";
  }

  /** The name of the file beside the page of an id, by its extension. */
  public static String filePath(String id, String extension) {
    return "meetings/" + Slugs.ofRecord(id) + "." + extension;
  }

  /** The name of the released record of an id. */
  public static String sourcePath(String id) {
    return "meetings/" + Slugs.ofRecord(id) + ".yaml";
  }

  /** The folder of the files beside the record of an id, with a slash at its end. */
  public static String filesPath(String id) {
    return FILES + Slugs.ofRecord(id) + "/";
  }

  /** The name of the data of an id. */
  public static String dataPath(String id) {
    return "data/meetings/" + Slugs.ofRecord(id) + ".json";
  }

  /**
   * The same meeting, with the records that represent those which its steps follow.
   *
   * @param standing the id of the record that represents the meeting of another
   */
  public MeetingSummary following(UnaryOperator<String> standing) {
    List<Task> followed = tasks.stream().map(task -> task.following(standing)).toList();
    return followed.equals(tasks) ? this : with(followed, counts);
  }

  /** The same meeting, of whose page the search finds so many blocks. */
  public MeetingSummary searchedIn(int blocks) {
    return with(tasks, new Counts(counts.quotes, counts.decisions, counts.figures, blocks));
  }

  private MeetingSummary with(List<Task> tasks, Counts counts) {
    return new MeetingSummary(
        id,
        language,
        title,
        kind,
        series,
        status,
        schedule,
        venue,
        people,
        delegations,
        topics,
        tags,
        tasks,
        measures,
        coming,
        feedDates,
        counts,
        approves);
  }

  /** How many of its next steps are still to be done. */
  public int openSteps() {
    return (int) tasks.stream().filter(Task::open).count();
  }
}
