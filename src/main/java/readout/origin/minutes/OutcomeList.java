package readout.origin.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.document.SourceBlock;
import readout.document.SourceBlock.Kind;
import readout.draft.Draft;
import readout.draft.DraftItem;
import readout.language.Language;
import readout.origin.Remark;
import readout.origin.minutes.MinutesWords.Labelled;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;

/** What was said, decided and agreed, as minutes have it. */
final class OutcomeList {
  private static final Pattern STATE = Pattern.compile("\\(([^()]+)\\)$");
  private static final Pattern ASIDE = Pattern.compile("\\(\\*[^*]+\\*\\)");
  private static final Pattern CREDITED = Pattern.compile("(.+?) \\((.+)\\)");

  /** Words with a credit at their end: "The fee stays. — Ana Duarte". */
  private static final Pattern CREDITED_WITHIN =
      Pattern.compile("^(.*?[.!?…\"”»“])\\s*[—–―]\\s*(\\p{Lu}[^.!?]{2,80}?)\\s*$", Pattern.DOTALL);

  private static final Pattern CREDIT = Pattern.compile("^\\s*[—–―]\\s*(\\S.*)$", Pattern.DOTALL);

  private final MinutesWords words;
  private final Language language;
  private final PeopleList people;
  private final StepLine steps;
  private final List<Node> decisions = new ArrayList<>();
  private final List<Node> nextSteps = new ArrayList<>();
  private final List<Node> quotes = new ArrayList<>();

  OutcomeList(MinutesWords words, PeopleList people) {
    this.words = words;
    this.language = words.language();
    this.people = people;
    this.steps = new StepLine(language, people);
  }

  /**
   * A decision, with its label where it has one, and the lines below it that say who moved it and
   * how the vote went; gives the last block that was read.
   */
  int decision(List<SourceBlock> blocks, int i, Labelled label, TopicList.Item topic) {
    SourceBlock block = blocks.get(i);
    Matcher state = STATE.matcher(label == null ? "" : label.label());
    String status = state.find() ? word("decision.", state.group(1)) : "";
    DraftItem item = new DraftItem();
    DecisionLines below = new DecisionLines(language, people);
    int last = i;
    while (block.isItem()
        && last + 1 < blocks.size()
        && blocks.get(last + 1).isItem()
        && blocks.get(last + 1).level() > block.level()) {
      below.add(blocks.get(++last).text());
    }
    while (last + 1 < blocks.size()
        && blocks.get(last + 1).kind() == Kind.PARAGRAPH
        && below.isRead(blocks.get(last + 1).text())) {
      last++;
    }
    below.unread().forEach(line -> item.comment("The minutes say: " + line));
    item.prose("text", label == null ? block.text() : label.rest());
    item.text("topic", topic == null ? "" : topic.id()).text("status", status);
    decisions.add(item.all(below.node()).node());
    return last;
  }

  /** What happened and nobody said, as notes print it: "(Applause.)" in italics. */
  boolean aside(SourceBlock block) {
    Matcher aside = ASIDE.matcher(block.markdown());
    if (!aside.matches()) {
      return false;
    }
    quotes.add(
        new DraftItem()
            .prose("aside", block.text().substring(1, block.text().length() - 1))
            .node());
    return true;
  }

  /** A next step, with its label where it has one. */
  void step(String label, String text, TopicList.Item topic) {
    Matcher state = STATE.matcher(label);
    String status = state.find() ? word("step.", state.group(1)) : "";
    if (!text.isBlank()) {
      nextSteps.add(steps.item(text, status, topic));
    }
  }

  private String word(String prefix, String text) {
    for (String key : language.keys(prefix)) {
      if (language.label(key).equalsIgnoreCase(text.strip())) {
        return key.substring(prefix.length());
      }
    }
    return "";
  }

  /** Whether the first row of a table names the columns of a list of actions. */
  boolean isSteps(SourceBlock first) {
    List<MinutesPart> columns = columns(first);
    return columns.contains(MinutesPart.OWNER) && columns.size() > 1;
  }

  private List<MinutesPart> columns(SourceBlock row) {
    List<MinutesPart> columns = new ArrayList<>();
    for (String cell : row.cells()) {
      columns.add(words.part(cell).orElse(MinutesPart.OTHER));
    }
    return columns;
  }

  /** A table of actions. */
  void table(List<SourceBlock> rows, TopicList.Item topic) {
    List<MinutesPart> columns = columns(rows.get(0));
    boolean named = isSteps(rows.get(0));
    for (SourceBlock row : rows.subList(named ? 1 : 0, rows.size())) {
      String action = "";
      String owner = "";
      String due = "";
      String state = "";
      List<String> more = new ArrayList<>();
      for (int c = 0; c < row.cells().size(); c++) {
        MinutesPart column = named && c < columns.size() ? columns.get(c) : MinutesPart.OTHER;
        String cell = row.cells().get(c).strip();
        switch (column) {
          case OWNER -> owner = cell;
          case DUE, DATE -> due = cell;
          case STATUS -> state = cell;
          case ACTION, NEXT_STEP, NEXT_STEPS -> action = cell;
          default -> {
            boolean first = action.isEmpty() && !cell.matches("[\\d.]*");
            if (!first && !words.isNone(cell) && !cell.matches("[\\d.]*")) {
              more.add(named ? columnName(rows.get(0), c) + cell : cell);
            }
            action = first ? cell : action;
          }
        }
      }
      if (!action.isEmpty() && !words.isNone(action)) {
        DraftItem item = new DraftItem();
        more.forEach(cell -> item.comment("The minutes say: " + cell));
        Node step = steps.item(action, given(owner), given(due), given(state), topic);
        nextSteps.add(item.all((MappingNode) step).node());
      }
    }
  }

  private static String columnName(SourceBlock head, int column) {
    String name = column < head.cells().size() ? head.cells().get(column).strip() : "";
    return name.isEmpty() ? "" : name + ": ";
  }

  private String given(String cell) {
    return words.isNone(cell) ? "" : cell;
  }

  /** Whether a block says whose words the one before are. */
  boolean isAttribution(SourceBlock block) {
    return block.kind() == Kind.CREDIT;
  }

  /** Somebody's words, and the line after them that says whose; gives the last block read. */
  int quotation(List<SourceBlock> blocks, int i, TopicList.Item topic, List<Remark> remarks) {
    SourceBlock block = blocks.get(i);
    SourceBlock next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
    Matcher credit = CREDIT.matcher(next == null ? "" : next.text());
    Matcher inside = CREDITED_WITHIN.matcher(block.text());
    if (inside.matches() && people.named(inside.group(2)).isPresent()) {
      quote(inside.group(1), inside.group(2), topic);
      return i;
    }
    boolean named = next != null && (next.kind() == Kind.CREDIT || credit.matches());
    String quoted = QuotedLines.words(block.text());
    if (!named || quoted.isEmpty()) {
      remarks.add(
          new Remark(block.line(), block.text(), "a quotation, and no line below says whose"));
      return i;
    }
    String speaker = (credit.matches() ? credit.group(1) : next.text()).split(" · ")[0].strip();
    quote(block.text(), speaker, topic);
    return i + 1;
  }

  private void quote(String text, String speaker, TopicList.Item topic) {
    DraftItem item = new DraftItem();
    String above = QuotedLines.above(text);
    if (!above.isEmpty()) {
      item.comment("The minutes say: " + above);
    }
    speaker(speaker, item);
    item.prose("text", QuotedLines.words(text));
    quotes.add(item.text("topic", topic == null ? "" : topic.id()).node());
  }

  /** Names the speaker: somebody of the list, perhaps as credited, else as the minutes do. */
  private void speaker(String words, DraftItem into) {
    Matcher credited = CREDITED.matcher(words);
    Optional<String> known = people.named(words);
    if (known.isPresent() && !people.saysAll(known.get(), words)) {
      into.comment("The minutes say: " + words);
    }
    if (known.isEmpty() && credited.matches()) {
      known = people.named(credited.group(2));
      if (known.isPresent()) {
        into.text("speaker", known.get()).text("credited_as", credited.group(1));
        return;
      }
    }
    into.node(
        "speaker",
        known.<Node>map(ScalarNode::written).orElse(new DraftItem().text("name", words).node()));
  }

  /** Reported speech, as notes print it: "The fee stays. (Ana Duarte, Chair; reported speech)". */
  boolean reported(SourceBlock block, TopicList.Item topic) {
    String[] pattern = language.label("quote.reported").split("\\{attribution\\}", -1);
    String text = block.text().split(" · ")[0].strip();
    if (pattern.length != 2 || !text.endsWith(pattern[1])) {
      return false;
    }
    int open = text.lastIndexOf(pattern[0], text.length() - pattern[1].length() - 1);
    if (open <= 0) {
      return false;
    }
    String speaker =
        text.substring(open + pattern[0].length(), text.length() - pattern[1].length());
    DraftItem item = new DraftItem();
    speaker(speaker, item);
    item.prose("reported", text.substring(0, open).strip());
    quotes.add(item.text("topic", topic == null ? "" : topic.id()).node());
    return true;
  }

  void into(Draft draft) {
    if (!quotes.isEmpty()) {
      draft.put("quotes", DraftItem.list(quotes));
    }
    if (!decisions.isEmpty()) {
      draft.put("decisions", DraftItem.list(decisions));
    }
    if (!nextSteps.isEmpty()) {
      draft.put("next_steps", DraftItem.list(nextSteps));
    }
  }
}
