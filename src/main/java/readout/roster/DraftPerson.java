package readout.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.diagnostic.Span;
import readout.meeting.date.EdtfDate;
import readout.people.Term;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;
import readout.yaml.YamlPrinter;

/**
 * A person for a people file that is about to be written. Texts are maps from language tags, the
 * empty tag for a text without a language; empty for none.
 *
 * @param id their id
 * @param name the full name
 * @param aliases other names
 * @param honorific such as "H.E."
 * @param country or null
 * @param url a page about them, or null
 * @param offices in the order in which they count
 * @param own values under keys that begin with {@code x-}
 */
record DraftPerson(
    String id,
    Map<String, String> name,
    List<String> aliases,
    Map<String, String> honorific,
    String country,
    String url,
    List<Office> offices,
    Map<String, String> own) {
  /**
   * One office.
   *
   * @param role its title, or empty
   * @param organization where, or empty
   * @param delegation or null
   * @param from the first day, or null
   * @param to the last day, or null
   * @param audience or null
   */
  record Office(
      Map<String, String> role,
      Map<String, String> organization,
      String delegation,
      String from,
      String to,
      String audience) {
    /**
     * An office of texts without a language, each empty for none; null, which is noted down, when
     * it has no title or its dates cannot be right: without them it would hold for ever.
     */
    static Office of(
        String role,
        String organization,
        String delegation,
        String from,
        String to,
        String audience,
        String person,
        ImportNotes notes) {
      String begin = ImportNotes.day(from);
      String end = ImportNotes.day(to);
      String title = person + ": " + (role.isEmpty() ? organization : role);
      if (begin == null || end == null) {
        notes.leaveOut(
            "an office whose date is not a date", title + ", " + ImportNotes.term(from, to));
        return null;
      }
      if (role.isEmpty() && organization.isEmpty()) {
        if (!(delegation + begin + end).isEmpty()) {
          notes.leaveOut("an office without role and organization", person);
        }
        return null;
      }
      if (new Term(date(begin), date(end)).runsBackwards()) {
        notes.leaveOut(
            "an office that ends before it begins", title + ", " + ImportNotes.term(from, to));
        return null;
      }
      return new Office(
          role.isEmpty() ? Map.of() : Map.of("", role),
          organization.isEmpty() ? Map.of() : Map.of("", organization),
          delegation,
          begin,
          end,
          audience);
    }

    private static EdtfDate date(String day) {
      return day.isEmpty() ? null : EdtfDate.parse(day).orElseThrow();
    }

    private MappingNode node() {
      List<Entry> entries = new ArrayList<>();
      texts("role", role, entries);
      texts("organization", organization, entries);
      value("delegation", delegation, entries);
      value("from", from, entries);
      value("to", to, entries);
      value("audience", audience, entries);
      return new MappingNode(entries, Span.START);
    }
  }

  /** The lines of an item of {@code people}, indented as below that key. */
  String lines() {
    return YamlPrinter.print(new SequenceNode(List.of(node()), Span.START));
  }

  private MappingNode node() {
    List<Entry> entries = new ArrayList<>();
    value("id", id, entries);
    texts("name", name, entries);
    if (!aliases.isEmpty()) {
      List<Node> items = new ArrayList<>(aliases.stream().map(ScalarNode::written).toList());
      entries.add(new Entry(ScalarNode.written("aliases"), new SequenceNode(items, Span.START)));
    }
    texts("honorific", honorific, entries);
    value("country", country, entries);
    value("url", url, entries);
    own.forEach((key, value) -> value(key, value, entries));
    if (!offices.isEmpty()) {
      List<Node> items = new ArrayList<>(offices.stream().map(Office::node).toList());
      entries.add(new Entry(ScalarNode.written("offices"), new SequenceNode(items, Span.START)));
    }
    return new MappingNode(entries, Span.START);
  }

  private static void texts(String key, Map<String, String> texts, List<Entry> entries) {
    if (texts.size() == 1) {
      value(key, texts.values().iterator().next(), entries);
    } else if (!texts.isEmpty()) {
      List<Entry> variants = new ArrayList<>();
      texts.forEach((tag, text) -> value(tag.isEmpty() ? "und" : tag, text, variants));
      entries.add(new Entry(ScalarNode.written(key), new MappingNode(variants, Span.START)));
    }
  }

  private static void value(String key, String value, List<Entry> entries) {
    if (value != null && !value.isEmpty()) {
      entries.add(new Entry(ScalarNode.written(key), ScalarNode.written(value)));
    }
  }
}
