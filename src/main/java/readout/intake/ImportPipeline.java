package readout.intake;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.people.PeopleFile;
import readout.record.EarlierRecord;
import readout.record.PeopleFiles;
import readout.record.RecordInput;
import readout.record.StyleFiles;
import readout.transcript.ReadTranscript;
import readout.yaml.Sources;

/** Files of other kinds on their way to the draft of a record: reads, writes nothing. */
public final class ImportPipeline {
  private static final Pattern OWN =
      Pattern.compile("\\uFEFF?(?:(?:#.*|---)?[ \\t]*\\R)*+readout(-people)?:\\s*\\d");

  private final InputStream standardInput;

  /**
   * @param standardInput what {@code -} means
   */
  public ImportPipeline(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** The draft of a record, or why there is none. */
  public ImportResult run(ImportRequest request) {
    Diagnostics diagnostics = new Diagnostics();
    PeopleFiles peopleFiles = new PeopleFiles(request.people());
    EarlierRecord earlier = null;
    if (request.from() != null) {
      Optional<EarlierRecord> read =
          EarlierRecord.read(request.from(), standardInput, peopleFiles, diagnostics);
      if (read.isEmpty()) {
        return nothing(diagnostics);
      }
      earlier = read.get();
    }
    String place = request.output() == null ? request.files().get(0) : request.output() + "";
    PeopleFiles.Read known = peopleFiles.forFolder(StyleFiles.folder(place));
    if (known.mistakes().hasErrors()) {
      known.mistakes().keepErrors();
      return nothing(known.mistakes());
    }
    NameDirectory people = NameDirectory.of(earlier, known.people());
    try {
      SourceFile record = request.into() == null ? null : record(request.into(), diagnostics);
      if (diagnostics.hasErrors()) {
        return nothing(diagnostics);
      }
      ImportedFiles all = new ImportedFiles(record, people, diagnostics);
      for (String file : request.files()) {
        RecordInput input = RecordInput.read(file, standardInput, RecordInput.BYTE_LIMIT);
        Optional<Imported> read = read(input, request, people, diagnostics);
        if (read.isEmpty() || !all.add(input.name(), read.get())) {
          return nothing(diagnostics);
        }
      }
      return all.result();
    } catch (RecordInput.Unusable e) {
      diagnostics.add(e.diagnostic());
    }
    return nothing(diagnostics);
  }

  /** The text of the record to add to; null after a diagnostic. */
  private SourceFile record(String name, Diagnostics diagnostics) throws RecordInput.Unusable {
    RecordInput input = RecordInput.read(name, standardInput, RecordInput.BYTE_LIMIT);
    return Sources.read(name, input.bytes(), diagnostics).orElse(null);
  }

  private static Optional<Imported> read(
      RecordInput input, ImportRequest request, NameDirectory people, Diagnostics diagnostics) {
    Optional<Diagnostic> own = request.kind() == null ? ownFile(input) : Optional.empty();
    if (own.isPresent()) {
      diagnostics.add(own.get());
      return Optional.empty();
    }
    for (Importer importer : importers(input, request)) {
      Optional<Imported> read = importer.read(input, people, diagnostics);
      if (read.isPresent() || diagnostics.hasErrors()) {
        return read;
      }
    }
    diagnostics.add(
        picks(request) ? withoutTurns(input, TurnOption.PICK) : unknown(input, request.kind()));
    return Optional.empty();
  }

  /** Why a file that the program itself reads is not imported; empty for any other. */
  private static Optional<Diagnostic> ownFile(RecordInput input) {
    boolean text = FileKind.of(input.bytes()) == FileKind.TEXT;
    Matcher own = OWN.matcher(text ? new String(input.bytes(), StandardCharsets.UTF_8) : "");
    if (!own.lookingAt()) {
      return Optional.empty();
    }
    boolean people = own.group(1) != null;
    return Optional.of(
        Diagnostic.error(
                Code.UNREADABLE_INPUT,
                null,
                null,
                "cannot import \""
                    + input.name()
                    + "\": it is a "
                    + (people ? "people file" : "record already"))
            .help(
                people
                    ? "name it after --people; it says who the names in other files are"
                    : "to add to it, name it after --into; `readout render` prints notes from it"));
  }

  /** Whether turns were picked of the only file, so that it must be a transcript. */
  private static boolean picks(ImportRequest request) {
    return request.pick() != null && request.files().size() == 1;
  }

  /** The options that only a transcript can follow. */
  private enum TurnOption {
    LIST("--list", "only transcripts have turns: leave --list out to import it"),
    PICK("--pick", "leave --pick out, or name a transcript beside it");

    private final String name;
    private final String help;

    TurnOption(String name, String help) {
      this.name = name;
      this.help = help;
    }
  }

  private static Diagnostic withoutTurns(RecordInput input, TurnOption option) {
    String message = option.name + ": \"" + input.name() + "\" is not a transcript";
    return Diagnostic.error(Code.USAGE, null, null, message).help(option.help);
  }

  /** What may read a file: text is a transcript, unless it is none, or the user says so. */
  private static List<Importer> importers(RecordInput input, ImportRequest request) {
    SourceKind kind = picks(request) ? SourceKind.TRANSCRIPT : request.kind();
    List<Importer> importers = new ArrayList<>();
    if (kind == null || kind == SourceKind.INVITATION) {
      importers.add(new InvitationImporter(request.on()));
    }
    boolean text = FileKind.of(input.bytes()) == FileKind.TEXT;
    if (kind == SourceKind.TRANSCRIPT || kind == null && text) {
      importers.add(new TranscriptImporter(request.pick(), request.kind() != null));
    }
    if (kind == null || kind == SourceKind.RELEASE || kind == SourceKind.MINUTES) {
      importers.add(new PageImporter(kind, request.language()));
    }
    return importers;
  }

  /**
   * The numbered turns of a transcript, or why there are none.
   *
   * @param named whether the user says that the file is a transcript
   */
  public ImportResult list(String file, boolean named) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      RecordInput input = RecordInput.read(file, standardInput, RecordInput.BYTE_LIMIT);
      Optional<ReadTranscript> read = TranscriptImporter.transcript(input, named, diagnostics);
      if (read.isPresent()) {
        int people = DraftPeople.of(read.get(), NameDirectory.of(null, PeopleFile.NONE)).count();
        return new ImportResult(
            TurnListing.of(read.get()),
            TranscriptImporter.summary(input.name(), read.get(), people),
            diagnostics,
            false);
      }
      if (!diagnostics.hasErrors()) {
        diagnostics.add(ownFile(input).orElseGet(() -> unlisted(input)));
      }
    } catch (RecordInput.Unusable e) {
      diagnostics.add(e.diagnostic());
    }
    return nothing(diagnostics);
  }

  /** Why a file that is no transcript has no turns to list. */
  private static Diagnostic unlisted(RecordInput input) {
    NameDirectory nobody = NameDirectory.of(null, PeopleFile.NONE);
    for (Importer importer : List.of(new InvitationImporter(""), new PageImporter(null, ""))) {
      Diagnostics found = new Diagnostics();
      if (importer.read(input, nobody, found).isPresent() || found.hasErrors()) {
        return withoutTurns(input, TurnOption.LIST);
      }
    }
    return unknown(input, null);
  }

  private static ImportResult nothing(Diagnostics diagnostics) {
    boolean unusable =
        diagnostics.sorted().stream()
            .anyMatch(d -> d.code() == Code.UNREADABLE_INPUT || d.code() == Code.USAGE);
    return new ImportResult(null, List.of(), diagnostics, unusable);
  }

  /**
   * Why a file is not imported.
   *
   * @param kind what the user says that it is; null when they do not say
   */
  private static Diagnostic unknown(RecordInput input, SourceKind kind) {
    Diagnostic error =
        Diagnostic.error(
            Code.UNREADABLE_INPUT,
            null,
            null,
            "cannot import \""
                + input.name()
                + "\": "
                + (kind == SourceKind.TRANSCRIPT
                    ? "no two of its lines begin with a speaker's name and a colon"
                    : "what kind of file it is cannot be told"));
    if (kind == SourceKind.TRANSCRIPT) {
      return error.help(
          "write each speaker's name before their words: \"Ana Duarte: We begin.\"; or leave --as"
              + " out when it is another kind of file");
    }
    return error
        .help(
            "transcripts are imported as WebVTT (.vtt), SubRip (.srt), JSON or chat logs,"
                + " invitations as iCalendar (.ics), releases as HTML or text, minutes as Markdown"
                + " or Word (.docx)")
        .help("where it is one of these, say which: --as minutes");
  }
}
