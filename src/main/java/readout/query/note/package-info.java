/**
 * Answers as notes: of each meeting what was asked for, printed by a template. The records are read
 * and released again, so that a note of answers goes the way of every note.
 */
package readout.query.note;
