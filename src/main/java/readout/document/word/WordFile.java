package readout.document.word;

import java.util.ArrayList;
import java.util.List;
import readout.document.DocumentBlock;
import readout.document.NoteDocument;

/**
 * Writes a document as a Word file. The file holds what the document and its look hold, and nothing
 * else: no author, no time, no name of a program.
 */
public final class WordFile {
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String WORD = OFFICE + "wordprocessingml.";
  private static final String PACKAGE = "application/vnd.openxmlformats-package.";
  private static final String PROPERTIES =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

  private final NoteDocument document;
  private final WordDesign design;
  private final WordLinks links = new WordLinks();
  private final WordBookmarks bookmarks;
  private final WordPictures pictures = new WordPictures("picture");
  private final WordLists lists;

  private WordFile(NoteDocument document, WordDesign design) {
    this.document = document;
    this.design = design;
    this.bookmarks = new WordBookmarks(document);
    this.lists = new WordLists(design.numbering());
  }

  /**
   * The bytes of the file: the same for the same document and look, with any Java.
   *
   * @param template gives the document its look
   */
  public static byte[] of(NoteDocument document, WordTemplate template) {
    return new WordFile(document, template.design(document)).bytes();
  }

  private byte[] bytes() {
    List<WordPart> parts = new ArrayList<>(design.parts());
    StringBuilder references = new StringBuilder();
    for (WordPart part : design.parts()) {
      if (!part.relationship().isEmpty()) {
        String target = part.name().substring(part.name().indexOf('/') + 1);
        String id = links.id(part.relationship(), target, false);
        references.append(reference(part, id));
      }
    }
    parts.add(part("settings", "settings", settings()));
    if (!document.footnotes().isEmpty()) {
      WordLinks own = new WordLinks();
      byte[] bytes = footnotes(own);
      parts.add(
          new WordPart(
              "word/footnotes.xml", WORD + "footnotes+xml", "footnotes", "", bytes, own.all()));
      links.id("footnotes", "footnotes.xml", false);
    }
    byte[] body = body(references.toString());
    parts.add(part("numbering", "numbering", lists.part()));
    parts.addAll(pictures.parts());
    WordPart main =
        new WordPart("word/document.xml", WORD + "document.main+xml", "", "", body, links.all());
    WordPart core = WordPart.of("docProps/core.xml", PACKAGE + "core-properties+xml", "", core());
    List<WordPart> all = new ArrayList<>(List.of(main, core));
    all.addAll(parts);
    return WordPackage.of(
        all,
        List.of(
            new WordRelationship("rId1", "officeDocument", "word/document.xml", false),
            new WordRelationship("rId2", PROPERTIES, "docProps/core.xml", false)));
  }

  private WordPart part(String name, String type, byte[] bytes) {
    links.id(type, name + ".xml", false);
    return WordPart.of("word/" + name + ".xml", WORD + type + "+xml", type, bytes);
  }

  private static String reference(WordPart part, String id) {
    boolean ofPages = part.relationship().equals("header") || part.relationship().equals("footer");
    return ofPages
        ? new WordXml()
            .open("w:" + part.relationship() + "Reference")
            .with("w:type", part.pages())
            .with("r:id", id)
            .close()
            .piece()
        : "";
  }

  private byte[] body(String references) {
    WordXml xml = WordXml.part("w:document").open("w:body");
    writer(links, xml).write(document.blocks());
    return xml.open("w:sectPr")
        .raw(references)
        .raw(design.section())
        .close()
        .close()
        .close()
        .bytes();
  }

  private WordBody writer(WordLinks ofPart, WordXml xml) {
    WordRuns runs =
        new WordRuns(design.styles(), bookmarks, pictures, document.language(), ofPart, xml);
    return new WordBody(design.styles(), lists, runs, xml);
  }

  private byte[] footnotes(WordLinks own) {
    WordXml xml = WordXml.part("w:footnotes");
    separator(xml, -1, "separator");
    separator(xml, 0, "continuationSeparator");
    int number = 1;
    for (List<DocumentBlock> footnote : document.footnotes()) {
      xml.open("w:footnote").with("w:id", number++);
      writer(own, xml).write(FootnoteBlocks.of(footnote), WordPlace.FOOTNOTE);
      xml.close();
    }
    return xml.close().bytes();
  }

  private static void separator(WordXml xml, int id, String kind) {
    xml.open("w:footnote").with("w:type", kind).with("w:id", id);
    xml.open("w:p").open("w:pPr").open("w:spacing").with("w:after", 0).close().close();
    xml.open("w:r").empty("w:" + kind).close().close().close();
  }

  /** Without a mode of compatibility, Word treats a file as one of 2007. */
  private byte[] settings() {
    WordXml xml = WordXml.part("w:settings");
    xml.raw(design.settings());
    if (!document.footnotes().isEmpty()) {
      xml.open("w:footnotePr");
      xml.open("w:footnote").with("w:id", -1).close();
      xml.open("w:footnote").with("w:id", 0).close().close();
    }
    xml.open("w:compat").open("w:compatSetting").with("w:name", "compatibilityMode");
    xml.with("w:uri", "http://schemas.microsoft.com/office/word").with("w:val", 15);
    return xml.close().close().close().bytes();
  }

  private byte[] core() {
    return new WordXml()
        .open("cp:coreProperties")
        .with("xmlns:cp", CORE)
        .with("xmlns:dc", DUBLIN_CORE)
        .open("dc:title")
        .text(document.title())
        .close()
        .open("dc:language")
        .text(document.language())
        .close()
        .close()
        .bytes();
  }
}
