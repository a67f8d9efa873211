/**
 * Knows what a note's language prints: headings, phrases, dates, quotation marks, direction.
 * Languages are data, one property file each; the only package that knows locale data.
 */
package readout.language;
