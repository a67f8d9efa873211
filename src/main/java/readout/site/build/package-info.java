/**
 * Builds an archive: reads the records that have changed, and prints, searches and replaces the
 * files that must change.
 */
package readout.site.build;
