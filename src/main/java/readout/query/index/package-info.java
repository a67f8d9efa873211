/**
 * Keeps what the records of folders say, so that questions to ten thousand of them are answered
 * without reading them. The index knows what is embargoed and what is for few readers: it is in the
 * user's cache folder, readable by its owner alone. What an audience may see at an instant was
 * decided by the release when a record was read, for each audience and for the time between any two
 * embargoes; what is asked for later only picks one of these views.
 *
 * <p>A file of the index begins with a number for its format, the length of its table and the sum
 * of it; then the table: of each record its name, its fingerprint and its views, of each section
 * its length and its sum. Sections follow, one for each kind of item and one for the words that may
 * not leave. A file that is not exactly what was written is as good as none.
 */
package readout.query.index;
