package readout.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.ComparedForm;
import readout.meeting.InLanguage;
import readout.meeting.Participant;
import readout.meeting.Text;

/** A person of records whom the people file lacks, with all that the records say of them. */
public final class Stranger {
  private final List<Appearance> appearances = new ArrayList<>();
  private final Set<String> aliases = new LinkedHashSet<>();
  private final Map<String, Held> titles = new LinkedHashMap<>();
  private Text name;
  private String id;
  private Text honorific;
  private String url;

  /** A title, and the dates of the meetings at which the records give it. */
  private record Held(Text role, Text organization, String delegation, List<String> dates) {}

  void add(Participant p, Appearance appearance) {
    appearances.add(appearance);
    name = name == null || p.name().variants().size() > name.variants().size() ? p.name() : name;
    id = id == null ? p.item().id() : id;
    honorific = honorific == null ? p.honorific() : honorific;
    url = url == null ? p.url() : url;
    p.aliases().forEach(alias -> alias.variants().forEach(v -> aliases.add(v.value())));
    if (p.role() != null || p.organization() != null) {
      String side = p.delegation() == null ? null : p.delegation().id();
      titles
          .computeIfAbsent(
              key(p.role()) + '\n' + key(p.organization()),
              any -> new Held(p.role(), p.organization(), side, new ArrayList<>()))
          .dates()
          .add(appearance.date());
    }
  }

  private static String key(Text text) {
    return text == null ? "" : ComparedForm.of(text.variants().get(0).value());
  }

  /** The name in the first language in which a record gives it. */
  public String firstName() {
    return name.variants().get(0).value();
  }

  /** Where they appear. */
  public List<Appearance> appearances() {
    return List.copyOf(appearances);
  }

  /**
   * A person of a people file, as far as the records tell. Where they give several titles, each has
   * the first and the last day on which a record gives it, and the latest has no last day.
   *
   * @param ids gives each person their own
   */
  DraftPerson draft(PersonIds ids) {
    List<DraftPerson.Office> offices = new ArrayList<>();
    List<Held> held = new ArrayList<>(titles.values());
    String latest =
        held.stream()
            .flatMap(h -> h.dates().stream())
            .filter(Stranger::isDay)
            .max(String::compareTo)
            .orElse("");
    for (Held title : held) {
      List<String> days = title.dates().stream().filter(Stranger::isDay).sorted().toList();
      boolean several = held.size() > 1 && !days.isEmpty();
      String last = several ? days.get(days.size() - 1) : "";
      offices.add(
          new DraftPerson.Office(
              texts(title.role()),
              texts(title.organization()),
              title.delegation(),
              several ? days.get(0) : null,
              several && !last.equals(latest) ? last : null,
              null));
    }
    return new DraftPerson(
        id == null ? ids.of(firstName()) : ids.take(id),
        texts(name),
        List.copyOf(aliases),
        texts(honorific),
        null,
        url,
        offices,
        Map.of());
  }

  private static boolean isDay(String date) {
    return date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  }

  /** A text by language; under the empty tag in none. */
  private static Map<String, String> texts(Text text) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (text != null) {
      for (InLanguage v : text.variants()) {
        texts.put(v.language() == null ? "" : v.language(), v.value());
      }
    }
    return texts;
  }
}
