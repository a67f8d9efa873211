/**
 * Remembers who cleared which words of a record, without the words, and says what changed since.
 */
package readout.clearance;
