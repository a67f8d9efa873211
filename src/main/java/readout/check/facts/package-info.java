/** Warns where what a record states does not fit together: days, hours, figures, people, votes. */
package readout.check.facts;
