/**
 * Makes the note: resolves, orders and groups a released meeting and puts it into the words of one
 * language. One class for each section of the note, and {@link readout.note.build.NoteBuilder} that
 * calls them.
 */
package readout.note.build;
