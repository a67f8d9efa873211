package readout.document.word;

import java.util.List;
import java.util.Map;
import readout.document.DocumentBlock;
import readout.document.DocumentBlock.Heading;
import readout.document.DocumentBlock.Listing;
import readout.document.DocumentBlock.Paragraph;
import readout.document.DocumentBlock.Quotation;
import readout.document.DocumentBlock.Rule;
import readout.document.DocumentBlock.Table;
import readout.document.Line;
import readout.document.Role;

/** Writes blocks: the text of a document, of a footnote, of a cell. */
final class WordBody {
  private static final Map<Role, WordStyle> STYLES =
      Map.ofEntries(
          Map.entry(Role.BODY, WordStyle.BODY_TEXT),
          Map.entry(Role.LEAD, WordStyle.FIRST_PARAGRAPH),
          Map.entry(Role.KICKER, WordStyle.KICKER),
          Map.entry(Role.SUBTITLE, WordStyle.SUBTITLE),
          Map.entry(Role.OCCASION, WordStyle.DATE),
          Map.entry(Role.NOTICE, WordStyle.NOTICE),
          Map.entry(Role.ALARM, WordStyle.ALARM_NOTICE),
          Map.entry(Role.DRAFT, WordStyle.DRAFT_NOTICE),
          Map.entry(Role.CORRECTION, WordStyle.CORRECTION),
          Map.entry(Role.LABEL, WordStyle.LABEL_LINE),
          Map.entry(Role.FACT, WordStyle.FACT),
          Map.entry(Role.PEOPLE, WordStyle.PEOPLE),
          Map.entry(Role.PLAIN, WordStyle.PLAIN_LIST),
          Map.entry(Role.RESULT, WordStyle.RESULT),
          Map.entry(Role.FIGURE, WordStyle.PLAIN_LIST),
          Map.entry(Role.DETAIL, WordStyle.DETAIL),
          Map.entry(Role.ATTRIBUTION, WordStyle.ATTRIBUTION),
          Map.entry(Role.ASIDE, WordStyle.ASIDE),
          Map.entry(Role.QUESTION, WordStyle.QUESTION),
          Map.entry(Role.END, WordStyle.END_MARK),
          Map.entry(Role.SMALL, WordStyle.SMALL_TEXT),
          Map.entry(Role.SIGNATURE, WordStyle.SIGNATURE_LINE),
          Map.entry(Role.CODE, WordStyle.SOURCE_CODE),
          Map.entry(Role.COMPACT, WordStyle.COMPACT),
          Map.entry(Role.TERM, WordStyle.DEFINITION_TERM),
          Map.entry(Role.DEFINITION, WordStyle.DEFINITION),
          Map.entry(Role.HOUSE, WordStyle.HOUSE_NAME),
          Map.entry(Role.LETTERHEAD, WordStyle.LETTERHEAD));

  private final WordStyles styles;
  private final WordLists lists;
  private final WordRuns runs;
  private final WordXml xml;
  private final WordTables tables;

  /**
   * @param runs writes lines into the same part
   * @param xml takes the part
   */
  WordBody(WordStyles styles, WordLists lists, WordRuns runs, WordXml xml) {
    this.styles = styles;
    this.lists = lists;
    this.runs = runs;
    this.xml = xml;
    this.tables = new WordTables(styles, this, xml);
  }

  /** The style of a role. */
  static WordStyle style(Role role) {
    return STYLES.get(role);
  }

  /** Writes blocks that are around nothing else. */
  void write(List<DocumentBlock> blocks) {
    write(blocks, WordPlace.PAGE);
  }

  /** Writes blocks at a place. */
  void write(List<DocumentBlock> blocks, WordPlace place) {
    for (int i = 0; i < blocks.size(); i++) {
      DocumentBlock next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      WordPlace here = i == 0 ? place : place.further();
      write(blocks.get(i), attributed(next) ? here.keptWithNext() : here);
    }
  }

  private static boolean attributed(DocumentBlock next) {
    return next instanceof Paragraph paragraph && paragraph.role() == Role.ATTRIBUTION;
  }

  private void write(DocumentBlock block, WordPlace place) {
    if (block instanceof Heading heading) {
      paragraph(WordStyle.ofHeading(heading.level()), heading.line(), place);
    } else if (block instanceof Paragraph paragraph) {
      paragraph(place.styleOf(style(paragraph.role())), paragraph.line(), place);
    } else if (block instanceof Listing listing) {
      list(listing, place);
    } else if (block instanceof Quotation quotation) {
      write(quotation.blocks(), place.inQuotation());
    } else if (block instanceof Table table) {
      tables.write(table);
    } else if (block instanceof Rule) {
      rule();
    }
  }

  private void list(Listing listing, WordPlace place) {
    int level = Math.min(place.listLevel() + 1, WordLists.DEEPEST);
    int number = listing.ordered() ? lists.numbers(level, listing.start()) : lists.bullets();
    WordStyle style = listing.ordered() ? WordStyle.LIST_NUMBER : WordStyle.LIST_BULLET;
    for (List<DocumentBlock> item : listing.items()) {
      WordPlace inside = place.inList(level, number, style);
      if (item.isEmpty() || !(item.get(0) instanceof Paragraph)) {
        paragraph(style, new Line(List.of(), false), inside);
        write(item, inside.further());
      } else {
        write(item, inside);
      }
    }
  }

  /** Writes a paragraph. */
  void paragraph(WordStyle style, Line line, WordPlace place) {
    xml.open("w:p");
    String properties = properties(style, line.rightToLeft(), place);
    if (!properties.isEmpty()) {
      xml.open("w:pPr").raw(properties).close();
    }
    if (place.footnote()) {
      xml.open("w:r");
      runs.raised();
      xml.empty("w:footnoteRef").close();
      xml.open("w:r").open("w:t").with("xml:space", "preserve").text(" ").close().close();
    }
    runs.write(line);
    xml.close();
  }

  /** The properties of a paragraph, in the order of the schema. */
  private String properties(WordStyle style, boolean rightToLeft, WordPlace place) {
    WordXml properties = new WordXml();
    String id = styles.id(style);
    if (id != null) {
      properties.value("w:pStyle", id);
    }
    if (place.keepsNext()) {
      properties.empty("w:keepNext");
    }
    if (place.number() > 0) {
      properties.open("w:numPr").value("w:ilvl", Integer.toString(place.listLevel()));
      properties.value("w:numId", Integer.toString(place.number())).close();
    }
    if (rightToLeft) {
      properties.empty("w:bidi");
    }
    if (place.indent() > 0 && place.number() == 0) {
      properties.open("w:ind").with("w:left", place.indent()).with("w:firstLine", 0).close();
    }
    if (!place.align().equals("start")) {
      properties.value("w:jc", place.align().equals("end") ? "right" : "center");
    }
    return properties.piece();
  }

  private void rule() {
    xml.open("w:p").open("w:pPr").open("w:pBdr").open("w:bottom");
    xml.with("w:val", "single").with("w:sz", 4).with("w:space", 1).with("w:color", "A6AEB8");
    xml.close().close().close().close();
  }
}
