/** Answers questions to many records: which of their items are meant, and how they are printed. */
package readout.query;
