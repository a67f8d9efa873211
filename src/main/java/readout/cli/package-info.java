/**
 * The command line, with one file for each command. Each declares its options, hands a request to a
 * pipeline and prints the result; the only package that knows picocli.
 */
package readout.cli;
