/**
 * Warns of links of a record that lead nowhere: to files, to other records and to places on pages.
 */
package readout.check.links;
