/**
 * Adds the draft of a record to the text of an existing one: what it has stays as it is, to the
 * character, and what contradicts it is told.
 */
package readout.merge;
