/**
 * Checks whether a published page still matches its record: every quote on it against every word of
 * the record.
 */
package readout.verify;
