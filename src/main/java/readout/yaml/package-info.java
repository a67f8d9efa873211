/**
 * Bytes become a tree of nodes, each with its span; the form of the file is judged here, its
 * meaning elsewhere. The only room that knows snakeyaml-engine; with {@code json} it knows Jackson.
 */
package readout.yaml;
