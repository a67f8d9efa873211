/**
 * Compares the quotes of a record with the transcript that they are from: their words, who said
 * them and when.
 */
package readout.verify.transcript;
