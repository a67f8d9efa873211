/**
 * What a check found, for people and for the programs that read it: lines for a terminal, JSON,
 * SARIF, annotations of GitHub, and the XML of JUnit.
 */
package readout.report;
