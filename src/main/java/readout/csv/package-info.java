/**
 * Prints tables as CSV that spreadsheets show as they are; the one package that knows the library.
 */
package readout.csv;
