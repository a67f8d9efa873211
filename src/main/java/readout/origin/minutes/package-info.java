/** Reads minutes that are written in Markdown or Word: who was there, items, decisions, actions. */
package readout.origin.minutes;
