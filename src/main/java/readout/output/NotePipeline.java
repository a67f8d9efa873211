package readout.output;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.check.RecordReader;
import readout.check.Untranslated;
import readout.diagnostic.Diagnostics;
import readout.language.Language;
import readout.language.Lexicon;
import readout.leak.Leaks;
import readout.leak.Safeguards;
import readout.markdown.CommonMark;
import readout.meeting.Meeting;
import readout.note.Note;
import readout.note.NoteBuilder;
import readout.note.NoteRequest;
import readout.record.LabelFiles;
import readout.record.ReadRecord;
import readout.record.RecordInput;
import readout.record.RelativeAddress;
import readout.release.ReleaseRefusals;
import readout.release.Released;
import readout.template.OwnTemplates;
import readout.template.TemplateChoice;

/**
 * Turns records into notes: reads, decodes, releases, builds and renders each, and writes nothing.
 */
public final class NotePipeline {
  private final InputStream standardInput;
  private final Safeguards safeguards;
  private final CommonMark commonMark = new CommonMark();

  /**
   * @param standardInput what {@code -} stands for
   */
  public NotePipeline(InputStream standardInput) {
    this(standardInput, Safeguards.BOTH);
  }

  public NotePipeline(InputStream standardInput, Safeguards safeguards) {
    this.standardInput = standardInput;
    this.safeguards = safeguards;
  }

  /**
   * What one run shares.
   *
   * @param request what was asked for
   * @param houses how notes are dressed, and in which words
   * @param printer prints notes through the template
   * @param plan takes the outputs
   * @param copies takes the files that go with them
   * @param diagnostics takes errors and warnings
   * @param notices takes what the author should know besides
   */
  private record Run(
      RenderRequest request,
      Houses houses,
      NotePrinter printer,
      OutputPlan plan,
      CopyPlan copies,
      Diagnostics diagnostics,
      List<String> notices) {}

  /** All outputs of a request, or every mistake that keeps them from being made. */
  public RenderResult run(RenderRequest request) {
    Diagnostics diagnostics = new Diagnostics();
    List<String> notices = new ArrayList<>();
    TemplateChoice template =
        TemplateChoice.of(request.template(), request.templates(), request.format(), diagnostics);
    if (request.templates() != null) {
      OwnTemplates.judge(request.templates(), request.template(), diagnostics);
    }
    boolean unusable = diagnostics.hasErrors();
    Lexicon lexicon = LabelFiles.lexicon(request.labels(), diagnostics);
    Houses houses = new Houses(request.style(), lexicon, diagnostics);
    request.records().forEach(houses::of);
    if (diagnostics.hasErrors()) {
      return new RenderResult(List.of(), List.of(), null, diagnostics, notices, unusable);
    }
    NotePrinter printer = new NotePrinter(template, commonMark, diagnostics);
    OutputPlan plan = new OutputPlan(request, template.format(), template.files().own());
    CopyPlan copies = new CopyPlan(CopyPlan.folder(request), plan, request.at());
    Run run = new Run(request, houses, printer, plan, copies, diagnostics, notices);
    for (String record : request.records()) {
      try {
        RecordInput input = RecordInput.read(record, standardInput, RecordInput.BYTE_LIMIT);
        new RecordReader(commonMark)
            .good(input, request.audience(), request.at(), diagnostics)
            .ifPresent(read -> release(input, read, run));
      } catch (RecordInput.Unusable e) {
        diagnostics.add(e.diagnostic());
        unusable = true;
      }
    }
    boolean failed = diagnostics.hasErrors();
    List<Output> outputs = failed ? List.of() : plan.outputs();
    List<FileCopy> files = failed ? List.of() : copies.copies();
    return new RenderResult(outputs, files, template.format(), diagnostics, notices, unusable);
  }

  private void release(RecordInput input, ReadRecord read, Run run) {
    RenderRequest request = run.request();
    Released released =
        safeguards.release().of(read.decoded().meeting(), request.audience(), request.at());
    if (released.refusal() != null) {
      ReleaseRefusals.diagnostics(
              read.file(), read.decoded().places()::of, released.refusal(), request.audience())
          .forEach(run.diagnostics()::add);
      return;
    }
    run.notices()
        .addAll(HeldBackLines.counted(input.name(), request.audience(), released.heldBack()));
    if (request.explainRelease()) {
      run.notices()
          .addAll(
              HeldBackLines.explained(read.file(), read.decoded().places(), released.heldBack()));
    }
    new LanguageVariants(request, run.plan(), released.meeting())
        .each(
            (language, editions) -> note(input, read, released.meeting(), language, editions, run));
  }

  private void note(
      RecordInput input,
      ReadRecord read,
      Meeting released,
      String language,
      List<NoteRequest.Edition> editions,
      Run run) {
    RenderRequest request = run.request();
    Set<String> files = new TreeSet<>();
    Houses.House house = run.houses().of(input.name());
    Note note =
        new NoteBuilder(new CommonMark(address -> seen(address, files)))
            .build(
                released,
                new NoteRequest(
                    request.audience(),
                    language,
                    request.at(),
                    house.lexicon(),
                    house.style(),
                    request.originals(),
                    editions));
    Language words = house.lexicon().of(note.language());
    if (note.languageMissing() != null) {
      run.diagnostics()
          .add(LabelFiles.missing(input.name(), note.languageMissing(), note.language()));
    }
    String wanted = language == null ? released.about().language() : language;
    Untranslated.together(read.file(), released, read.decoded().places(), wanted, words)
        .ifPresent(run.diagnostics()::add);
    Leaks leaks =
        new Leaks(read, released, request.audience(), List.of(words), house.style(), safeguards);
    run.printer()
        .print(note)
        .ifPresent(
            text ->
                output(
                    input,
                    run.plan().fileName(note.id(), language == null ? note.language() : language),
                    text,
                    leaks,
                    run));
    run.copies().add(input, read, files, leaks, run.diagnostics());
  }

  /**
   * Prints an address as it is, and notes it when it may name a file beside the record. Of another
   * record nothing is printed: it may be for fewer readers, and its page is not beside this one.
   */
  private static String seen(String address, Set<String> files) {
    Optional<RelativeAddress> relative = RelativeAddress.of(address);
    relative.ifPresent(one -> files.add(one.path()));
    return relative.filter(RelativeAddress::namesRecord).isPresent() ? "" : address;
  }

  /** The second wall comes after everything else: finished text and file name. */
  private static void output(
      RecordInput input, String fileName, String text, Leaks leaks, Run run) {
    leaks.in(text, run.plan().format()).ifPresent(run.diagnostics()::add);
    run.plan()
        .add(input, fileName, text, run.diagnostics())
        .flatMap(path -> leaks.inFileName(path.getFileName().toString()))
        .ifPresent(run.diagnostics()::add);
  }
}
