package readout.document.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the tables of a header or footer, as far as readers see them. */
final class HeaderTables {
  private static final AllowedMarkup GRID = new AllowedMarkup("w:tblGrid:\nw:gridCol: w:w\n");

  private final HeaderCleaner texts;
  private final HeaderFields fields;
  private final String where;
  private final Findings findings;

  /**
   * @param texts cleans what is in cells
   * @param where the table is, in words
   */
  HeaderTables(HeaderCleaner texts, HeaderFields fields, String where, Findings findings) {
    this.texts = texts;
    this.fields = fields;
    this.where = where;
    this.findings = findings;
  }

  /** A table with the rows that are shown; empty without any. */
  Optional<XmlElement> clean(XmlElement table) {
    List<XmlNode> content = new ArrayList<>();
    table.first("w:tblPr").flatMap(AllowedMarkup.OF_PROPERTIES::of).ifPresent(content::add);
    table.first("w:tblGrid").flatMap(GRID::of).ifPresent(content::add);
    List<XmlNode> rows = new ArrayList<>();
    rows(table, rows);
    content.addAll(rows);
    return rows.isEmpty() ? Optional.empty() : Optional.of(XmlElement.of("w:tbl").with(content));
  }

  private void rows(XmlElement table, List<XmlNode> rows) {
    for (XmlElement child : table.elements().toList()) {
      if (child.is("w:sdt") || child.is("w:customXml")) {
        titleOf(child).map(title -> XmlElement.of("w:tr", cellOf(title))).ifPresent(rows::add);
        ContentControl.content(child).ifPresent(content -> rows(content, rows));
      } else if (child.is("w:tr")
          && child.first("w:trPr").filter(p -> p.switchesOn("w:hidden")).isEmpty()) {
        List<XmlNode> cells = new ArrayList<>();
        child.first("w:tblPrEx").flatMap(AllowedMarkup.OF_PROPERTIES::of).ifPresent(cells::add);
        child.first("w:trPr").flatMap(AllowedMarkup.OF_PROPERTIES::of).ifPresent(cells::add);
        cells(child, cells);
        rows.add(XmlElement.of("w:tr").with(cells));
      }
    }
  }

  private void cells(XmlElement row, List<XmlNode> cells) {
    for (XmlElement child : row.elements().toList()) {
      if (child.is("w:tc")) {
        List<XmlNode> content = new ArrayList<>();
        child.first("w:tcPr").flatMap(AllowedMarkup.OF_PROPERTIES::of).ifPresent(content::add);
        content.addAll(texts.blocks(child));
        cells.add(XmlElement.of("w:tc").with(content));
      } else if (child.is("w:sdt") || child.is("w:customXml")) {
        titleOf(child).map(HeaderTables::cellOf).ifPresent(cells::add);
        ContentControl.content(child).ifPresent(content -> cells(content, cells));
      }
    }
  }

  /** The title of the note, where a control around rows or cells is bound to a title. */
  private Optional<XmlElement> titleOf(XmlElement control) {
    return new ContentControl(control, fields, where, findings).title();
  }

  private static XmlElement cellOf(XmlElement run) {
    return XmlElement.of("w:tc", XmlElement.of("w:p", run));
  }
}
