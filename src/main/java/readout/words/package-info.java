/**
 * Makes words comparable: without case, accents, marks and punctuation, each with the place it came
 * from.
 */
package readout.words;
