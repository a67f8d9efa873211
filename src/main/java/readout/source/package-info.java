/** Writes a meeting as a record again: of one that was released, only what its readers may see. */
package readout.source;
