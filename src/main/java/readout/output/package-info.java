/**
 * Notes in files: planned, printed, searched by {@code leak}, staged beside their places and moved
 * there; and whether those that are there are still up to date.
 */
package readout.output;
