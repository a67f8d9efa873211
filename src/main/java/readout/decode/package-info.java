/**
 * A tree becomes a meeting: every field of the record format is read here, and every mistake of a
 * record is reported in one run. The only package that knows the record format.
 */
package readout.decode;
