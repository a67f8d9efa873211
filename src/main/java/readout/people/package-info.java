/** The people file: who is who, and who held which office on which day. */
package readout.people;
