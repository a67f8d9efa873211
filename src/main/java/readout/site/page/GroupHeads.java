package readout.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import readout.note.NamePages;
import readout.site.model.Archive;
import readout.site.model.Chunks;
import readout.site.model.Hrefs;
import readout.site.model.ListGroup;
import readout.site.model.MeetingSummary;
import readout.site.model.MeetingSummary.Held;
import readout.site.model.MeetingSummary.Person;
import readout.site.model.NamedPages;
import readout.site.model.SummaryText;

/** Makes the heads of pages of people, organizations and years. */
final class GroupHeads {
  private static final String ROOT = "../";

  private final Archive archive;
  private final PageContexts contexts;
  private final NamedPages named;
  private final Months months;

  GroupHeads(Archive archive, PageContexts contexts, NamedPages named, Months months) {
    this.archive = archive;
    this.contexts = contexts;
    this.named = named;
    this.months = months;
  }

  /** The head of a page, made of the meetings on it. */
  GroupHead of(ListGroup group, Chunks<MeetingSummary> chunks, int number) {
    List<MeetingSummary> part = chunks.part(number);
    return switch (group.section()) {
      case "people" ->
          new GroupHead(
              offices(group, part),
              names(group, part),
              career(group, part),
              number == 0 ? steps(group) : List.of(),
              "",
              List.of(),
              List.of());
      case "organizations" ->
          new GroupHead(
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              contexts.label("site.people"),
              members(group, part),
              List.of());
      case "years" ->
          new GroupHead(
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              "",
              List.of(),
              months.links(group, chunks));
      default -> GroupHead.NONE;
    };
  }

  /** What a head depends on besides the meetings of its page. */
  String inputs(ListGroup group, Chunks<MeetingSummary> chunks) {
    return switch (group.section()) {
      case "people" -> steps(group).toString();
      case "years" -> months.links(group, chunks).toString();
      default -> "";
    };
  }

  private List<Office> offices(ListGroup person, List<MeetingSummary> part) {
    for (MeetingSummary entry : part) {
      for (Person one : entry.people()) {
        boolean says = !one.role().isEmpty() || !one.organization().isEmpty();
        if (says && archive.key(one).equals(person.key())) {
          return List.of(new Office(one.role(), organization(one.organization())));
        }
      }
    }
    return List.of();
  }

  /** The other names of a person, by the latest meeting that gives some. */
  private List<SummaryText> names(ListGroup person, List<MeetingSummary> part) {
    return people(person, part)
        .map(Person::names)
        .filter(n -> !n.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** What a person held over time, by the latest meeting that says so. */
  private List<CareerLine> career(ListGroup person, List<MeetingSummary> part) {
    List<Held> held =
        people(person, part)
            .map(Person::offices)
            .filter(o -> !o.isEmpty())
            .findFirst()
            .orElse(List.of());
    return held.stream()
        .map(one -> new CareerLine(one.role(), one.organization(), one.time()))
        .toList();
  }

  private Stream<Person> people(ListGroup person, List<MeetingSummary> part) {
    return part.stream()
        .flatMap(entry -> entry.people().stream())
        .filter(one -> archive.key(one).equals(person.key()));
  }

  private static SiteLink organization(SummaryText name) {
    return SiteLink.of(
        name,
        name.isEmpty() ? "" : ROOT + page(NamePages.Kind.ORGANIZATION, name) + ListGroup.ENDING);
  }

  private static String page(NamePages.Kind kind, SummaryText name) {
    return NamedPages.of(kind, "", name.text());
  }

  /** The link to the steps of a person, where there are any under the name. */
  private List<SiteLink> steps(ListGroup person) {
    String page = page(NamePages.Kind.OWNER, person.name());
    SummaryText words = new SummaryText(contexts.label("label.next-steps"), "");
    return named.has(page)
        ? List.of(SiteLink.of(words, ROOT + page + ListGroup.ENDING))
        : List.of();
  }

  /** The people of an organization at some meetings, in the order of the latest of these. */
  private List<SiteLink> members(ListGroup organization, List<MeetingSummary> part) {
    Map<String, SiteLink> members = new LinkedHashMap<>();
    for (MeetingSummary entry : part) {
      for (Person one : entry.people()) {
        if (isOf(one, organization)) {
          ListGroup person = archive.group(one);
          members.putIfAbsent(
              person.key(), SiteLink.of(person.name(), Hrefs.to(ROOT, person.path())));
        }
      }
    }
    return new ArrayList<>(members.values());
  }

  /** Whether a person took part for an organization. */
  boolean isOf(Person person, ListGroup organization) {
    return archive.key(person.organization()).equals(organization.key());
  }
}
