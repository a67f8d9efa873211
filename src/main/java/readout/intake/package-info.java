/**
 * Makes the draft of a record from files of other kinds: finds out what each file is, settles who
 * is meant, and says what it left out.
 */
package readout.intake;
