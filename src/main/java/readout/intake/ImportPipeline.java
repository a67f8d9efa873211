package readout.intake;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.draft.DraftPrinter;
import readout.record.EarlierRecord;
import readout.record.RecordInput;
import readout.transcript.ReadTranscript;

/** Files of other kinds on their way to the draft of a record: reads, writes nothing. */
public final class ImportPipeline {
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
    NameDirectory people = NameDirectory.none();
    if (request.from() != null) {
      Optional<EarlierRecord> earlier =
          EarlierRecord.read(request.from(), standardInput, diagnostics);
      if (earlier.isEmpty()) {
        return nothing(diagnostics);
      }
      people = NameDirectory.of(earlier.get());
    }
    String file = request.files().get(0);
    try {
      RecordInput input = RecordInput.read(file, standardInput, RecordInput.BYTE_LIMIT);
      for (Importer importer : List.of(new TranscriptImporter(request.pick()))) {
        Optional<Imported> read = importer.read(input, people, diagnostics);
        if (read.isPresent()) {
          String text = DraftPrinter.print(read.get().draft(), read.get().remarks());
          return new ImportResult(text, read.get().notices(), diagnostics, false);
        }
        if (diagnostics.hasErrors()) {
          return nothing(diagnostics);
        }
      }
      diagnostics.add(unknown(input));
    } catch (RecordInput.Unusable e) {
      diagnostics.add(e.diagnostic());
    }
    return nothing(diagnostics);
  }

  /** The numbered turns of a transcript, or why there are none. */
  public ImportResult list(String file) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      RecordInput input = RecordInput.read(file, standardInput, RecordInput.BYTE_LIMIT);
      Optional<ReadTranscript> read = TranscriptImporter.transcript(input, diagnostics);
      if (read.isPresent()) {
        int people = DraftPeople.of(read.get(), NameDirectory.none()).count();
        return new ImportResult(
            TurnListing.of(read.get()),
            TranscriptImporter.summary(input.name(), read.get(), people),
            diagnostics,
            false);
      }
      if (!diagnostics.hasErrors()) {
        diagnostics.add(unknown(input));
      }
    } catch (RecordInput.Unusable e) {
      diagnostics.add(e.diagnostic());
    }
    return nothing(diagnostics);
  }

  private static ImportResult nothing(Diagnostics diagnostics) {
    boolean unusable =
        diagnostics.sorted().stream()
            .anyMatch(d -> d.code() == Code.UNREADABLE_INPUT || d.code() == Code.USAGE);
    return new ImportResult(null, List.of(), diagnostics, unusable);
  }

  private static Diagnostic unknown(RecordInput input) {
    return Diagnostic.error(
            Code.UNREADABLE_INPUT,
            null,
            null,
            "cannot import \"" + input.name() + "\": it is no transcript of a kind that is known")
        .help(
            "captions are imported as WebVTT (.vtt), SubRip (.srt) or JSON, and chat logs as text:"
                + " export the transcript as one of these");
  }
}
