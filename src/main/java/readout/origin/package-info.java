/** What files of other programs say of a meeting, and what of it is not settled. */
package readout.origin;
