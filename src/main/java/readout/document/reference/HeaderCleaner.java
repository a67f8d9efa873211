package readout.document.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps of a header or footer what readers see on paper, and nothing else. */
final class HeaderCleaner {
  private static final Set<String> CHANGES =
      Set.of("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:cellIns", "w:cellDel", "w:cellMerge");

  /** What readers do not see: it goes without a word. */
  private static final Set<String> UNSEEN =
      Set.of(
          "w:pPr",
          "w:rPr",
          "w:tblPr",
          "w:tblGrid",
          "w:trPr",
          "w:tcPr",
          "w:sdtPr",
          "w:sdtEndPr",
          "w:customXmlPr",
          "w:smartTagPr",
          "w:bookmarkStart",
          "w:bookmarkEnd",
          "w:commentRangeStart",
          "w:commentRangeEnd",
          "w:commentReference",
          "w:annotationRef",
          "w:proofErr",
          "w:permStart",
          "w:permEnd",
          "w:lastRenderedPageBreak",
          "w:delText",
          "w:delInstrText",
          "w:footnoteRef",
          "w:endnoteRef",
          "w:separator",
          "w:continuationSeparator");

  private static final AllowedMarkup RUN =
      new AllowedMarkup(
          """
          w:t: xml:space
          w:tab w:cr w:noBreakHyphen w:softHyphen:
          w:br: w:type w:clear
          w:sym: w:font w:char
          w:ptab: w:alignment w:relativeTo w:leader
          """);

  private static final AllowedMarkup DIRECTION = new AllowedMarkup("w:bdo w:dir: w:val");

  /** What comes after the language in the properties of text. */
  private static final String LAYOUT = "w:eastAsianLayout";

  /**
   * What holds for the runs of a paragraph.
   *
   * @param hidden whether readers do not see them
   * @param language of the words
   */
  private record Setting(boolean hidden, Optional<XmlElement> language) {}

  private final String where;
  private final StyleSheet styles;
  private final PartLinks links;
  private final Findings findings;
  private final HeaderFields fields;
  private final DrawingCleaner drawings;
  private final HeaderTables tables;

  /**
   * @param where the part is, in words: "the header of the first page"
   * @param links of the part as the office has it
   * @param kept takes those that are needed from now on
   */
  HeaderCleaner(
      String where,
      StyleSheet styles,
      OfficeFile file,
      PartLinks links,
      KeptLinks kept,
      Findings findings) {
    this.where = where;
    this.styles = styles;
    this.links = links;
    this.findings = findings;
    this.fields = new HeaderFields(where, styles, kept, findings);
    this.drawings = new DrawingCleaner(where, file, links, kept, findings, this);
    this.tables = new HeaderTables(this, fields, where, findings);
  }

  /** What stays of a part; what cannot stay is reported. */
  XmlElement clean(XmlElement root) {
    if (root.all().anyMatch(element -> CHANGES.contains(element.name()))) {
      findings.trackedChange(where);
      return XmlElement.of(root.name());
    }
    return XmlElement.of(root.name()).with(blocks(root));
  }

  /** The paragraphs and tables of a header, a cell or a text box; never empty. */
  List<XmlNode> blocks(XmlElement parent) {
    List<XmlNode> blocks = new ArrayList<>();
    for (XmlElement child : parent.elements().toList()) {
      switch (child.name()) {
        case "w:p" -> blocks.add(paragraph(child));
        case "w:tbl" -> tables.clean(child).ifPresent(blocks::add);
        case "w:sdt" -> {
          Optional<XmlElement> title = new ContentControl(child, fields, where, findings).title();
          if (title.isPresent()) {
            XmlElement first =
                child
                    .first("w:sdtContent")
                    .flatMap(content -> content.first("w:p"))
                    .orElse(XmlElement.of("w:p"));
            blocks.add(paragraph(first.with(first.elements("w:pPr").toList()), title.get()));
          } else {
            ContentControl.content(child).ifPresent(content -> blocks.addAll(blocks(content)));
          }
        }
        case "w:customXml", "w:smartTag" -> blocks.addAll(blocks(child));
        default -> other(child);
      }
    }
    // Word wants a paragraph at the end of everything that holds blocks.
    if (blocks.isEmpty() || !((XmlElement) blocks.get(blocks.size() - 1)).is("w:p")) {
      if (!parent.is("w:sdtContent") && !parent.is("w:customXml")) {
        blocks.add(XmlElement.of("w:p"));
      }
    }
    return blocks;
  }

  private XmlElement paragraph(XmlElement paragraph, XmlElement... more) {
    List<XmlNode> content = new ArrayList<>();
    Optional<XmlElement> properties =
        paragraph.first("w:pPr").flatMap(AllowedMarkup.OF_PROPERTIES::of);
    properties.ifPresent(content::add);
    String style = properties.flatMap(p -> p.value("w:pStyle")).orElse(null);
    content.addAll(inline(paragraph, new Setting(styles.isHidden(style), styles.language(style))));
    content.addAll(List.of(more));
    return XmlElement.of("w:p").with(content);
  }

  private List<XmlNode> inline(XmlElement parent, Setting setting) {
    FieldRun into = new FieldRun(fields);
    inline(parent, setting, into);
    return into.end();
  }

  private void inline(XmlElement parent, Setting setting, FieldRun into) {
    for (XmlElement child : parent.elements().toList()) {
      switch (child.name()) {
        case "w:r" -> run(child, setting, into);
        case "w:hyperlink" ->
            fields
                .link(
                    links
                        .get(child.attribute("r:id"))
                        .filter(PartLinks.Link::external)
                        .map(PartLinks.Link::target)
                        .orElse(""),
                    inline(child, setting))
                .forEach(into::add);
        case "w:fldSimple" ->
            fields
                .of(String.valueOf(child.attribute("w:instr")), null, inline(child, setting))
                .forEach(into::add);
        case "w:sdt" -> {
          Optional<XmlElement> title = new ContentControl(child, fields, where, findings).title();
          if (title.isPresent()) {
            into.add(title.get());
          } else {
            ContentControl.content(child).ifPresent(content -> inline(content, setting, into));
          }
        }
        case "w:customXml", "w:smartTag" -> inline(child, setting, into);
        case "w:dir", "w:bdo" ->
            into.add(DIRECTION.attributesOf(child).with(inline(child, setting)));
        default -> other(child);
      }
    }
  }

  /** Each thing in a run becomes a run of its own, as a field may begin within one. */
  private void run(XmlElement run, Setting setting, FieldRun into) {
    XmlElement typed = run.first("w:rPr").orElse(XmlElement.of("w:rPr"));
    XmlElement properties = spoken(AllowedMarkup.OF_PROPERTIES.of(typed).orElseThrow(), setting);
    boolean hidden =
        typed.first("w:vanish").isPresent()
            ? typed.switchesOn("w:vanish")
            : setting.hidden() || styles.isHidden(typed.value("w:rStyle").orElse(null));
    content(run, properties, hidden, into);
  }

  /** Says the language of the office's words, as that of all other text is the note's. */
  private static XmlElement spoken(XmlElement properties, Setting setting) {
    if (setting.language().isEmpty() || properties.first("w:lang").isPresent()) {
      return properties;
    }
    List<XmlNode> all = new ArrayList<>(properties.without(LAYOUT).children());
    all.add(setting.language().get());
    properties.first(LAYOUT).ifPresent(all::add);
    return properties.with(all);
  }

  private void content(XmlElement run, XmlElement properties, boolean hidden, FieldRun into) {
    for (XmlElement child : run.elements().toList()) {
      switch (child.name()) {
        case "w:fldChar" -> into.mark(child.attribute("w:fldCharType"), properties, hidden);
        case "w:instrText" ->
            child.children().stream()
                .filter(XmlText.class::isInstance)
                .forEach(text -> into.instruction(((XmlText) text).value()));
        default -> {
          if (!hidden) {
            shown(child, properties, into);
          }
        }
      }
    }
  }

  private void shown(XmlElement child, XmlElement properties, FieldRun into) {
    if (RUN.has(child.name())) {
      List<XmlNode> text =
          child.is("w:t")
              ? child.children().stream().filter(XmlText.class::isInstance).toList()
              : List.of();
      into.add(XmlElement.of("w:r", properties, RUN.attributesOf(child).with(text)));
      return;
    }
    if (DrawingCleaner.isDrawing(child)) {
      for (XmlElement drawing : drawings.clean(child)) {
        into.add(XmlElement.of("w:r", properties, drawing));
      }
    } else if (child.is("mc:AlternateContent")) {
      DrawingCleaner.fallback(child).ifPresent(other -> content(other, properties, false, into));
    } else {
      other(child);
    }
  }

  /** What is neither kept nor known to be unseen is named, so that nobody looks for it. */
  private void other(XmlElement element) {
    Map<String, String> known =
        Map.of(
            "w:object", "an embedded object",
            "w:altChunk", "a chunk of another file",
            "w:subDoc", "another file");
    if (!UNSEEN.contains(element.name())
        && !element.name().endsWith("RangeStart")
        && !element.name().endsWith("RangeEnd")) {
      findings.notKept(
          known.getOrDefault(element.name(), "something unknown (" + element.name() + ")")
              + " in "
              + where
              + " is",
          "put plain text or a picture in its place if readers should see it");
    }
  }
}
