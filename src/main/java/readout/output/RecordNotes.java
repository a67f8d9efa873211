package readout.output;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.check.RecordReader;
import readout.check.Untranslated;
import readout.clearance.ClearanceCheck;
import readout.clearance.QuoteClearances;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.document.FilePart;
import readout.document.FinishedFile;
import readout.language.Language;
import readout.leak.Leaks;
import readout.leak.Safeguards;
import readout.markdown.CommonMark;
import readout.meeting.Meeting;
import readout.meeting.Quote;
import readout.meeting.QuoteClearance;
import readout.meeting.Utterance;
import readout.note.Note;
import readout.note.build.NoteBuilder;
import readout.note.build.NoteRequest;
import readout.record.LabelFiles;
import readout.record.PeopleFiles;
import readout.record.ReadRecord;
import readout.record.RecordInput;
import readout.record.RelativeAddress;
import readout.release.HiddenIds;
import readout.release.ReleaseRefusals;
import readout.release.Released;
import readout.template.Format;

/**
 * Makes the notes of a record: reads it, releases it, builds the note in each language and prints
 * it. Safe across threads: what depends on other records is left for later.
 */
final class RecordNotes {
  private final RenderRequest request;
  private final Houses houses;
  private final NotePrinter printer;
  private final OutputPlan plan;
  private final InputStream standardInput;
  private final Safeguards safeguards;
  private final RecordReader reader;
  private final TranscriptGate transcript;

  /**
   * @param houses how notes are dressed, and in which words
   * @param printer prints notes through the template
   * @param plan says what files are called
   * @param standardInput what {@code -} means
   */
  RecordNotes(
      RenderRequest request,
      Houses houses,
      NotePrinter printer,
      OutputPlan plan,
      CommonMark commonMark,
      InputStream standardInput,
      Safeguards safeguards) {
    this.request = request;
    this.houses = houses;
    this.printer = printer;
    this.plan = plan;
    this.standardInput = standardInput;
    this.safeguards = safeguards;
    this.reader = new RecordReader(commonMark, new PeopleFiles(request.people()));
    this.transcript =
        request.transcript() == null
            ? null
            : new TranscriptGate(request.transcript(), standardInput);
  }

  /** What a record gives, in the order in which its files are to be planned. */
  static final class Made {
    private final Diagnostics diagnostics = new Diagnostics();
    private final List<String> notices = new ArrayList<>();
    private final List<Planned> files = new ArrayList<>();
    private boolean unusable;

    /** Errors and warnings. */
    Diagnostics diagnostics() {
      return diagnostics;
    }

    private void add(Optional<Diagnostic> diagnostic) {
      if (diagnostic.isPresent()) {
        diagnostics.add(diagnostic.get());
      }
    }

    /** What the author should know besides. */
    List<String> notices() {
      return notices;
    }

    /** Its notes, and the files that go with them. */
    List<Planned> files() {
      return files;
    }

    /** Whether the record could not be read at all. */
    boolean isUnusable() {
      return unusable;
    }
  }

  /** A file that gets its place when it is the record's turn among the others. */
  interface Planned {
    /**
     * Takes its place.
     *
     * @param diagnostics takes what is wrong
     */
    void in(OutputPlan plan, CopyPlan copies, Diagnostics diagnostics);
  }

  /** The notes of a record, or what is wrong with it. */
  Made of(String record) {
    Made made = new Made();
    try {
      RecordInput input = RecordInput.read(record, standardInput, RecordInput.BYTE_LIMIT);
      Optional<ReadRecord> read =
          reader.good(input, request.audience(), request.at(), made.diagnostics);
      if (read.isPresent()) {
        release(input, read.get(), made);
      }
    } catch (RecordInput.Unusable e) {
      made.diagnostics.add(e.diagnostic());
      made.unusable = true;
    }
    return made;
  }

  /** Whether all quotes that the readers may see are as they were cleared; reported when not. */
  private static boolean isCleared(ReadRecord read, Meeting released, Made made)
      throws RecordInput.Unusable {
    List<Diagnostic> uncleared = ClearanceCheck.quotes(read, quotes(released));
    uncleared.forEach(made.diagnostics::add);
    return uncleared.isEmpty();
  }

  /** Whether all quotes that the readers may see are as the transcript has them. */
  private boolean isAsSaid(ReadRecord read, Meeting released, Made made)
      throws RecordInput.Unusable {
    List<Diagnostic> wrong = transcript.of(read, quotes(released));
    wrong.forEach(made.diagnostics::add);
    return wrong.isEmpty();
  }

  /** The numbers of a meeting's quotes. */
  private static Set<Integer> quotes(Meeting released) {
    Set<Integer> quotes = new TreeSet<>();
    for (Utterance utterance : released.content().utterances()) {
      if (utterance instanceof Quote quote) {
        quotes.add(quote.partNumber());
      }
    }
    return quotes;
  }

  private void release(RecordInput input, ReadRecord read, Made made) throws RecordInput.Unusable {
    Released released =
        safeguards.release().of(read.decoded().meeting(), request.audience(), request.at());
    if (released.refusal() != null) {
      ReleaseRefusals.diagnostics(
              read.file(), read.decoded().places()::of, released.refusal(), request.audience())
          .forEach(made.diagnostics::add);
      return;
    }
    if (request.clearance() && !isCleared(read, released.meeting(), made)) {
      return;
    }
    if (transcript != null && !isAsSaid(read, released.meeting(), made)) {
      return;
    }
    made.notices.addAll(
        HeldBackLines.counted(input.name(), request.audience(), released.heldBack()));
    if (request.explainRelease()) {
      made.notices.addAll(
          HeldBackLines.explained(read.file(), read.decoded().places(), released.heldBack()));
    }
    Map<Integer, QuoteClearance> clearances =
        printer.showsClearances() ? QuoteClearances.of(read) : null;
    new LanguageVariants(request, plan, released.meeting())
        .each(
            (language, editions) ->
                note(input, read, released, clearances, language, editions, made));
  }

  private void note(
      RecordInput input,
      ReadRecord read,
      Released release,
      Map<Integer, QuoteClearance> clearances,
      String language,
      List<NoteRequest.Edition> editions,
      Made made) {
    Meeting released = release.meeting();
    Set<String> files = new TreeSet<>();
    Houses.House house = houses.of(input.name());
    Note note =
        new NoteBuilder(new CommonMark(address -> seen(address, release.hiddenIds(), files)))
            .build(
                released,
                new NoteRequest(
                    request.audience(),
                    language,
                    request.at(),
                    house.lexicon(),
                    house.style(),
                    request.originals(),
                    editions,
                    clearances));
    Language words = house.lexicon().of(note.language());
    if (note.languageMissing() != null) {
      made.diagnostics.add(
          LabelFiles.missing(input.name(), note.languageMissing(), note.language()));
    }
    String wanted = language == null ? released.about().language() : language;
    made.add(Untranslated.together(read.file(), released, read.decoded().places(), wanted, words));
    Leaks leaks =
        new Leaks(read, released, request.audience(), List.of(words), house.style(), safeguards);
    String fileName = plan.fileName(note.id(), language == null ? note.language() : language);
    byte[] bytes =
        plan.format().isText() ? text(note, leaks, made) : file(note, input.name(), leaks, made);
    if (bytes != null) {
      made.files.add(
          (plan, copies, diagnostics) ->
              plan.add(input.name(), fileName, bytes, diagnostics)
                  .flatMap(path -> leaks.inFileName(path.getFileName().toString()))
                  .ifPresent(diagnostics::add));
    }
    if (!files.isEmpty() && plan.format() != Format.EML) {
      made.files.add(
          (plan, copies, diagnostics) -> copies.add(input.name(), read, files, leaks, diagnostics));
    }
  }

  /**
   * The bytes of a note that is text; null after an error was reported. The second wall comes after
   * everything else, and searches what is finished.
   */
  private byte[] text(Note note, Leaks leaks, Made made) {
    String text = printer.print(note, made.diagnostics).orElse(null);
    if (text == null) {
      return null;
    }
    made.add(leaks.in(text, plan.format()));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The same of a note that is not text, of which each part is searched. */
  private byte[] file(Note note, String record, Leaks leaks, Made made) {
    FinishedFile file = printer.file(note, new FilesBeside(record), made.diagnostics).orElse(null);
    if (file == null) {
      return null;
    }
    for (FilePart part : file.parts()) {
      Optional<Diagnostic> leak = leaks.inPart(part.text(), part.page(), part.name());
      if (leak.isPresent()) {
        made.add(leak);
        break;
      }
    }
    return file.bytes();
  }

  /**
   * Prints an address as it is, and notes it when it may name a file beside the record. Of another
   * record nothing is printed: it may be for fewer readers, and its page is not beside this one;
   * nor of what the readers may not see.
   */
  private static String seen(String address, HiddenIds hidden, Set<String> files) {
    if (hidden.isIn(address)) {
      return "";
    }
    Optional<RelativeAddress> relative = RelativeAddress.of(address);
    relative.ifPresent(one -> files.add(one.path()));
    return relative.filter(RelativeAddress::namesRecord).isPresent() ? "" : address;
  }
}
