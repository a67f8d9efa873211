/**
 * Many notes as one site: lists, people, next steps, feeds, calendars, data and search. It knows
 * notes and not records, so that it cannot hold what they do not.
 */
package readout.archive;
