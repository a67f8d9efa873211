package readout.origin.calendar;

import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.parameter.Role;
import biweekly.property.Attendee;
import biweekly.property.Conference;
import biweekly.property.Organizer;
import biweekly.property.TextProperty;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import readout.document.SourceBlock;
import readout.html.SourcePage;
import readout.origin.AccessCodes;
import readout.origin.Remark;
import readout.origin.calendar.ReadInvitation.AgendaLine;
import readout.origin.calendar.ReadInvitation.Answer;
import readout.origin.calendar.ReadInvitation.Invitation;
import readout.origin.calendar.ReadInvitation.Invited;

/** Reads the fields of one event. */
final class InvitationFields {
  private static final List<String> LINKS =
      List.of(
          "X-GOOGLE-CONFERENCE",
          "X-MICROSOFT-SKYPETEAMSMEETINGURL",
          "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
          "X-ZOOM-JOIN-URL");

  private final VEvent event;
  private final EventTime time;
  private final String method;
  private final String text;
  private final UnaryOperator<String> escape;
  private final List<Remark> remarks = new ArrayList<>();

  InvitationFields(
      VEvent event, EventTime time, String method, String text, UnaryOperator<String> escape) {
    this.event = event;
    this.time = time;
    this.method = method;
    this.text = text;
    this.escape = escape;
  }

  Invitation read() {
    List<String> description = description();
    AgendaLines agenda = AgendaLines.of(description);
    String place = value(event.getLocation()).replaceAll("\\s*\\n\\s*", ", ");
    String link = link(agenda.rest());
    if (!link.isEmpty() && JoinLink.in(place).equals(link) && place.equals(link)) {
      place = "";
    }
    place = open(place, "LOCATION");
    String title = open(value(event.getSummary()).replaceAll("\\s+", " "), "SUMMARY");
    List<AgendaLine> items = open(agenda.agenda());
    status();
    List<Invited> people = people();
    for (String line : agenda.rest()) {
      boolean rule = line.codePoints().noneMatch(Character::isLetterOrDigit);
      if (!rule) {
        remarks.add(
            new Remark(
                line(text, "DESCRIPTION"),
                line,
                "this line of the description has no place in a record"));
      }
    }
    return new Invitation(
        title,
        time.date(),
        time.time(),
        time.wholeDays() ? "" : time.zone().name(),
        zoneNote(),
        place,
        link,
        people,
        host(people),
        items,
        remarks);
  }

  /** A text without what lets everybody in, which is listed. */
  private String open(String text, String property) {
    AccessCodes.Public open = AccessCodes.without(text);
    open.taken()
        .forEach(
            code -> remarks.add(new Remark(line(this.text, property), code, AccessCodes.LEFT_OUT)));
    return open.text();
  }

  private List<AgendaLine> open(List<AgendaLine> lines) {
    List<AgendaLine> items = new ArrayList<>();
    for (AgendaLine line : lines) {
      String title = open(line.title(), "DESCRIPTION");
      if (!title.isEmpty()) {
        items.add(new AgendaLine(title, line.level()));
      }
    }
    return items;
  }

  private String zoneNote() {
    EventZone zone = time.zone();
    if (time.wholeDays()) {
      return "";
    }
    if (zone.utc()) {
      return "The invitation gives its time in UTC: write the zone of the place and its local time.";
    }
    if (zone.written().isEmpty()) {
      return "The invitation names no time zone: write that of the place.";
    }
    if (zone.name().isEmpty()) {
      return "The invitation calls its time zone \""
          + zone.written()
          + "\": write that of the place.";
    }
    return zone.isOfWindows()
        ? "\""
            + zone.written()
            + "\" in the invitation; name the place's own zone where it is another."
        : "";
  }

  private void status() {
    String status = event.getStatus() == null ? "" : String.valueOf(event.getStatus().getValue());
    if (status.equalsIgnoreCase("CANCELLED") || method.equalsIgnoreCase("CANCEL")) {
      remarks.add(
          new Remark(
              line(text, "STATUS"),
              "CANCELLED",
              "the meeting was cancelled: write `status: cancelled` if it did not take place"));
    } else if (status.equalsIgnoreCase("TENTATIVE")) {
      remarks.add(new Remark(line(text, "STATUS"), "TENTATIVE", "the date was not settled yet"));
    }
  }

  private List<String> description() {
    String plain = value(event.getDescription());
    String html = plain.isBlank() ? InvitationReader.other(event, "X-ALT-DESC") : plain;
    if (!html.matches("(?is).*<(?:b|br|p|div|ul|ol|li|html|span|a|strong|table)\\b[^>]*>.*")) {
      return List.of(plain.split("\\R", -1));
    }
    byte[] page = ("<meta charset=utf-8>" + html).getBytes(StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    SourceBlock before = null;
    for (SourceBlock block : SourcePage.of(page, escape).blocks()) {
      boolean together = before != null && (block.isItem() || before.kind() == block.kind());
      if (before != null && !together
          || before != null && before.isItem() != block.isItem() && before.isItem()) {
        lines.add("");
      }
      String start = block.isItem() ? "  ".repeat(Math.max(0, block.level() - 1)) + "- " : "";
      for (String line : block.text().split("\\n")) {
        lines.add(start + line);
        start = "";
      }
      before = block;
    }
    return lines;
  }

  /** The address at which the meeting is joined; it is taken out of the lines that are left. */
  private String link(List<String> rest) {
    for (Conference conference : event.getConferences()) {
      if (conference.getUri() != null && conference.getUri().matches("(?i)https?://.*")) {
        return conference.getUri().strip();
      }
    }
    for (String name : LINKS) {
      String found = JoinLink.in(InvitationReader.other(event, name));
      if (!found.isEmpty()) {
        return found;
      }
    }
    String place = JoinLink.in(value(event.getLocation()));
    return place.isEmpty() ? JoinLink.among(rest) : place;
  }

  private List<Invited> people() {
    List<Invited> people = new ArrayList<>();
    for (Attendee attendee : event.getAttendees()) {
      String email = email(attendee.getEmail(), attendee.getUri());
      String name = plain(attendee.getCommonName());
      CalendarUserType type = attendee.getCalendarUserType();
      boolean person =
          type == null
              || CalendarUserType.INDIVIDUAL.equals(type)
              || CalendarUserType.UNKNOWN.equals(type);
      boolean informed = ParticipationLevel.FYI.equals(attendee.getParticipationLevel());
      if (!person || informed) {
        String what =
            informed
                ? "was only informed"
                : "is no person: " + type.getValue().toLowerCase(Locale.ROOT);
        remarks.add(new Remark(line(text, "ATTENDEE"), name.isEmpty() ? email : name, what));
        continue;
      }
      people.add(invited(name, email, answer(attendee), Role.CHAIR.equals(attendee.getRole())));
    }
    return people;
  }

  private Invited host(List<Invited> people) {
    Organizer organizer = event.getOrganizer();
    if (organizer == null) {
      return null;
    }
    String email = email(organizer.getEmail(), organizer.getUri());
    Invited host = invited(plain(organizer.getCommonName()), email, Answer.NONE, false);
    boolean listed =
        people.stream().anyMatch(p -> !email.isEmpty() && p.email().equalsIgnoreCase(email));
    return listed || host.name().isEmpty() && email.isEmpty() ? null : host;
  }

  /** A name such as "Berg, Ana" is turned where the address shows which part is the surname. */
  private static Invited invited(String name, String email, Answer answer, boolean chair) {
    boolean address = name.indexOf('@') > 0 || name.isEmpty();
    if (address) {
      return new Invited("", "", email.isEmpty() ? name : email, answer, chair);
    }
    String turned = DirectoryName.turned(name, email);
    return new Invited(turned, turned.equals(name) ? "" : name, email, answer, chair);
  }

  private static Answer answer(Attendee attendee) {
    ParticipationStatus status = attendee.getParticipationStatus();
    if (ParticipationStatus.DECLINED.equals(status)) {
      return Answer.DECLINED;
    }
    if (ParticipationStatus.ACCEPTED.equals(status)
        || ParticipationStatus.CONFIRMED.equals(status)) {
      return Answer.ACCEPTED;
    }
    if (ParticipationStatus.TENTATIVE.equals(status)) {
      return Answer.TENTATIVE;
    }
    return ParticipationStatus.DELEGATED.equals(status) ? Answer.DELEGATED : Answer.NONE;
  }

  private static String email(String email, String uri) {
    String address = email == null || email.isBlank() ? uri : email;
    String plain = address == null ? "" : address.strip().replaceFirst("(?i)^mailto:", "");
    return plain.matches("[^\\s@<>]+@[^\\s@<>]+") ? plain : "";
  }

  private static String plain(String name) {
    String plain = name == null ? "" : name.replaceAll("[\\s\\u00a0]+", " ").strip();
    return plain.length() > 1
            && "'\"".indexOf(plain.charAt(0)) >= 0
            && plain.endsWith(plain.substring(0, 1))
        ? plain.substring(1, plain.length() - 1).strip()
        : plain;
  }

  private static String value(TextProperty property) {
    return property == null || property.getValue() == null ? "" : property.getValue().strip();
  }

  /** The line of a file that begins with a word, from 1; 1 when none does. */
  static int line(String text, String beginning) {
    String[] lines = text.split("\\R", -1);
    int after = 0;
    for (int i = 0; i < lines.length && after == 0; i++) {
      after = lines[i].startsWith("BEGIN:VEVENT") ? i : 0;
    }
    for (int i = after; i < lines.length; i++) {
      if (lines[i].toUpperCase(Locale.ROOT).startsWith(beginning)) {
        return i + 1;
      }
    }
    return 1;
  }
}
