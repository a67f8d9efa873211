/** Reads published releases: who is quoted, in which words, and the prose around them. */
package readout.origin.release;
