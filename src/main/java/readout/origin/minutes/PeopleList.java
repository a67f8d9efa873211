package readout.origin.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.document.SourceBlock;
import readout.draft.Draft;
import readout.draft.DraftItem;
import readout.language.Language;
import readout.origin.Remark;
import readout.yaml.MappingNode;
import readout.yaml.Node;

/** The people that minutes list. */
final class PeopleList {
  private static final Pattern COMMA = Pattern.compile("\\s*[,、،，]\\s*(?![^(]*\\))");

  /** Two words with capitals or more, and nothing else. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){1,3}");

  /** The same with a remark in brackets, or one with a figure: "from 10:00". */
  private static final Pattern MORE =
      Pattern.compile("(" + NAME.pattern() + ")((?: \\([^)]*\\)| \\p{Ll}[^,]*\\d[^,]*)?)\\.?");

  private final Language language;
  private final Map<String, PersonLine> people = new LinkedHashMap<>();
  private final Map<String, MappingNode> items = new LinkedHashMap<>();
  private final Map<String, String> delegations = new LinkedHashMap<>();

  /** The id of the delegation whose members follow; empty outside of one. */
  private String delegation = "";

  /** The heading that people are below; empty for none. */
  private String heading = "";

  private final List<Remark> remarks;

  PeopleList(Language language, List<Remark> remarks) {
    this.language = language;
    this.remarks = remarks;
  }

  boolean isEmpty() {
    return people.isEmpty();
  }

  /** A line or an item of a list of people; a strong one with others below it is a delegation. */
  void block(SourceBlock block, String usual) {
    boolean strong = block.markdown().matches("\\*\\*[^*]+\\*\\*");
    if (block.isItem() && block.level() == 1 && strong) {
      String id =
          block
              .text()
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N}]+", "-")
              .replaceAll("^-|-$", "");
      delegations.put(id, block.text());
      delegation = id;
      return;
    }
    delegation = block.isItem() && block.level() == 1 ? "" : delegation;
    if (block.isItem()) {
      add(block.text(), usual, false);
    } else {
      block.text().lines().forEach(line -> oneOrMore(line, usual, block.line()));
    }
  }

  /** What is below belongs to a delegation, or not: a heading does not say where it ends. */
  void heading(String name) {
    heading = name;
    delegation = "";
  }

  /** A line of its own is one person, unless semicolons or many commas say otherwise. */
  private void oneOrMore(String line, String usual, int at) {
    boolean several = line.contains(";") || line.contains("；") || line.split("[,、،，]").length > 3;
    if (several || isMixed(line)) {
      addAll(line, usual, at);
    } else {
      add(line, usual, false);
    }
  }

  /** Several in a line: between semicolons, else between commas when these hold names alone. */
  void addAll(String line, String usual, int at) {
    if (line.isBlank()) {
      return;
    }
    if (isMixed(line)) {
      mixed(line, usual, at);
      return;
    }
    String separator = line.contains(";") ? ";" : line.contains("；") ? "；" : "";
    String[] parts = separator.isEmpty() ? new String[] {line} : line.split(separator);
    if (separator.isEmpty()) {
      String[] names = line.split("\\s*[,、،，]\\s*|\\s+(?:and|und|et|y|e|и)\\s+");
      boolean all = names.length > 1;
      for (String name : names) {
        all &=
            name.matches("(?:\\p{Lu}[\\p{L}'’.-]*)(?: [\\p{L}'’.-]+){1,3}(?: \\([^)]*\\))?")
                && lastIsName(name);
      }
      parts = all ? names : parts;
    }
    for (String part : parts) {
      add(part.replaceFirst("\\.$", ""), usual, false);
    }
  }

  /** Names with something after them, between commas: "A Berg, T Ek (Chair), L Roth from 10:00". */
  private static boolean isMixed(String line) {
    String[] parts = COMMA.split(line);
    boolean plain = !line.contains(";") && !line.contains("；") && parts.length > 1;
    return plain
        && MORE.matcher(parts[0]).matches()
        && List.of(parts).subList(1, parts.length).stream()
            .anyMatch(part -> MORE.matcher(part).matches() && !NAME.matcher(part).matches());
  }

  private void mixed(String line, String usual, int at) {
    for (String part : COMMA.split(line)) {
      Matcher name = MORE.matcher(part.strip());
      if (!name.matches()) {
        remarks.add(new Remark(at, part.strip(), "nobody's name, or an office: not placed"));
        continue;
      }
      String more = name.group(2).strip();
      boolean brackets = more.isEmpty() || more.startsWith("(");
      add(brackets ? part : name.group(1) + " (" + more + ")", usual, false);
    }
  }

  private static boolean lastIsName(String name) {
    String plain = name.replaceFirst(" \\([^)]*\\)$", "");
    return Character.isUpperCase(plain.codePointAt(plain.lastIndexOf(' ') + 1));
  }

  /** One person; one who is named twice is one. */
  void add(String line, String usual, boolean chair) {
    PersonLine person = PersonLine.of(line, language);
    if (person.name().isEmpty()) {
      return;
    }
    PersonLine known = people.get(person.name());
    boolean chairs = chair || person.chair() || known != null && known.chair();
    PersonLine fuller = known == null || known.role().isEmpty() ? person : known;
    PersonLine one =
        new PersonLine(
            fuller.name(),
            fuller.role(),
            fuller.organization(),
            chairs,
            fuller.attendance(),
            fuller.email(),
            fuller.remark(),
            fuller.honorific());
    people.put(person.name(), one);
    if (!heading.isEmpty()) {
      one = one.remarked("below \"" + heading + "\"");
    }
    items.put(person.name(), one.item(usual, delegation));
  }

  /** The one whom words name: in full, or with what is after the name in the list. */
  Optional<String> named(String words) {
    String plain = words.strip();
    for (String name : people.keySet()) {
      if (plain.equals(name) || plain.startsWith(name + ",")) {
        return Optional.of(name);
      }
    }
    String first = plain.split("\\s*,")[0];
    for (PersonLine person : people.values()) {
      if (!person.honorific().isEmpty() && first.equals(person.honorific() + " " + person.name())) {
        return Optional.of(person.name());
      }
    }
    return Optional.empty();
  }

  void into(Draft draft) {
    List<Node> groups = new ArrayList<>();
    delegations.forEach(
        (id, name) -> groups.add(new DraftItem().text("id", id).text("name", name).node()));
    if (!groups.isEmpty()) {
      draft.put("delegations", DraftItem.list(groups));
    }
    if (!items.isEmpty()) {
      draft.put("participants", DraftItem.list(List.copyOf(items.values())));
    }
  }
}
