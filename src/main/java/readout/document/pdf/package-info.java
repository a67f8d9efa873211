/**
 * Documents as PDF files for archives and for screen readers: PDF/A-3a (ISO 19005-3) and PDF/UA-1
 * (ISO 14289-1) in one. Text is laid out and tagged here, from the same document that Word files
 * are made of. Engines that print HTML were measured: their Arabic is copied as presentation forms,
 * or their files are not tagged. Each character that a glyph stands for is recorded with it, so
 * that what is copied, searched and heard is what the record says; a script whose letters cannot be
 * joined truly is refused.
 */
package readout.document.pdf;
