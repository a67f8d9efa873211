/** Finds records that cannot stand beside each other: copies, older versions, shared addresses. */
package readout.check.copies;
