/**
 * The command line: one file a command. Each declares its options, hands a request to a pipeline
 * and prints the result; the only package that knows picocli.
 */
package readout.cli;
