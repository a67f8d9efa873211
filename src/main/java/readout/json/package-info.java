/** JSON is printed here; with {@code yaml} the only package that knows Jackson. */
package readout.json;
