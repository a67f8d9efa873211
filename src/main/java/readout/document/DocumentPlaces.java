package readout.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.document.DocumentBlock.Heading;
import readout.document.DocumentBlock.Listing;
import readout.document.DocumentBlock.Paragraph;
import readout.document.DocumentBlock.Quotation;
import readout.document.DocumentBlock.Table;

/** Finds the places of a document that links within it can lead to. */
public final class DocumentPlaces {
  private final Set<String> places = new HashSet<>();

  private DocumentPlaces() {}

  /** The ids of all places, those in footnotes too. */
  public static Set<String> of(NoteDocument document) {
    DocumentPlaces all = new DocumentPlaces();
    all.collect(document.blocks());
    document.footnotes().forEach(all::collect);
    return all.places;
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
}
