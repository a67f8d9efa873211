/** Reads invitations: iCalendar files, as calendar programs send and export them. */
package readout.origin.calendar;
