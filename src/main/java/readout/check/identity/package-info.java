/**
 * Warns of texts from which readers learn of somebody of whom they must not: names, offices, words
 * around a quote.
 */
package readout.check.identity;
