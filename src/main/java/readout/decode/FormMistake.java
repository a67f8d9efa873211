package readout.decode;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import readout.meeting.date.DateMistake;
import readout.meeting.date.EdtfDate;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.Quoted;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/** Says how to write a value that is there in the wrong form: a list for a text, yes for true. */
final class FormMistake {
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
  private static final Map<String, String> FLAGS =
      Map.of(
          "yes", "true", "y", "true", "on", "true", "1", "true", "no", "false", "n", "false", "off",
          "false", "0", "false");

  private static final List<String> INNER = List.of("text", "name", "title", "value", "id");
  private static final List<String> LISTS_OF_TEXT =
      List.of("tags", "aliases", "decisions", "key_messages", "credits");

  private static final int LONGEST = 60;

  private FormMistake() {}

  /** Help for something else in place of a text; may be empty. */
  static String text(Node node, String what) {
    if (node instanceof SequenceNode list) {
      boolean words = list.items().stream().allMatch(item -> item instanceof ScalarNode);
      List<String> lines = words ? list.items().stream().map(FormMistake::of).toList() : List.of();
      boolean sentences = lines.stream().anyMatch(line -> line.matches("(?s).*[.!?…]\\s*"));
      String joined = String.join(sentences ? " " : ", ", lines);
      return !joined.isEmpty() && joined.length() <= LONGEST && joined.indexOf('\n') < 0
          ? "write one text: "
              + value(what, Quoted.of(joined))
              + "; for several lines, | after the key and the lines below it"
          : "write one text: | after the key, and the lines below it, indented";
    }
    if (node instanceof MappingNode group) {
      for (Entry entry : group.entries()) {
        boolean only = group.entries().size() == 1 || INNER.contains(entry.key().text());
        if (only && entry.value() instanceof ScalarNode && isShort(of(entry.value()))) {
          return "write the text alone: " + value(what, Quoted.of(of(entry.value())));
        }
      }
    }
    return "";
  }

  /** Help for something else in place of a single value: a word, a date, an id; may be empty. */
  static String single(Node node, String what) {
    if (!(node instanceof SequenceNode list)) {
      return text(node, what);
    }
    return list.items().size() == 1 ? text(node, what) : "it takes one value, not several";
  }

  /** Help for another word in place of true or false; may be empty. */
  static String flag(Node node) {
    String word = node instanceof ScalarNode ? of(node).strip().toLowerCase(Locale.ROOT) : "";
    String meant = word.equals("true") || word.equals("false") ? word : FLAGS.get(word);
    return meant == null ? "" : "write " + meant + ", without quotation marks";
  }

  /** Help for something else in place of a list. */
  static String list(Node node, String key) {
    String text = node instanceof ScalarNode ? of(node) : "";
    boolean tags = key.equals("tags") || key.equals("aliases");
    boolean hyphen = text.startsWith("-");
    if (text.isEmpty() || !isShort(text) || hyphen || !LISTS_OF_TEXT.contains(key)) {
      return "begin each item with a hyphen and a space: \"- \"";
    }
    List<String> items = tags ? List.of(text.strip().split("\\s*[,;]\\s*")) : List.of(text);
    return "write "
        + key
        + ": ["
        + String.join(", ", items.stream().map(Quoted::of).toList())
        + "]";
  }

  /** Help for a text in place of a group: the group with the text under a key. */
  static String group(Node node, String before, String key) {
    return isShort(of(node))
        ? "write {" + before + key + ": " + Quoted.of(of(node)) + "}"
        : "write {" + before + key + ": …}, with the text after the colon";
  }

  /** Whether a text is an e-mail address and no name. */
  static boolean isEmail(Node node) {
    return EmailAddress.isValid(of(node).strip());
  }

  /** Whether a text is the address of a page and no title. */
  static boolean isAddress(Node node) {
    return ADDRESS.matcher(of(node).strip()).matches();
  }

  /** Help for a text in place of the next meeting: most who write one mean its date. */
  static String nextMeeting(Node node) {
    String text = of(node).strip();
    String date = EdtfDate.parse(text).isPresent() ? text : DateMistake.suggestion(text);
    return date.isEmpty() ? group(node, "", "title") : "write {date: " + Quoted.of(date) + "}";
  }

  private static boolean isShort(String text) {
    return text.length() <= LONGEST && text.indexOf('\n') < 0;
  }

  /** A key with its value, where the key is known: {@code `owner`}. */
  private static String value(String what, String value) {
    return what.startsWith("`") ? what.substring(1, what.length() - 1) + ": " + value : value;
  }

  private static String of(Node node) {
    return ((ScalarNode) node).text();
  }
}
