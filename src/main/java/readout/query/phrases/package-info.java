/** How the wording of lines that recur changed from meeting to meeting. */
package readout.query.phrases;
