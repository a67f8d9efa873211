/** JSON is printed here; with {@code yaml} the only room that knows Jackson. */
package readout.json;
