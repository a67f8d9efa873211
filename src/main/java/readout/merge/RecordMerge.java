package readout.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.merge.RecordLines.Range;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;
import readout.yaml.YamlReader;

/**
 * Adds a draft to a record, key by key. A value of the record is never changed: where the draft has
 * another one, that is told. Only what the record has as yet to be written, {@code TBD}, is filled.
 */
public final class RecordMerge {
  private static final Set<String> NOT_ADDED = Set.of("readout", "id");

  /** What is written in a record for what is not known yet. */
  public static final Set<String> OPEN = Set.of("TBD", "TBC", "TBA", "XXXX");

  private static final String EMBARGO = "embargo";
  private static final int SHOWN = 60;

  private final SourceFile record;
  private final SourceFile draft;
  private final MappingNode root;
  private final MappingNode draftRoot;
  private final RecordLines lines;
  private final RecordLines draftLines;
  private final SameItem same;
  private final Insertions insertions;
  private final AnsweredComments comments;
  private final Renames renames;
  private final List<String> order;
  private final Diagnostics diagnostics;
  private final List<String> added = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  private RecordMerge(
      SourceFile record,
      MappingNode root,
      SourceFile draft,
      MappingNode draftRoot,
      DraftForm form,
      Diagnostics diagnostics) {
    this.same = new SameItem(form.namesOf());
    this.record = record;
    this.draft = draft;
    this.root = root;
    this.draftRoot = draftRoot;
    this.lines = new RecordLines(record, root);
    this.draftLines = new RecordLines(draft, draftRoot);
    this.insertions = new Insertions(record);
    this.order = form.order();
    this.comments = new AnsweredComments(record, insertions, form.left());
    this.diagnostics = diagnostics;
    Set<String> taken = new HashSet<>();
    ids(root, taken);
    this.renames = new Renames(taken);
  }

  /**
   * The record with what the draft has besides.
   *
   * @param record the text of the record
   * @param draft the text of the draft, named after the file that it was made from
   * @param form how drafts are written
   * @param diagnostics takes what is wrong with the form of the record, and contradictions
   * @return empty when the record cannot be read
   */
  public static Optional<MergedRecord> of(
      SourceFile record, SourceFile draft, DraftForm form, Diagnostics diagnostics) {
    Optional<Node> one = YamlReader.read(record, diagnostics);
    Optional<Node> other = YamlReader.read(draft, new Diagnostics());
    if (!(one.orElse(null) instanceof MappingNode root)
        || !(other.orElse(null) instanceof MappingNode added)) {
      return Optional.empty();
    }
    RecordMerge merge = new RecordMerge(record, root, draft, added, form, diagnostics);
    merge.run();
    String text = merge.insertions.isEmpty() ? record.text() : merge.insertions.text();
    return Optional.of(new MergedRecord(text, merge.added, merge.left));
  }

  private void run() {
    for (Entry entry : draftRoot.entries()) {
      renameItems(entry);
    }
    for (int i = 0; i < draftRoot.entries().size(); i++) {
      Entry entry = draftRoot.entries().get(i);
      String key = entry.key().text();
      if (key.equals(EMBARGO)) {
        embargo(i);
      } else if (!NOT_ADDED.contains(key) && !isOpen(entry.value())) {
        int index = index(key);
        if (index < 0) {
          whole(key, i);
        } else {
          merge(key, index, i);
        }
      }
    }
    unread();
  }

  /**
   * Holds the record back where the draft is held back. An embargo of the record stays: that it is
   * the same one, a person must see, unless the record quotes the line of the draft above it.
   */
  private void embargo(int draftIndex) {
    int index = index(EMBARGO);
    if (index < 0) {
      whole(EMBARGO, draftIndex);
      added.set(
          added.size() - 1, "`embargo`: TBD, no note is printed before you write until when it is");
      return;
    }
    String said = draftLines.firstCommentText(draftIndex);
    if (!lines.commentsAbove(index).contains(said)) {
      Node here = root.entries().get(index).value();
      diagnostics.add(
          Diagnostic.warning(
                  Code.SOURCES_DIFFER,
                  record,
                  here.span(),
                  draft.name()
                      + " is under an embargo, too: "
                      + shown(said.replaceFirst("^The \\p{L}+ says: ", "")))
              .help("the record stays as it is: compare `embargo` with that, the later one holds"));
    }
  }

  /** Tells that a record which is no draft has words now that nobody has read. */
  private void unread() {
    int index = index("status");
    String status = index < 0 ? "" : text(root.entries().get(index).value());
    boolean more = !insertions.isEmpty() && draftRoot.value("status").isPresent();
    if (more && !status.isEmpty() && !Set.of("draft", "withdrawn").contains(status)) {
      diagnostics.add(
          Diagnostic.warning(
                  Code.SOURCES_DIFFER,
                  record,
                  root.entries().get(index).value().span(),
                  "the record is `"
                      + status
                      + "`, and nobody has read what "
                      + draft.name()
                      + " adds")
              .help("write `status: draft` until it has been read"));
    }
  }

  /** Learns what the items of the draft are called in the record, before any is added. */
  private void renameItems(Entry entry) {
    String key = entry.key().text();
    int place = index(key);
    Node here = place < 0 ? null : root.entries().get(place).value();
    if (!(entry.value() instanceof SequenceNode list)) {
      return;
    }
    for (Node item : list.items()) {
      int index = here instanceof SequenceNode known ? same.of(key, item, known) : -1;
      Node one = index < 0 ? null : ((SequenceNode) here).items().get(index);
      String id = SameItem.field(item, "id");
      if (one == null) {
        renames.free(id);
      } else {
        String own = SameItem.field(one, "id");
        if (own.isEmpty()) {
          renames.free(id);
        } else {
          renames.id(id, own);
        }
        if (key.equals("participants")) {
          String called = SameItem.called(one);
          renames.person(SameItem.field(item, "name"), called);
          renames.person(SameItem.reference(item), called);
        }
      }
    }
  }

  private static void ids(Node node, Set<String> ids) {
    if (node instanceof MappingNode group) {
      for (Entry entry : group.entries()) {
        if (entry.key().text().equals("id") && entry.value() instanceof ScalarNode id) {
          ids.add(id.text());
        }
        ids(entry.value(), ids);
      }
    } else if (node instanceof SequenceNode list) {
      list.items().forEach(item -> ids(item, ids));
    }
  }

  private int index(String key) {
    for (int i = 0; i < root.entries().size(); i++) {
      if (root.entries().get(i).key().text().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** Adds a key that the record does not have, in its place among the others. */
  private void whole(String key, int draftIndex) {
    int place = order.indexOf(key);
    int before = -1;
    for (int i = 0; i < root.entries().size(); i++) {
      int other = order.indexOf(root.entries().get(i).key().text());
      before = other >= 0 && other < place ? i : before;
    }
    int line = before < 0 ? lines.firstComment(0) - 1 : lines.entry(before).last();
    Range range = draftLines.entry(draftIndex);
    List<String> block = new ArrayList<>();
    if (range.last() > range.first()) {
      block.add("");
    }
    block.addAll(draftLines.lines(new Range(draftLines.firstComment(draftIndex), range.last())));
    insertions.after(line, renames.in(block));
    for (int i = 0; i < root.entries().size(); i++) {
      comments.answer(key, lines.commentLines(i));
    }
    added.add("`" + key + "`");
  }

  private void merge(String key, int index, int draftIndex) {
    Node here = root.entries().get(index).value();
    Node there = draftRoot.entries().get(draftIndex).value();
    if (isOpen(here) && there instanceof ScalarNode scalar) {
      insertions.replace(here.span(), YamlText.plain(scalar.text()));
      comments.answer(key, lines.commentLines(index));
      insertions.after(
          lines.entry(index).first() - 1, draftLines.lines(draftLines.commentLines(draftIndex)));
      added.add("`" + key + "`: " + shown(scalar.text()));
    } else if (here instanceof SequenceNode list && there instanceof SequenceNode more) {
      new ListMerge(this, key, list, lines.entry(index), more, draftLines.entry(draftIndex)).run();
    } else if (key.equals("status")) {
      return;
    } else if (text(here).isEmpty() || !SameItem.same(text(here), text(there))) {
      contradiction(key, root.entries().get(index).value(), text(there), key);
    }
  }

  /** The words of a value: those of a place are its name. */
  private static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.text() : SameItem.field(node, "name");
  }

  /** Whether a value is still to be written. */
  static boolean isOpen(Node node) {
    return node instanceof ScalarNode scalar
        && (scalar.text().isBlank() || OPEN.contains(scalar.text().strip()));
  }

  /** Tells that the draft has another value than the record. */
  void contradiction(String key, Node here, String there, String what) {
    if (there.isEmpty()) {
      left.add("`" + what + "`: the record has another form of it");
      return;
    }
    diagnostics.add(
        Diagnostic.warning(
                Code.SOURCES_DIFFER,
                record,
                here.span(),
                "`" + key + "` differs in " + draft.name() + ": " + shown(there))
            .help("the record stays as it is: correct it where the file is right"));
  }

  static String shown(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() > SHOWN
        ? line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…"
        : line;
  }

  /** Which items are about the same thing. */
  SameItem same() {
    return same;
  }

  /** Whether words of a person are quoted in the record. */
  boolean quotes(Node person) {
    List<String> names = List.of(SameItem.called(person), SameItem.reference(person));
    return root.value("quotes").orElse(null) instanceof SequenceNode list
        && list.items().stream()
            .map(quote -> SameItem.field(quote, "speaker"))
            .anyMatch(speaker -> !speaker.isEmpty() && names.contains(speaker));
  }

  RecordLines lines() {
    return lines;
  }

  RecordLines draftLines() {
    return draftLines;
  }

  Insertions insertions() {
    return insertions;
  }

  AnsweredComments comments() {
    return comments;
  }

  Renames renames() {
    return renames;
  }

  void added(String what) {
    added.add(what);
  }

  void left(String what) {
    left.add(what);
  }
}
