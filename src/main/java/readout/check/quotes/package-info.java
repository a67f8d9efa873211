/**
 * Warns of quotes that are not marked as such, are cut short, or have no source, and of quotes
 * whose speaker the text around them does not name.
 */
package readout.check.quotes;
