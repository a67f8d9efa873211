/** Says what changed between two versions of a record, by meaning and not by line. */
package readout.diff;
