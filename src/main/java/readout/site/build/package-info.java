/**
 * An archive is built: records are read where they changed, and files are printed, searched and put
 * in place where they must become others.
 */
package readout.site.build;
