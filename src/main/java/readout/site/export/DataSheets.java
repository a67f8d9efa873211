package readout.site.export;

import static java.util.Comparator.naturalOrder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import readout.csv.Csv;
import readout.site.model.Addresses;
import readout.site.model.Archive;
import readout.site.model.Days;
import readout.site.model.ListGroup;
import readout.site.model.MeetingSummary;
import readout.site.model.MeetingSummary.Person;
import readout.site.model.SiteRequest;

/**
 * The meetings and the people of a site for spreadsheets. What may be thousands of values, as the
 * meetings of a person, is a number here: a cell of a spreadsheet holds no more than 32,767
 * characters, and names beside each other in a cell would read as one.
 */
final class DataSheets {
  static final List<String> MEETINGS =
      List.of(
          ("id title language date first_day last_day kind series place status people topics"
                  + " quotes steps open_steps decisions figures page")
              .split(" "));

  static final List<String> PEOPLE =
      List.of("ids name lang role organization meetings first_day last_day page".split(" "));

  /** So many meetings are written at once. */
  private static final int AT_ONCE = 500;

  private final Archive archive;
  private final Addresses addresses;

  DataSheets(SiteRequest site, Archive archive) {
    this.archive = archive;
    this.addresses = new Addresses(site);
  }

  /** Writes the meetings, latest first. */
  void meetings(OutputStream out) throws IOException {
    write(Csv.header(MEETINGS.toArray(String[]::new)), out);
    List<MeetingSummary> entries = archive.entries();
    for (int from = 0; from < entries.size(); from += AT_ONCE) {
      List<MeetingSummary> some = entries.subList(from, Math.min(entries.size(), from + AT_ONCE));
      write(Tables.csv(some.stream().map(this::meeting).toList()), out);
    }
  }

  /** Writes the people, in the order of their list. */
  void people(OutputStream out) throws IOException {
    write(Csv.header(PEOPLE.toArray(String[]::new)), out);
    write(Tables.csv(archive.section("people").stream().map(this::person).toList()), out);
  }

  private List<Object> meeting(MeetingSummary entry) {
    return List.of(
        entry.id(),
        entry.title().text(),
        entry.language(),
        entry.date(),
        Days.text(entry.firstDay()),
        Days.text(entry.schedule().days().last()),
        entry.kind().text(),
        entry.series().text(),
        entry.venue().line().text(),
        entry.status().key(),
        entry.people().size(),
        entry.topics().size(),
        entry.counts().quotes(),
        entry.tasks().size(),
        archive.chains().open(entry),
        entry.counts().decisions(),
        entry.counts().figures(),
        addresses.to("../", entry.path()));
  }

  private List<Object> person(ListGroup group) {
    List<MeetingSummary> entries = group.entries();
    Person office = office(group);
    return List.of(
        archive.ids(group),
        group.name().text(),
        group.name().lang(),
        office == null ? "" : office.role().text(),
        office == null ? "" : office.organization().text(),
        entries.size(),
        Days.text(dated(entries, MeetingSummary::firstDay).min(naturalOrder()).orElse(null)),
        Days.text(dated(entries, e -> e.schedule().days().last()).max(naturalOrder()).orElse(null)),
        addresses.to("../", group.path()));
  }

  /** A day of each meeting that has one. */
  private static Stream<LocalDate> dated(
      List<MeetingSummary> entries, Function<MeetingSummary, LocalDate> day) {
    return entries.stream().map(day).filter(Objects::nonNull);
  }

  /** What somebody was at the latest meeting that says so, or null. */
  private Person office(ListGroup group) {
    for (MeetingSummary entry : group.entries()) {
      for (Person person : entry.people()) {
        boolean empty = person.role().isEmpty() && person.organization().isEmpty();
        if (!empty && archive.key(person).equals(group.key())) {
          return person;
        }
      }
    }
    return null;
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
