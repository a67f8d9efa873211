/**
 * Prints what a check found, for people and for programs: lines for a terminal, JSON, SARIF, GitHub
 * annotations, and the XML of JUnit.
 */
package readout.report;
