/**
 * Words that can be compared: with case, accents, marks and punctuation taken away, and with the
 * place each came from.
 */
package readout.words;
