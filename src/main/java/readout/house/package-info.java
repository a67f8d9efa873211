/** What a house gives its notes: its name, logo, colours, marks and the order of delegations. */
package readout.house;
