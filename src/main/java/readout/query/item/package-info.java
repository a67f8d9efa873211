/**
 * What a record says, as rows of a table: each quote, next step, decision, figure, person and topic
 * as its readers may see it.
 */
package readout.query.item;
