package readout.document.pdf;

import java.util.SortedSet;

/**
 * A file, or why there is none.
 *
 * @param bytes of the file; null when characters cannot be set
 * @param missing the characters that no font has, or whose script cannot be set
 */
public record SetFile(byte[] bytes, SortedSet<Integer> missing) {}
