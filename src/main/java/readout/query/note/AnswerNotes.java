package readout.query.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.house.HouseStyle;
import readout.language.Language;
import readout.leak.Leaks;
import readout.markdown.CommonMark;
import readout.meeting.Meeting;
import readout.note.Note;
import readout.note.build.NoteBuilder;
import readout.note.build.NoteRequest;
import readout.output.NotePrinter;
import readout.query.Answer;
import readout.query.QueryRequest;
import readout.query.item.ItemKind;
import readout.record.ReadRecord;
import readout.record.RecordInput;
import readout.release.HiddenIds;
import readout.release.Released;
import readout.template.Format;
import readout.template.TemplateChoice;

/** Prints answers as notes in Markdown, one for each meeting, in the order of the answers. */
public final class AnswerNotes {
  private static final Format FORMAT = Format.MARKDOWN;
  private static final String BETWEEN = "\n---\n\n";

  private final QueryRequest request;
  private final NotePrinter printer;
  private final Diagnostics diagnostics;

  private AnswerNotes(QueryRequest request, NotePrinter printer, Diagnostics diagnostics) {
    this.request = request;
    this.printer = printer;
    this.diagnostics = diagnostics;
  }

  /** The template that prints answers of a kind when none is named. */
  public static String usualTemplate(ItemKind kind) {
    return switch (kind) {
      case QUOTES -> "quote-sheet";
      case STEPS -> "next-steps";
      default -> "minutes";
    };
  }

  /**
   * The notes one after the other; empty after an error was reported.
   *
   * @param answers quotes, steps, decisions or figures; at least one
   * @param choice a template that gives Markdown
   * @param diagnostics takes what is wrong with the template, a record or a note
   */
  public static Optional<String> print(
      List<Answer> answers, QueryRequest request, TemplateChoice choice, Diagnostics diagnostics) {
    NotePrinter printer = new NotePrinter(choice, new CommonMark(a -> a), diagnostics);
    if (!printer.isUsable()) {
      return Optional.empty();
    }
    return new AnswerNotes(request, printer, diagnostics).print(answers);
  }

  /** The answers of one record in one of its languages. */
  private record Group(String file, String language) {}

  private Optional<String> print(List<Answer> answers) {
    Map<Group, Set<Integer>> groups = new LinkedHashMap<>();
    for (Answer answer : answers) {
      String language = answer.record().languages().get(answer.language());
      groups
          .computeIfAbsent(new Group(answer.record().file(), language), g -> new TreeSet<>())
          .add(answer.place());
    }
    List<String> notes = new ArrayList<>();
    groups.forEach((group, places) -> note(group, places).ifPresent(notes::add));
    return notes.size() == groups.size()
        ? Optional.of(String.join(BETWEEN, notes))
        : Optional.empty();
  }

  private Optional<String> note(Group group, Set<Integer> places) {
    ReadRecord read = read(group.file());
    if (read == null) {
      return Optional.empty();
    }
    Released released = request.released(read);
    HiddenIds hidden = released.hiddenIds();
    Meeting asked = new AskedItems(request.kind(), places).of(released.meeting());
    Note note =
        new NoteBuilder(new CommonMark(address -> hidden.isIn(address) ? "" : address))
            .build(asked, NoteRequest.of(request.audience(), group.language(), request.at()));
    Leaks leaks =
        new Leaks(
            read,
            released.meeting(),
            request.audience(),
            List.of(Language.of(note.language())),
            HouseStyle.NONE,
            request.records().safeguards());
    Optional<String> text = printer.print(note, diagnostics);
    Optional<Diagnostic> leak = text.flatMap(t -> leaks.in(t, FORMAT));
    leak.ifPresent(diagnostics::add);
    return leak.isPresent() ? Optional.empty() : text;
  }

  /** Null after it was reported that the record cannot be read, or has errors by now. */
  private ReadRecord read(String file) {
    try {
      ReadRecord read = request.read(file);
      if (read.isGood()) {
        return read;
      }
      diagnostics.addAll(read.diagnostics());
    } catch (RecordInput.Unusable e) {
      diagnostics.add(e.diagnostic());
    }
    return null;
  }
}
