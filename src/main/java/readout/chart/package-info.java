/** Draws charts as SVG, the same bytes on every machine. */
package readout.chart;
