package readout.report;

import readout.diagnostic.Position;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

/**
 * A span as machines want it.
 *
 * @param startLine from 1
 * @param startColumn in code points, from 1
 * @param endLine from 1
 * @param endColumn of the character after the last, in code points, from 1
 */
record Region(int startLine, int startColumn, int endLine, int endColumn) {
  static Region of(SourceFile file, Span span) {
    Position start = file.position(span.start());
    Position end = file.position(span.end());
    return new Region(start.line(), start.column(), end.line(), end.column());
  }
}
