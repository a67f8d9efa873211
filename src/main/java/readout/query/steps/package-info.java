/** What a follow-up meeting opens with: chains of next steps over many meetings, and reminders. */
package readout.query.steps;
