/**
 * Whether a published page is still true to its record: every quote on it against every word of the
 * record.
 */
package readout.verify;
