/** Warns of quotes that are not marked as such, are cut short, or have no source. */
package readout.check.quotes;
