package readout.output;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.record.ReadRecord;
import readout.record.RecordInput.Unusable;
import readout.transcript.ReadTranscript;
import readout.verify.transcript.SpokenVerdict;
import readout.verify.transcript.TranscriptPipeline;
import readout.verify.transcript.TranscriptVerification;

/**
 * Says which quotes of a note are not as a transcript has them. The transcript is read once, for
 * all records; safe across threads.
 */
final class TranscriptGate {
  private final String name;
  private final InputStream standardInput;
  private ReadTranscript transcript;

  /**
   * @param name the transcript, as typed
   * @param standardInput what {@code -} means
   */
  TranscriptGate(String name, InputStream standardInput) {
    this.name = name;
    this.standardInput = standardInput;
  }

  /**
   * What is wrong with some quotes of a record.
   *
   * @param quotes their numbers
   * @throws Unusable when there is no such transcript
   */
  List<Diagnostic> of(ReadRecord read, Set<Integer> quotes) throws Unusable {
    return TranscriptVerification.of(transcript(), read).verdicts().stream()
        .filter(v -> !v.answer().isGood() && quotes.contains(v.quote().partNumber()))
        .map(v -> refused(v, read))
        .toList();
  }

  private synchronized ReadTranscript transcript() throws Unusable {
    if (transcript == null) {
      transcript = TranscriptPipeline.read(name, standardInput);
    }
    return transcript;
  }

  private Diagnostic refused(SpokenVerdict verdict, ReadRecord read) {
    String where = verdict.line() > 0 ? ", line " + verdict.line() : "";
    Diagnostic refused =
        Diagnostic.error(
                Code.NOT_AS_SAID,
                read.file(),
                verdict.place(),
                "the quote and the transcript \"" + name + "\"" + where + " differ")
            .label(verdict.answer().words());
    for (String remark : verdict.remarks()) {
      refused = refused.help(remark);
    }
    return refused.help(
        "see what was said: readout verify --transcript " + name + " " + read.file().name());
  }
}
