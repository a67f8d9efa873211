package readout.pipeline;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.note.Note;
import readout.note.NoteBuilder;
import readout.note.NoteRequest;
import readout.release.Release;
import readout.release.Released;
import readout.render.CommonMark;

/** Records become notes: reads, decodes, releases, builds and renders each, and writes nothing. */
public final class NotePipeline {
  private final InputStream standardInput;
  private final CommonMark commonMark = new CommonMark();

  /**
   * @param standardInput what {@code -} stands for
   */
  public NotePipeline(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** All outputs of a request, or every mistake that keeps them from being made. */
  public RenderResult run(RenderRequest request) {
    Diagnostics diagnostics = new Diagnostics();
    List<String> notices = new ArrayList<>();
    TemplateChoice template =
        TemplateChoice.of(request.template(), request.templates(), request.format(), diagnostics);
    if (diagnostics.hasErrors()) {
      return new RenderResult(List.of(), null, diagnostics, notices, true);
    }
    NotePrinter printer = new NotePrinter(template, commonMark, diagnostics);
    OutputPlan plan = new OutputPlan(request, template.format());
    boolean unusable = false;
    for (String record : request.records()) {
      try {
        RecordInput input = RecordInput.read(record, standardInput, RecordReader.BYTE_LIMIT);
        note(input, request, diagnostics, notices)
            .ifPresent(note -> print(note, input, printer, plan, diagnostics));
      } catch (RecordInput.Unusable e) {
        diagnostics.add(e.diagnostic());
        unusable = true;
      }
    }
    boolean failed = diagnostics.hasErrors();
    List<Output> outputs = failed ? List.of() : plan.outputs();
    return new RenderResult(outputs, template.format(), diagnostics, notices, unusable);
  }

  private static void print(
      Note note, RecordInput input, NotePrinter printer, OutputPlan plan, Diagnostics diagnostics) {
    printer.print(note).ifPresent(text -> plan.add(input, note.id(), text, diagnostics));
  }

  private Optional<Note> note(
      RecordInput input, RenderRequest request, Diagnostics diagnostics, List<String> notices) {
    return new RecordReader(commonMark)
        .meeting(input, request.at(), diagnostics)
        .flatMap(
            meeting -> {
              Released released = Release.of(meeting, request.audience(), request.at());
              if (released.refusal() != null) {
                diagnostics.add(
                    Refusals.diagnostic(input.name(), released.refusal(), request.audience()));
                return Optional.empty();
              }
              if (!released.heldBack().items().isEmpty()) {
                notices.add(
                    input.name()
                        + ": held back from "
                        + request.audience().key()
                        + ": "
                        + String.join(", ", released.heldBack().lines()));
              }
              Note note =
                  new NoteBuilder(commonMark)
                      .build(
                          released.meeting(),
                          new NoteRequest(request.audience(), request.languages(), request.at()));
              if (note.languageMissing() != null) {
                diagnostics.add(noLabels(input.name(), note));
              }
              return Optional.of(note);
            });
  }

  private static Diagnostic noLabels(String name, Note note) {
    return Diagnostic.warning(
            "no-labels",
            null,
            null,
            name
                + ": there are no headings in \""
                + note.languageMissing()
                + "\"; they are in \""
                + note.language()
                + "\"")
        .help("choose a language with --language");
  }
}
