/**
 * Warns of what no record shows alone: references, steps, figures and names, compared with the
 * other records.
 */
package readout.check.across;
