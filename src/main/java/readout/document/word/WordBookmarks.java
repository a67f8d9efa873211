package readout.document.word;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.document.DocumentBlock;
import readout.document.DocumentBlock.Heading;
import readout.document.DocumentBlock.Listing;
import readout.document.DocumentBlock.Paragraph;
import readout.document.DocumentBlock.Quotation;
import readout.document.DocumentBlock.Table;
import readout.document.Inline;
import readout.document.NoteDocument;

/** Names the places of a document that links lead to; each is there once. */
final class WordBookmarks {
  /** Longer names are cut by Word, and would be one. */
  private static final int LONGEST = 40;

  private static final int DIGEST = 16;

  private final Set<String> places = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  WordBookmarks(NoteDocument document) {
    collect(document.blocks());
    document.footnotes().forEach(this::collect);
  }

  private void collect(List<DocumentBlock> blocks) {
    for (DocumentBlock block : blocks) {
      if (block instanceof Heading heading) {
        parts(heading.line().parts());
      } else if (block instanceof Paragraph paragraph) {
        parts(paragraph.line().parts());
      } else if (block instanceof Listing listing) {
        listing.items().forEach(this::collect);
      } else if (block instanceof Quotation quotation) {
        collect(quotation.blocks());
      } else if (block instanceof Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.blocks())));
      }
    }
  }

  private void parts(List<Inline> parts) {
    for (Inline part : parts) {
      if (part instanceof Inline.Anchor anchor) {
        places.add(anchor.id());
      } else if (part instanceof Inline.Isolate isolate) {
        parts(isolate.parts());
      }
    }
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
