/**
 * Days, months and years as records write them (EDTF, levels 0 and 1), and what a wrong one was
 * probably meant to be.
 */
package readout.meeting.date;
