/**
 * What a careful colleague would notice: a record that can be read is judged for slips, alone and
 * beside the others of its archive. Everything found here is a warning; what a note looks like
 * never depends on it.
 */
package readout.check;
