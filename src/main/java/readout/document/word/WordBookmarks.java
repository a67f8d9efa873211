package readout.document.word;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import readout.document.DocumentPlaces;
import readout.document.NoteDocument;

/** Names the places of a document that links lead to; each is there once. */
final class WordBookmarks {
  /** Longer names are cut by Word, and would be one. */
  private static final int LONGEST = 40;

  private static final int DIGEST = 16;

  private final Set<String> places;
  private final Map<String, Integer> numbers = new HashMap<>();

  WordBookmarks(NoteDocument document) {
    this.places = DocumentPlaces.of(document);
  }

  /** Whether there is such a place. */
  boolean has(String id) {
    return places.contains(id);
  }

  /** Its name: the id itself where Word takes it, else a digest of it. */
  static String name(String id) {
    return id.length() <= LONGEST && id.matches("[A-Za-z][A-Za-z0-9_-]*") ? id : digest(id);
  }

  private static String digest(String id) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return "x" + HexFormat.of().formatHex(digest, 0, DIGEST);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Marks a place, unless that was done. */
  void mark(String id, WordXml xml) {
    if (numbers.putIfAbsent(name(id), numbers.size()) == null) {
      int number = numbers.get(name(id));
      xml.open("w:bookmarkStart").with("w:id", number).with("w:name", name(id)).close();
      xml.open("w:bookmarkEnd").with("w:id", number).close();
    }
  }

  /** Marks what is written in between, for references to it. */
  void around(String name, WordXml xml, Runnable between) {
    int number = numbers.size();
    numbers.put(name, number);
    xml.open("w:bookmarkStart").with("w:id", number).with("w:name", name).close();
    between.run();
    xml.open("w:bookmarkEnd").with("w:id", number).close();
  }
}
