package readout.document.word;

import java.util.List;

/**
 * A part of a Word file.
 *
 * @param name in the package, without a slash at its beginning: {@code word/styles.xml}
 * @param contentType its media type
 * @param relationship how the document is related to it: the last word of the type, such as {@code
 *     styles} or {@code header}; empty when only other parts refer to it
 * @param pages for a header or footer, on which pages: {@code default}, {@code first} or {@code
 *     even}; else empty
 * @param bytes of the part; not to be changed
 * @param relationships its own, in order; their ids are given
 */
public record WordPart(
    String name,
    String contentType,
    String relationship,
    String pages,
    byte[] bytes,
    List<WordRelationship> relationships) {
  /** Copies the list. */
  public WordPart {
    relationships = List.copyOf(relationships);
  }

  /** A part that the document is related to and that refers to none. */
  public static WordPart of(String name, String contentType, String relationship, byte[] bytes) {
    return new WordPart(name, contentType, relationship, "", bytes, List.of());
  }

  /** The same header or footer for some pages. */
  WordPart onPages(String which) {
    return new WordPart(name, contentType, relationship, which, bytes, relationships);
  }
}
