package readout.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.json.Json;
import readout.meeting.Audience;
import readout.meeting.InLanguage;
import readout.meeting.Text;
import readout.meeting.date.EdtfDate;
import readout.people.HeldOffices;
import readout.people.Office;
import readout.people.Person;

/** Prints who is in people files, what they held, and where they appear. */
public final class RosterReport {
  private final List<Appearances> all;
  private final EdtfDate on;

  /**
   * @param all the people of each file
   * @param on the day that is asked for, or null for all offices
   */
  public RosterReport(List<Appearances> all, EdtfDate on) {
    this.all = all;
    this.on = on;
  }

  /** A few lines for each person; never null. */
  public String text() {
    StringBuilder out = new StringBuilder();
    boolean several = all.size() > 1;
    for (Appearances of : all) {
      if (several && of.file().exists()) {
        out.append(out.length() == 0 ? "" : "\n").append(of.file().name()).append("\n\n");
      }
      for (Person person : of.file().people()) {
        out.append(on == null ? whole(person, of) : line(person) + "\n");
      }
      strangers(of, out);
    }
    return out.toString();
  }

  private static String whole(Person person, Appearances of) {
    StringBuilder out = new StringBuilder(head(person)).append('\n');
    for (Office office : person.offices()) {
      String term = office.term().described();
      out.append("  ").append(title(office));
      out.append(term.isEmpty() ? "" : ", " + term).append(restriction(office)).append('\n');
    }
    for (Appearance appearance : of.of(person)) {
      out.append("  in ").append(appearance.line()).append('\n');
    }
    return out.toString();
  }

  private static String head(Person person) {
    List<String> names = new ArrayList<>(words(person.name()));
    person.aliases().forEach(alias -> names.addAll(words(alias)));
    String first = names.remove(0);
    return person.id()
        + ": "
        + (person.honorific() == null ? "" : words(person.honorific()).get(0) + " ")
        + first
        + (names.isEmpty() ? "" : " (" + String.join(", ", names) + ")")
        + (person.country() == null ? "" : ", " + person.country());
  }

  private static List<String> words(Text text) {
    return text.variants().stream().map(InLanguage::value).toList();
  }

  /** What a person held on the day, in one line. */
  private String line(Person person) {
    HeldOffices held = person.at(on);
    String certain = joined(held.held(), office -> title(office) + restriction(office), "; also ");
    String perhaps = joined(held.perhaps(), Office::described, " or ");
    String offices =
        certain.isEmpty() && perhaps.isEmpty()
            ? "no office"
            : certain
                + (perhaps.isEmpty()
                    ? ""
                    : (certain.isEmpty() ? "" : "; ") + "the dates leave open: " + perhaps);
    return person.id() + ": " + person.firstName() + ", " + offices;
  }

  private static String joined(
      List<Office> offices, Function<Office, String> words, String separator) {
    return offices.stream().map(words).collect(Collectors.joining(separator));
  }

  private static String title(Office office) {
    String role = office.role() == null ? "" : words(office.role()).get(0);
    String where = office.organization() == null ? "" : words(office.organization()).get(0);
    return role + (role.isEmpty() || where.isEmpty() ? "" : ", ") + where;
  }

  private static String restriction(Office office) {
    boolean all = office.audience() == null || office.audience() == Audience.PUBLIC;
    return all ? "" : " [" + office.audience().key() + "]";
  }

  private static void strangers(Appearances of, StringBuilder out) {
    if (of.strangers().isEmpty()) {
      return;
    }
    String where = of.file().exists() ? "not in " + of.file().name() : "in no people file";
    out.append(out.length() == 0 ? "" : "\n").append(where).append(":\n");
    for (Stranger stranger : of.strangers()) {
      out.append("  ").append(stranger.firstName()).append('\n');
      stranger.appearances().forEach(a -> out.append("    in ").append(a.line()).append('\n'));
    }
  }

  /** The same as JSON. */
  public String json() {
    List<Object> files = new ArrayList<>();
    for (Appearances of : all) {
      Map<String, Object> file = new LinkedHashMap<>();
      file.put("file", of.file().name());
      file.put("people", of.file().people().stream().map(p -> person(p, of)).toList());
      file.put("missing", of.strangers().stream().map(RosterReport::stranger).toList());
      files.add(file);
    }
    return Json.pretty(Map.of("files", files));
  }

  private static Map<String, Object> stranger(Stranger stranger) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", stranger.firstName());
    object.put("appearances", appearances(stranger.appearances()));
    return object;
  }

  private Map<String, Object> person(Person person, Appearances of) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", person.id());
    object.put("name", texts(person.name()));
    object.put("aliases", person.aliases().stream().map(RosterReport::texts).toList());
    put("honorific", person.honorific() == null ? null : texts(person.honorific()), object);
    put("country", person.country(), object);
    put("url", person.url(), object);
    HeldOffices held = on == null ? null : person.at(on);
    List<Office> offices = on == null ? person.offices() : held.held();
    object.put("offices", offices.stream().map(RosterReport::office).toList());
    if (on != null) {
      object.put("uncertain", held.perhaps().stream().map(RosterReport::office).toList());
    }
    object.put("appearances", appearances(of.of(person)));
    return object;
  }

  private static Map<String, Object> office(Office office) {
    Map<String, Object> object = new LinkedHashMap<>();
    put("role", office.role() == null ? null : texts(office.role()), object);
    put(
        "organization",
        office.organization() == null ? null : texts(office.organization()),
        object);
    put("delegation", office.delegation(), object);
    put("honorific", office.honorific() == null ? null : texts(office.honorific()), object);
    put("from", office.term().from() == null ? null : office.term().from().edtf(), object);
    put("to", office.term().to() == null ? null : office.term().to().edtf(), object);
    put("audience", office.audience() == null ? null : office.audience().key(), object);
    return object;
  }

  /** A text, or texts by language. */
  private static Object texts(Text text) {
    List<InLanguage> variants = text.variants();
    if (variants.size() == 1 && variants.get(0).language() == null) {
      return variants.get(0).value();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    variants.forEach(v -> texts.put(v.language(), v.value()));
    return texts;
  }

  private static void put(String key, Object value, Map<String, Object> object) {
    if (value != null) {
      object.put(key, value);
    }
  }

  private static List<Object> appearances(List<Appearance> appearances) {
    List<Object> list = new ArrayList<>();
    for (Appearance appearance : appearances) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("record", appearance.record());
      object.put("date", appearance.date());
      object.put("as", appearance.as());
      list.add(object);
    }
    return list;
  }
}
