/**
 * What is wrong, where, and what to do about it: sources, spans, diagnostics, suggestions and the
 * printers. Uses {@code java.*} alone, so that every package may report.
 */
package readout.diagnostic;
