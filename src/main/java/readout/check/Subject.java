package readout.check;

import readout.decode.SourceMap;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.meeting.InLanguage;
import readout.meeting.Meeting;
import readout.record.ReadRecord;

/**
 * The record that the checks look at.
 *
 * @param file its text
 * @param meeting what it holds
 * @param places where its parts are
 * @param sink takes the warnings
 */
record Subject(SourceFile file, Meeting meeting, SourceMap places, Diagnostics sink) {
  /** A record without errors. */
  static Subject of(ReadRecord read) {
    return new Subject(
        read.file(), read.decoded().meeting(), read.decoded().places(), read.diagnostics());
  }

  Diagnostic warning(Code code, Span span, String message) {
    return Diagnostic.warning(code, file, span, message);
  }

  void add(Diagnostic diagnostic) {
    sink.add(diagnostic);
  }

  /** Where a character of a text is. */
  Span character(InLanguage text, int index) {
    return character(text.value(), places.of(text), index);
  }

  /**
   * Where a character of a value is in the source: the one that has as many of its kind before it;
   * the whole value when escapes hide it.
   */
  Span character(String value, Span span, int index) {
    int c = value.codePointAt(index);
    int at = span.start();
    String source = file.text();
    if (at < span.end() && (source.charAt(at) == '"' || source.charAt(at) == '\'')) {
      at++;
    }
    at = source.indexOf(c, at);
    for (int i = 0; i < index && at >= 0; i++) {
      at = value.charAt(i) == c ? source.indexOf(c, at + 1) : at;
    }
    return at < 0 || at >= span.end() ? span : new Span(at, at + Character.charCount(c));
  }
}
