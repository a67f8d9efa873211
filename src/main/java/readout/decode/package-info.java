/**
 * Turns a tree into a meeting: every field of the record format is read here, and all mistakes of a
 * record are reported in one run. The only package that knows the record format.
 *
 * <p>What a reader returns after it reported a mistake is one rule: a single value is null, as if
 * it had been left out, and a list lacks the items that could not be read. A meeting is made of
 * such values all the same, so that the mistakes after them are found too, and is not used further.
 */
package readout.decode;
