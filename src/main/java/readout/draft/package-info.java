/** Writes the draft of a record as a person would: block texts, comments, no needless marks. */
package readout.draft;
