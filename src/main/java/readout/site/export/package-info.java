/**
 * Makes the files of an archive that are for programs: feeds, calendars, tables, data and search.
 * The only package that knows the libraries of feeds and writes calendars.
 */
package readout.site.export;
