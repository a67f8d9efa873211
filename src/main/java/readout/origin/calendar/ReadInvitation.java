package readout.origin.calendar;

import java.util.List;
import readout.origin.Remark;

/** What an iCalendar file turns out to be. */
public sealed interface ReadInvitation {
  /**
   * One meeting.
   *
   * @param title as written; empty without one
   * @param date a day or an interval of days, ISO 8601
   * @param time {@code 10:00} or {@code 10:00/12:30}; empty for whole days
   * @param zone an IANA name; empty when the file names none that can be known
   * @param zoneNote what is to be looked at about the zone; empty when nothing is
   * @param place as written; empty without one
   * @param link the address at which it is joined; empty without one
   * @param people who were invited, in order
   * @param host who sent the invitation and is not among the people; null when there is none
   * @param agenda the lines below the word "Agenda"
   * @param remarks what has no place in a record, in order
   */
  record Invitation(
      String title,
      String date,
      String time,
      String zone,
      String zoneNote,
      String place,
      String link,
      List<Invited> people,
      Invited host,
      List<AgendaLine> agenda,
      List<Remark> remarks)
      implements ReadInvitation {
    /** Copies the lists. */
    public Invitation {
      people = List.copyOf(people);
      agenda = List.copyOf(agenda);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Several meetings, or a series: the user must say which.
   *
   * @param what there is, in words
   * @param days what may be named, as the option takes it; at least one, not all of them
   * @param line where the series or the second meeting is, from 1
   */
  record Several(String what, List<String> days, int line) implements ReadInvitation {
    /** Copies the list. */
    public Several {
      days = List.copyOf(days);
    }
  }

  /**
   * Nothing that can be used.
   *
   * @param why in words
   * @param help what to do
   */
  record Unusable(String why, String help) implements ReadInvitation {}

  /**
   * One who was invited.
   *
   * @param name as a person would write it; empty when the file has only an address
   * @param written the name as the file has it, where that is another order; else empty
   * @param email may be empty
   * @param answer what was answered
   * @param chair whether the invitation says that they chair the meeting
   */
  record Invited(String name, String written, String email, Answer answer, boolean chair) {}

  /** What somebody answered to an invitation. */
  enum Answer {
    ACCEPTED("accepted"),
    DECLINED("declined"),
    TENTATIVE("accepted tentatively"),
    DELEGATED("sends somebody else"),
    NONE("has not answered");

    private final String words;

    Answer(String words) {
      this.words = words;
    }

    /** In words. */
    public String words() {
      return words;
    }
  }

  /**
   * A line of an agenda.
   *
   * @param title without its number or bullet
   * @param level from 1
   */
  record AgendaLine(String title, int level) {}
}
