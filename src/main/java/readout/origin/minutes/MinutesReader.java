package readout.origin.minutes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.diagnostic.Span;
import readout.document.SourceBlock;
import readout.document.SourceBlock.Kind;
import readout.draft.Draft;
import readout.origin.HandlingNotice;
import readout.origin.Remark;
import readout.origin.StruckOut;
import readout.origin.minutes.MinutesWords.Labelled;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;

/**
 * Reads minutes part by part: each heading that the language knows says what is below it, and any
 * other one is an item of the agenda.
 */
public final class MinutesReader {
  private static final Set<MinutesPart> PARTS =
      EnumSet.of(
          MinutesPart.PARTICIPANTS,
          MinutesPart.IN_ATTENDANCE,
          MinutesPart.APOLOGIES,
          MinutesPart.ABSENT,
          MinutesPart.CHAIR,
          MinutesPart.AGENDA,
          MinutesPart.DECISIONS,
          MinutesPart.DECISION,
          MinutesPart.NEXT_STEPS,
          MinutesPart.NEXT_STEP,
          MinutesPart.MINUTES);

  private final MinutesWords words;
  private final List<SourceBlock> blocks;
  private final List<Remark> remarks = new ArrayList<>();
  private final MinutesFacts facts;
  private final PeopleList people;
  private final TopicList topics;
  private final OutcomeList outcomes;

  /** The parts that the file names and that releases do not have. */
  private final Set<MinutesPart> named = EnumSet.noneOf(MinutesPart.class);

  private MinutesPart part;
  private int level;

  /** Whether the items of the agenda have no heading above them. */
  private boolean implied;

  private Optional<String> embargo = Optional.empty();
  private boolean titled;
  private String title = "";

  private MinutesReader(List<SourceBlock> blocks, MinutesWords words) {
    this.blocks = LabelledLines.apart(StruckOut.leftOut(blocks, remarks));
    this.words = words;
    this.people = new PeopleList(words, remarks, new WrittenNames(this.blocks));
    this.facts = new MinutesFacts(words, remarks);
    this.topics = new TopicList();
    this.outcomes = new OutcomeList(words, people);
  }

  /**
   * What minutes say.
   *
   * @param title of the file, where that is none of its blocks; else empty
   * @param blocks of the file, in the order of reading
   * @param language BCP 47 tag; empty when it is to be told by what the parts are called
   */
  public static ReadMinutes read(String title, List<SourceBlock> blocks, String language) {
    MinutesWords words = language.isEmpty() ? MinutesWords.of(blocks) : MinutesWords.of(language);
    MinutesReader reader = new MinutesReader(blocks, words);
    reader.title = title;
    reader.embargo = HandlingNotice.embargo(blocks.stream().map(SourceBlock::text).toList());
    reader.titled = !title.isEmpty();
    reader.findTitle();
    for (int i = 0; i < reader.blocks.size(); i++) {
      i = reader.block(i);
    }
    return reader.result();
  }

  private ReadMinutes result() {
    Draft draft = new Draft();
    draft.put("readout", new ScalarNode("1", ScalarKind.INTEGER, Span.START));
    draft.put("title", ScalarNode.written(title.isEmpty() ? "TBD" : title));
    facts.into(draft);
    if (!words.language().tag().equals("en")) {
      draft.put("language", ScalarNode.written(words.language().tag()));
    }
    draft.put("status", ScalarNode.written("draft"));
    draft.put(
        "audience",
        ScalarNode.written("internal"),
        "Delete this line when the record may be published.");
    embargo.ifPresent(line -> HandlingNotice.hold(draft, "file", line));
    people.into(draft);
    topics.into(draft);
    outcomes.into(draft);
    return new ReadMinutes(draft, remarks, named.size() > 1);
  }

  /** The first heading of the highest level is the title, wherever it is above the parts. */
  private void findTitle() {
    for (int i = 0; i < blocks.size() && !titled; i++) {
      SourceBlock block = blocks.get(i);
      boolean part = words.part(block.text()).filter(p -> p != MinutesPart.MINUTES).isPresent();
      if (block.kind() == Kind.HEADING && (part || block.level() > 1)) {
        return;
      }
      if (block.kind() == Kind.HEADING) {
        title = block.text().replace('\n', ' ');
        titled = true;
        blocks.remove(i);
      }
    }
  }

  /** Reads a block; gives the last one that was read with it. */
  private int block(int i) {
    SourceBlock block = blocks.get(i);
    if (block.kind() == Kind.HEADING) {
      heading(block);
      return i;
    }
    if (block.isRow()) {
      return rows(i);
    }
    if (block.kind() == Kind.QUOTATION || outcomes.isAttribution(block)) {
      return outcomes.quotation(blocks, i, topics.current(), remarks);
    }
    Optional<Labelled> label = words.labelled(block.text());
    boolean decision =
        label
            .filter(l -> l.part() == MinutesPart.DECISION || l.part() == MinutesPart.DECISIONS)
            .isPresent();
    if (decision) {
      note(MinutesPart.DECISION);
      return outcomes.decision(blocks, i, label.get(), topics.current());
    }
    if (label.isPresent() && labelled(block, label.get())) {
      return i;
    }
    if (!titled
        && title.isEmpty()
        && part == null
        && block.kind() == Kind.PARAGRAPH
        && topics.isEmpty()) {
      title = block.text().lines().findFirst().orElse("");
      titled = true;
      return i;
    }
    return below(i);
  }

  private void heading(SourceBlock block) {
    Optional<MinutesPart> of = words.part(block.text());
    of.ifPresent(this::note);
    if (!titled && block.level() == 1 && of.filter(p -> p != MinutesPart.MINUTES).isEmpty()) {
      titled = true;
      title = block.text().replace('\n', ' ');
      return;
    }
    boolean people = part == MinutesPart.PARTICIPANTS || part == MinutesPart.IN_ATTENDANCE;
    if (people && of.isEmpty() && block.level() > level) {
      this.people.heading(block.text(), block.line());
      return;
    }
    this.people.heading("", 0);
    int deeper = implied ? level + 1 : level;
    boolean inside = part == MinutesPart.AGENDA && block.level() > deeper;
    boolean beside = implied && part == MinutesPart.AGENDA && block.level() > level;
    if (of.isPresent() && !inside) {
      part = of.get();
      implied = false;
      level = block.level();
      topics.leave();
      if (part == MinutesPart.OTHER) {
        remarks.add(new Remark(block.line(), block.text(), "this part of the minutes is not read"));
      }
      return;
    }
    Optional<Labelled> label = words.labelled(block.text());
    if (label.isPresent() && labelled(block, label.get())) {
      return;
    }
    boolean more = inside || beside;
    implied |= !more;
    part = MinutesPart.AGENDA;
    level = more ? level : block.level() - 1;
    topics.heading(block.text(), block.level() - level);
  }

  private void note(MinutesPart one) {
    if (PARTS.contains(one)) {
      named.add(one);
    }
  }

  /** Whether a line with a label was taken. */
  private boolean labelled(SourceBlock block, Labelled label) {
    note(label.part());
    switch (label.part()) {
      case DATE, TIME, PLACE, KIND, SERIES, HOST -> {
        if (part != null && part != MinutesPart.MINUTES) {
          return false;
        }
        facts.add(label, block.line());
      }
      case CHAIR -> people.addAll(label.rest(), "", true, block.line());
      case PARTICIPANTS -> people.addAll(label.rest(), "", false, block.line());
      case IN_ATTENDANCE -> people.addAll(label.rest(), "in-attendance", false, block.line());
      case APOLOGIES -> people.addAll(label.rest(), "apologies", false, block.line());
      case ABSENT -> people.addAll(label.rest(), "absent", false, block.line());
      case NEXT_STEP, NEXT_STEPS, ACTION ->
          outcomes.step(
              label.label(), words.isNone(label.rest()) ? "" : label.rest(), topics.current());
      case NEXT_MEETING -> facts.nextMeeting(label.rest(), block.line());
      case SUMMARY -> topics.text(label.rest());
      case OUTCOME -> topics.outcome(label.rest());
      default -> {
        if (label.part() == MinutesPart.OTHER) {
          remarks.add(
              new Remark(block.line(), block.text(), "this line of the minutes is not read"));
          return true;
        }
        return false;
      }
    }
    return true;
  }

  /** A block without a label, by the part that it is in. */
  private int below(int i) {
    SourceBlock block = blocks.get(i);
    String text = block.text();
    if (part == null) {
      Optional<MinutesPart> of = words.part(text.split(" · ")[0]);
      of.ifPresent(this::note);
      if (of.filter(p -> p == MinutesPart.MINUTES).isEmpty()) {
        remarks.add(
            new Remark(block.line(), text, "this line above the parts of the minutes is not read"));
      }
      return i;
    }
    switch (part) {
      case PARTICIPANTS -> people.block(block, "");
      case IN_ATTENDANCE -> people.block(block, "in-attendance");
      case APOLOGIES -> people.block(block, "apologies");
      case ABSENT -> people.block(block, "absent");
      case DECISIONS, DECISION -> {
        if (words.isNone(text)) {
          return i;
        }
        return outcomes.decision(blocks, i, null, null);
      }
      case NEXT_STEPS, NEXT_STEP -> outcomes.step("", words.isNone(text) ? "" : text, null);
      case NEXT_MEETING -> facts.nextMeeting(text, block.line());
      case SUMMARY -> topics.summary(block);
      case STATEMENTS -> {
        if (!outcomes.reported(block, null) && !outcomes.aside(block)) {
          remarks.add(new Remark(block.line(), text, "this line of the minutes is not read"));
        }
      }
      case AGENDA -> agenda(i);
      case OTHER -> {}
      default ->
          remarks.add(new Remark(block.line(), text, "this line of the minutes is not read"));
    }
    return i;
  }

  private void agenda(int i) {
    SourceBlock block = blocks.get(i);
    if (!outcomes.reported(block, topics.current())
        && !topics.presented(block.text(), words.language(), people)) {
      if (topics.current() == null && block.isItem()) {
        topics.item(block);
      } else {
        topics.text(block);
      }
    }
  }

  private int rows(int i) {
    int end = i;
    while (end + 1 < blocks.size() && blocks.get(end + 1).isRow()) {
      end++;
    }
    List<SourceBlock> rows = blocks.subList(i, end + 1);
    boolean steps = part == MinutesPart.NEXT_STEPS || part == MinutesPart.NEXT_STEP;
    if (steps || outcomes.isSteps(rows.get(0))) {
      outcomes.table(rows, part == MinutesPart.AGENDA ? topics.current() : null);
    } else if (part == MinutesPart.PARTICIPANTS || part == MinutesPart.APOLOGIES) {
      String usual = part == MinutesPart.APOLOGIES ? "apologies" : "";
      rows.stream()
          .filter(row -> row.kind() == Kind.ROW)
          .forEach(row -> people.row(row.cells(), usual, row.line()));
    } else if (part == MinutesPart.AGENDA || part == MinutesPart.SUMMARY) {
      topics.table(rows);
    } else {
      rows.forEach(this::labelledRow);
    }
    return end;
  }

  /** A table of facts, "Date | 13 May 2026", above the parts. */
  private void labelledRow(SourceBlock row) {
    String line =
        row.cells().size() == 2
            ? row.cells().get(0).replaceFirst("\\s*:\\s*$", "") + ": " + row.cells().get(1)
            : row.text();
    Optional<Labelled> label = words.labelled(line.replace('\n', ';'));
    if (label.isEmpty() || !labelled(row, label.get())) {
      remarks.add(new Remark(row.line(), row.text(), "this row of a table is not read"));
    }
  }
}
