/** Files of records and labels, and the files beside them: found, read, told apart and begun. */
package readout.record;
