package readout.document.word;

/**
 * Where a part leads to.
 *
 * @param id by which the part names it
 * @param type the last word of its type, such as {@code image} or {@code hyperlink}
 * @param target the other part, seen from the folder of this one, or an address
 * @param external whether the target is an address outside the file
 */
public record WordRelationship(String id, String type, String target, boolean external) {}
