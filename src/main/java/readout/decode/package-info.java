/**
 * Turns a tree into a meeting: every field of the record format is read here, and all mistakes of a
 * record are reported in one run. The only package that knows the record format.
 */
package readout.decode;
