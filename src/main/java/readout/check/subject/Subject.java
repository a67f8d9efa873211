package readout.check.subject;

import readout.decode.SourceMap;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.meeting.InLanguage;
import readout.meeting.Meeting;
import readout.meeting.MeetingTexts;
import readout.meeting.PlacementMark;
import readout.record.ReadRecord;

/**
 * The record that the checks look at.
 *
 * @param file its text
 * @param meeting what it holds
 * @param places where its parts are
 * @param sink takes the warnings
 */
public record Subject(SourceFile file, Meeting meeting, SourceMap places, Diagnostics sink) {
  /** A record without errors. */
  public static Subject of(ReadRecord read) {
    return new Subject(
        read.file(), read.decoded().meeting(), read.decoded().places(), read.diagnostics());
  }

  public Diagnostic warning(Code code, Span span, String message) {
    return Diagnostic.warning(code, file, span, message);
  }

  public void add(Diagnostic diagnostic) {
    sink.add(diagnostic);
  }

  /**
   * Where a stretch of a text of the record is.
   *
   * @param end of the stretch, exclusive
   */
  public Span stretch(InLanguage text, int start, int end) {
    return file.stretch(text.value(), places.of(text), start, end);
  }

  /** Where a character of a text is. */
  public Span character(InLanguage text, int index) {
    return character(asWritten(text), places.of(text), index);
  }

  /** Released prose has marks in place of its references, of the same length. */
  private String asWritten(InLanguage text) {
    if (text.value().indexOf(PlacementMark.SIGN) < 0) {
      return text.value();
    }
    String[] found = {text.value()};
    MeetingTexts.tellPassages(
        meeting,
        passage ->
            passage.variants().stream()
                .filter(words -> words.partNumber() == text.partNumber())
                .forEach(words -> found[0] = words.value()));
    return found[0];
  }

  /** Where a character of a value is in the source, see {@link SourceFile#character}. */
  public Span character(String value, Span span, int index) {
    return file.character(value, span, index);
  }
}
