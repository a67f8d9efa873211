/**
 * Files of records and labels, and the files beside them: found, read, fingerprinted and created.
 */
package readout.record;
