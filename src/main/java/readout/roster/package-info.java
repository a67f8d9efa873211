/**
 * Answers questions about people over many records: who is in the people file, who held what on a
 * day, where each appears, who is missing; and makes a people file of the lists of others.
 */
package readout.roster;
