package readout.document.word;

import readout.document.NoteDocument;

/** Gives a document its look. */
public interface WordTemplate {
  /** The look of a document: what its headers and footers say depends on it; never null. */
  WordDesign design(NoteDocument document);
}
