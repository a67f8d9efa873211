package readout.decode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import readout.diagnostic.Code;
import readout.diagnostic.Span;
import readout.meeting.CustomFields;
import readout.yaml.Comment;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.SequenceNode;

/**
 * Reads the keys of one group. Asking for a key makes it known; {@link #end} reports the keys that
 * were not asked for.
 */
final class Fields {
  private static final String EXTRA = "x-";
  private static final int KEYS = 24;

  /** Keys that hold the version of a format. */
  private static final Set<String> VERSIONS = Set.of("readout", "readout-people");

  private final MappingNode node;
  private final String what;
  private final Report report;
  private final int partNumber;

  /** The keys that were asked for, some of them more than once; a group has few. */
  private final List<String> known = new ArrayList<>(KEYS);

  private final List<String> missing = new ArrayList<>(0);
  private final List<String> unread = new ArrayList<>(0);
  private boolean takesExtra;

  /**
   * @param what what the group is, with its article: "a quote"
   * @param partNumber the number of the part that is read from it
   */
  Fields(MappingNode node, String what, Report report, int partNumber) {
    this.partNumber = partNumber;
    this.node = node;
    this.what = what;
    this.report = report;
  }

  /** The number of the part that is read from the group. */
  int partNumber() {
    return partNumber;
  }

  Report report() {
    return report;
  }

  /** Takes a key that could not be read: it is known, and not missed. */
  void unread(String key) {
    unread.add(key);
  }

  /** Where the group begins. */
  Span span() {
    return node.entries().isEmpty() ? node.span() : node.entries().get(0).key().span();
  }

  /** Where a key is, or the group when it has none. */
  Span keySpan(String key) {
    Entry entry = entry(key);
    return entry == null ? span() : entry.key().span();
  }

  /** A key with its value; null when the group has none. */
  Entry entry(String key) {
    List<Entry> entries = node.entries();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.key().text().equals(key)) {
        return entry;
      }
    }
    return null;
  }

  /** Where the value of a key is, or the group when it has none. */
  Span valueSpan(String key) {
    Entry entry = entry(key);
    return entry == null ? span() : entry.value().span();
  }

  /** Whether a key of the group is probably meant for one of a few. */
  boolean hasSlipOf(String... keys) {
    List<String> meant = List.of(keys);
    return node.entries().stream()
        .map(entry -> entry.key().text())
        .filter(key -> !meant.contains(key) && !key.startsWith(EXTRA))
        .anyMatch(key -> KeyMistake.meant(key, meant).isPresent());
  }

  /** Whether the key is there with a value; makes it known. */
  boolean has(String key) {
    known.add(key);
    Entry entry = entry(key);
    return entry != null && !Lists.isEmpty(entry.value());
  }

  /** The value of an optional key; null when it is absent or, with a warning, empty. */
  Node optional(String key) {
    known.add(key);
    Entry entry = entry(key);
    if (entry == null) {
      return null;
    }
    if (Lists.isEmpty(entry.value())) {
      if (isKnownToBeLost(entry)) {
        return null;
      }
      report.add(
          report
              .warning(Code.EMPTY_VALUE, entry.key().span(), "`" + key + "` has no value")
              .label("treated as left out")
              .help("write a value after it, or remove the line"));
      return null;
    }
    return entry.value();
  }

  /** The value of a required key; null when it is missing or empty, which is reported. */
  Node required(String key) {
    known.add(key);
    Entry entry = entry(key);
    if (entry == null) {
      if (!unread.contains(key) && !missing.contains(key)) {
        missing.add(key);
      }
      return null;
    }
    if (Lists.isEmpty(entry.value()) || isEmptyList(entry.value())) {
      if (isKnownToBeLost(entry)) {
        return null;
      }
      report.add(
          report
              .error(Code.EMPTY_VALUE, entry.key().span(), "`" + key + "` has no value")
              .label("a value is required"));
      return null;
    }
    return entry.value();
  }

  /** Whether the reader of the file has reported why a value is not there. */
  private boolean isKnownToBeLost(Entry entry) {
    return unread.contains(entry.key().text())
        || Comment.isInPlaceOf(report.source(), entry.value());
  }

  /** An optional value put through a reader; null when absent. */
  <T> T optional(String key, BiFunction<Node, String, T> reader) {
    Node value = optional(key);
    return value == null ? null : reader.apply(value, "`" + key + "`");
  }

  /**
   * A value that says who may see something, put through a reader; null when absent. Left empty it
   * is an error: who began to restrict something must not see it published.
   */
  <T> T rule(String key, BiFunction<Node, String, T> reader) {
    known.add(key);
    Entry entry = entry(key);
    if (entry != null && Lists.isEmpty(entry.value()) && isKnownToBeLost(entry)) {
      return null;
    }
    if (entry != null && Lists.isEmpty(entry.value())) {
      report.add(
          report
              .error(Code.EMPTY_VALUE, entry.key().span(), "`" + key + "` has no value")
              .label("meant to restrict who may see it, but has no value")
              .help("write a value after it, or remove the line"));
      return null;
    }
    return optional(key, reader);
  }

  /** A required value put through a reader; null after an error. */
  <T> T required(String key, BiFunction<Node, String, T> reader) {
    Node value = required(key);
    return value == null ? null : reader.apply(value, "`" + key + "`");
  }

  /**
   * The items of an optional list, each put through a reader; what it returns as null is left out.
   */
  <T> List<T> list(String key, Function<Node, T> reader) {
    Node value = optional(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof SequenceNode sequence) {
      return items(key, sequence, reader);
    }
    report.add(
        report
            .error(Code.WRONG_KIND, value.span(), "`" + key + "` is not a list")
            .label("expected a list")
            .help(FormMistake.list(value, key)));
    return List.of();
  }

  /** The same where one item may be written plain. */
  <T> List<T> oneOrSeveral(String key, Function<Node, T> reader) {
    Node value = optional(key);
    return value == null ? List.of() : several(key, value, reader);
  }

  /** The same where at least one is required; empty after an error. */
  <T> List<T> oneOrSeveralRequired(String key, Function<Node, T> reader) {
    Node value = required(key);
    return value == null ? List.of() : several(key, value, reader);
  }

  private <T> List<T> several(String key, Node value, Function<Node, T> reader) {
    return value instanceof SequenceNode sequence
        ? items(key, sequence, reader)
        : Lists.each(List.of(value), reader);
  }

  private <T> List<T> items(String key, SequenceNode sequence, Function<Node, T> reader) {
    List<Node> items = Lists.withoutEmpty(sequence);
    if (items.size() == sequence.items().size()) {
      return Lists.each(items, reader);
    }
    for (Node item : sequence.items()) {
      if (Lists.isEmpty(item) && !Comment.isInPlaceOf(report.source(), item)) {
        report.add(
            report
                .warning(Code.EMPTY_VALUE, item.span(), "an item of `" + key + "` has no value")
                .label("treated as left out")
                .help("write a value, or remove the item"));
      }
    }
    return Lists.each(items, reader);
  }

  /** The {@code x-} fields. */
  CustomFields customFields() {
    takesExtra = true;
    Map<String, Object> values = new LinkedHashMap<>();
    for (Entry entry : node.entries()) {
      String key = entry.key().text();
      if (key.startsWith(EXTRA)) {
        known.add(key);
        values.put(key.substring(EXTRA.length()), CustomFieldsDecoder.of(entry.value()));
      }
    }
    return values.isEmpty() ? CustomFields.NONE : new CustomFields(values);
  }

  /** Reports every key that was not asked for, and the required ones that are not there. */
  void end() {
    Entry before = null;
    for (Entry entry : node.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        unknown(key, entry.key().span(), before);
      }
      before = entry;
    }
    for (String key : missing) {
      report.add(
          report
              .error(Code.MISSING_KEY, span(), what + " needs `" + key + "`")
              .label("`" + key + "` is missing in this group")
              .help("add the line `" + key + ": " + (VERSIONS.contains(key) ? "1" : "…") + "`"));
    }
  }

  /** A slip in a required key is one mistake, not two. */
  private void unknown(String key, Span span, Entry before) {
    if (key.startsWith(EXTRA)) {
      report.add(
          report
              .warning(
                  Code.UNUSED_KEY, span, "`" + key + "` in " + what + " is not passed to templates")
              .label("your own data is not kept here")
              .help("put it into the record itself or an item such as a quote or a topic"));
      return;
    }
    int space = key.indexOf(' ');
    String word = space < 0 ? "" : key.substring(0, space);
    Set<String> keys = new LinkedHashSet<>(known);
    boolean colon = keys.contains(word);
    Optional<String> meant = colon ? Optional.of(word) : KeyMistake.meant(key, keys);
    meant.ifPresent(missing::remove);
    report.add(
        report
            .error(Code.UNKNOWN_KEY, span, what + " has no key `" + key + "`")
            .label("unknown key")
            .help(CommaInText.help(report.source(), before, key, span))
            .help(
                meant
                    .map(
                        near ->
                            colon
                                ? "a colon and a space are missing after `" + near + "`"
                                : "did you mean `" + near + "`?")
                    .orElse("the keys of " + what + " are: " + String.join(", ", keys)))
            .help(takesExtra ? "your own keys begin with \"x-\"" : ""));
  }

  private static boolean isEmptyList(Node node) {
    return node instanceof SequenceNode sequence && Lists.withoutEmpty(sequence).isEmpty();
  }
}
