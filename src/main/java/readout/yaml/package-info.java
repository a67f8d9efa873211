/**
 * Turns bytes into a tree of nodes, each with its span; the form of the file is checked here, its
 * meaning elsewhere. With {@code json} the only package that knows Jackson.
 */
package readout.yaml;
