package readout.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import readout.language.Language;
import readout.meeting.Delegation;
import readout.meeting.Group;
import readout.meeting.InLanguage;
import readout.meeting.Participant;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/**
 * Begins the record of the same meeting in another language: the same structure and ids, and TBD
 * for each text, with the original in a comment above it. Words that were spoken stay, with a TBD
 * for their translation beside them. Nothing is translated, and nothing looks as if it were.
 */
public final class TranslationDraft {
  /** Keys whose values readers see as they are written. */
  private static final Set<String> TEXTS =
      Set.of(
          ("title subtitle issuer series honorific role organization summary story background text"
                  + " reported prepared outcome context credited_as attributed_to translated_by aside label"
                  + " value action question answer city tags key_messages decisions credits kind"
                  + " place name reason required quorum")
              .split(" "));

  /** Keys whose values name a party of the record, or are text. */
  private static final Set<String> PARTIES = Set.of("host", "owner", "parties");

  /** Keys whose values name a person of the record. */
  private static final Set<String> PEOPLE =
      Set.of(
          "speaker", "presenter", "moved_by", "seconded_by", "signed_by", "delegation", "person");

  /** What belongs to the one file: the translation has its own address and its own slips. */
  private static final Set<String> OF_THE_FILE =
      Set.of("id", "aliases", "language", "translation_of", "waivers");

  /** What is the same in every language. */
  private static final Set<String> KEPT = Set.of("sources", "aliases", "email", "phone");

  /** Groups whose names are persons': references use them. */
  private static final Set<String> PERSONS = Set.of("participants", "credits");

  private static final Set<String> PARTIES_BY_ID = Set.of("delegations", "groups");

  /** Keys of groups that may be where a text may be. */
  private static final Set<String> STRUCTURE =
      Set.of("text", "name", "role", "city", "country", "url");

  /** Keys that hold a number of members or the rule in words. */
  private static final Set<String> COUNTS = Set.of("quorum", "required");

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private static final Language WORDS = Language.of("en");

  private final EarlierRecord record;
  private final String from;
  private final String to;
  private final OriginalTexts originals = new OriginalTexts();

  /** The ids of those whose names are translated, by name. */
  private final Map<String, String> ids = new HashMap<>();

  /** All that references of the record use and the translation keeps. */
  private final Set<String> known = new HashSet<>();

  private TranslationDraft(EarlierRecord record, String to) {
    this.record = record;
    this.from = record.meeting().about().language();
    this.to = to;
    for (Participant p : record.meeting().people().participants()) {
      known.add(String.valueOf(p.item().id()));
      p.name().variants().forEach(v -> known.add(v.value()));
      p.aliases().forEach(a -> a.variants().forEach(v -> known.add(v.value())));
    }
    for (Group g : record.meeting().people().groups()) {
      name(g.name().variants(), g.id());
    }
    for (Delegation d : record.meeting().people().delegations()) {
      name(d.name().variants(), d.id());
    }
  }

  private void name(List<InLanguage> names, String id) {
    known.add(id);
    names.forEach(name -> ids.put(name.value(), id));
  }

  /**
   * The text of such a record.
   *
   * @param record the original
   * @param language the language to translate into, a tag as it is usually written
   */
  public static String of(EarlierRecord record, String language) {
    return new TranslationDraft(record, language).text();
  }

  private String text() {
    List<Entry> entries = new ArrayList<>();
    for (Entry e : record.root().without(OF_THE_FILE).entries()) {
      entries.add(new Entry(e.key(), value(e, "")));
      if (e.key().text().equals("date")) {
        entries.add(entry("language", ScalarNode.written(to)));
        entries.add(entry("translation_of", ScalarNode.written(record.id())));
      }
    }
    return "# yaml-language-server: $schema=readout.schema.json\n"
        + ("# The same meeting as "
            + record.id()
            + " ("
            + from
            + "), to be translated: "
            + to
            + ".\n")
        + "# Each TBD has the original in the comment above it. Replace TBD, then delete the comment.\n"
        + "# Quotes keep the words as spoken; their translation goes beside them. Names of persons are\n"
        + "# as they were: write them as this language does, everywhere in the file.\n\n"
        + originals.print(new MappingNode(entries, record.root().span()));
  }

  private static Entry entry(String key, Node value) {
    return new Entry(ScalarNode.written(key), value);
  }

  /**
   * The value of a key in the translation.
   *
   * @param parent the key of the group that it is in
   */
  private Node value(Entry entry, String parent) {
    String key = entry.key().text();
    Node value = entry.value();
    if (key.startsWith("x-") || KEPT.contains(key) || parent.equals("email")) {
      return value;
    }
    if (key.equals("question") && parent.equals("quotes") || isNumber(key, value)) {
      return value;
    }
    if (PARTIES.contains(key) || PEOPLE.contains(key) || parent.equals("vote")) {
      return reference(value, key);
    }
    if (key.equals("name") && PERSONS.contains(parent)) {
      return value instanceof MappingNode names ? withTranslation(names) : value;
    }
    if (key.equals("text") && parent.equals("quotes")) {
      return spoken(value);
    }
    return TEXTS.contains(key) ? translated(value, key) : below(value, key);
  }

  private Node below(Node value, String key) {
    if (value instanceof SequenceNode list) {
      List<Node> items = list.items().stream().map(item -> below(item, key)).toList();
      return new SequenceNode(items, list.span());
    }
    if (!(value instanceof MappingNode group)) {
      return value;
    }
    List<Entry> entries = new ArrayList<>();
    for (Entry e : group.entries()) {
      boolean party = e.key().text().equals("name") && PARTIES_BY_ID.contains(key);
      Node draft = value(e, key);
      entries.add(new Entry(e.key(), party ? withId(draft, group.text("id")) : draft));
      boolean plain = e.key().text().equals("text") && e.value() instanceof ScalarNode;
      if (key.equals("quotes") && plain && group.value("original").isEmpty()) {
        entries.add(entry("original", ScalarNode.written(from)));
      }
    }
    return new MappingNode(entries, group.span());
  }

  /** Two parties of one name could not be distinguished until they have their names. */
  private static Node withId(Node name, String id) {
    return name instanceof ScalarNode s && OriginalTexts.isPlaceholder(s)
        ? ScalarNode.written(s.text() + " (" + id + ")")
        : name;
  }

  private Node translated(Node value, String key) {
    if (value instanceof SequenceNode list) {
      List<Node> items = list.items().stream().map(item -> translated(item, key)).toList();
      return new SequenceNode(items, list.span());
    }
    if (value instanceof ScalarNode text) {
      boolean word =
          WORDS.has("kind." + text.text()) && key.equals("kind")
              || WORDS.has("credit." + text.text()) && key.equals("role");
      return word || text.text().isBlank() ? value : originals.placeholder(from, text.text());
    }
    MappingNode group = (MappingNode) value;
    if (group.entries().stream().anyMatch(e -> STRUCTURE.contains(e.key().text()))) {
      return below(group, key);
    }
    return inOneLanguage(group);
  }

  /** The text in the new language where the record has it. */
  private Node inOneLanguage(MappingNode texts) {
    if (texts.value(to).isPresent()) {
      return texts.value(to).get();
    }
    String language = texts.value(from).isPresent() ? from : texts.entries().get(0).key().text();
    return originals.placeholder(language, texts.text(language));
  }

  private Node spoken(Node words) {
    return words instanceof MappingNode texts
        ? withTranslation(texts)
        : new MappingNode(
            List.of(entry(from, words), entry(to, OriginalTexts.placeholder())), words.span());
  }

  private MappingNode withTranslation(MappingNode texts) {
    List<Entry> entries = new ArrayList<>(texts.entries());
    if (texts.value(to).isEmpty()) {
      entries.add(entry(to, OriginalTexts.placeholder()));
    }
    return new MappingNode(entries, texts.span());
  }

  /** Groups and delegations are called by their ids, as their names are translated. */
  private Node reference(Node value, String key) {
    if (value instanceof SequenceNode list) {
      List<Node> items = list.items().stream().map(item -> reference(item, key)).toList();
      return new SequenceNode(items, list.span());
    }
    if (!(value instanceof ScalarNode name)) {
      return below(value, key);
    }
    if (known.contains(name.text())) {
      return value;
    }
    if (ids.containsKey(name.text())) {
      return ScalarNode.written(ids.get(name.text()));
    }
    return PARTIES.contains(key) ? originals.placeholder(from, name.text()) : value;
  }

  /** Whether a value is a number of something, such as a quorum, in any language. */
  private static boolean isNumber(String key, Node value) {
    return COUNTS.contains(key)
        && value instanceof ScalarNode scalar
        && DIGITS.matcher(scalar.text().strip()).matches();
  }
}
