/**
 * What a check of one record is handed: the record, where its parts are, and the sentences in it.
 */
package readout.check.subject;
