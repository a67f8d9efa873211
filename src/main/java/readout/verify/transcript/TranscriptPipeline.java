package readout.verify.transcript;

import java.io.InputStream;
import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.Position;
import readout.diagnostic.SourceFile;
import readout.record.NotARecord;
import readout.record.PeopleFiles;
import readout.record.ReadRecord;
import readout.record.RecordInput;
import readout.record.RecordInput.Unusable;
import readout.transcript.ReadTranscript;
import readout.transcript.Transcripts;
import readout.verify.transcript.TranscriptVerification.Compared;
import readout.yaml.Sources;

/** A record against a transcript: reads both, writes nothing. */
public final class TranscriptPipeline {
  private final InputStream standardInput;

  /**
   * @param standardInput what {@code -} means
   */
  public TranscriptPipeline(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /**
   * The result of comparing.
   *
   * @param compared the answers; null when record or transcript could not be read
   * @param record the record; null in the same case
   * @param diagnostics why there are no answers
   * @param unusable whether a file could not be used at all
   */
  public record Result(
      Compared compared, SourceFile record, Diagnostics diagnostics, boolean unusable) {
    /** Whether every quote may stay as it is. */
    public boolean isGood() {
      return compared != null && compared.verdicts().stream().allMatch(v -> v.answer().isGood());
    }

    /** Where the words of a quote are in the record. */
    public Position place(SpokenVerdict verdict) {
      return record.position(verdict.place().start());
    }
  }

  /**
   * The answers to all quotes of a record.
   *
   * @param transcript as typed
   * @param record as typed
   * @param people finds the people file
   */
  public Result run(String transcript, String record, PeopleFiles people) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      RecordInput words = RecordInput.read(transcript, standardInput, RecordInput.BYTE_LIMIT);
      RecordInput input = RecordInput.read(record, standardInput, RecordInput.BYTE_LIMIT);
      Optional<Diagnostic> swapped =
          NotARecord.swapped(words, input, "transcript", "readout verify --transcript");
      if (swapped.isPresent()) {
        throw new Unusable(swapped.get());
      }
      ReadTranscript said = read(words);
      ReadRecord read = ReadRecord.of(input, people);
      if (!read.isGood()) {
        read.diagnostics().keepErrors();
        return new Result(null, null, read.diagnostics(), false);
      }
      Compared compared = TranscriptVerification.of(said, read);
      return new Result(compared, read.file(), diagnostics, false);
    } catch (Unusable e) {
      diagnostics.add(e.diagnostic());
      return new Result(null, null, diagnostics, true);
    }
  }

  /**
   * Reads a transcript.
   *
   * @param name as typed
   * @throws Unusable when it is none, or nobody says anything in it
   */
  public static ReadTranscript read(String name, InputStream standardInput) throws Unusable {
    return read(RecordInput.read(name, standardInput, RecordInput.BYTE_LIMIT));
  }

  private static ReadTranscript read(RecordInput input) throws Unusable {
    Diagnostics wrong = new Diagnostics();
    Optional<SourceFile> file = Sources.read(input.name(), input.bytes(), wrong);
    if (file.isEmpty()) {
      throw new Unusable(wrong.sorted().get(0));
    }
    Optional<ReadTranscript> read = Transcripts.readAny(file.get());
    if (read.isEmpty() || read.get().turns().isEmpty()) {
      String why = read.isEmpty() ? "it is not a transcript" : "nobody says anything in it";
      throw new Unusable(
          Diagnostic.error(
                  Code.UNREADABLE_INPUT, null, null, "cannot use \"" + input.name() + "\": " + why)
              .help(
                  "name captions (.vtt, .srt, JSON), a chat log or a text in which names begin paragraphs"));
    }
    return read.get();
  }
}
