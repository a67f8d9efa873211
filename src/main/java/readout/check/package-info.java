/**
 * Reports what a careful colleague would notice in a record that can be read, by itself and
 * together with the others of its archive: runs the checks in the packages below, which are sorted
 * by what they look at. Everything found here is a warning; what a note looks like never depends on
 * it.
 */
package readout.check;
