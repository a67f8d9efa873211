package readout.document.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.document.word.WordPart;
import readout.document.word.WordRelationship;

/** Makes the headers and footers of a note of those of an office. */
final class OfficePages {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final ReferenceDocument office;
  private final String title;
  private final List<WordPart> parts = new ArrayList<>();
  private final Map<PictureFile, String> pictures = new LinkedHashMap<>();

  private OfficePages(ReferenceDocument office, String title) {
    this.office = office;
    this.title = title;
  }

  /**
   * The parts with headers, footers and their pictures.
   *
   * @param title of the note
   * @param notices paragraphs for each page, as XML; empty for none
   */
  static List<WordPart> of(ReferenceDocument office, String title, String notices) {
    OfficePages pages = new OfficePages(office, title);
    for (PageKind kind : PageKind.values()) {
      KeptPart header = office.headers().get(kind);
      if (!notices.isEmpty() && pages.has(kind)) {
        // After the office's own words, so that its letterhead stays where it is.
        List<XmlNode> content = new ArrayList<>();
        if (header != null) {
          content.addAll(header.root().children());
        }
        content.add(new XmlPiece(notices));
        XmlElement root = XmlElement.of("w:hdr").with(content);
        header = new KeptPart(root, header == null ? List.of() : header.links());
      }
      pages.add(header, "header", kind);
      pages.add(office.footers().get(kind), "footer", kind);
    }
    pages.pictures.forEach(
        (picture, name) ->
            pages.parts.add(
                new WordPart("word/" + name, picture.type(), "", "", picture.bytes(), List.of())));
    return pages.parts;
  }

  /** Whether there are pages of a kind, with a header or without. */
  private boolean has(PageKind kind) {
    return switch (kind) {
      case DEFAULT -> true;
      case FIRST -> office.section().switchesOn("w:titlePg");
      case EVEN -> office.settings().switchesOn("w:evenAndOddHeaders");
    };
  }

  private void add(KeptPart part, String type, PageKind kind) {
    if (part == null) {
      return;
    }
    List<WordRelationship> links = new ArrayList<>();
    for (KeptLinks.KeptLink link : part.links()) {
      links.add(
          link.picture() == null
              ? new WordRelationship(link.id(), "hyperlink", link.address(), true)
              : new WordRelationship(link.id(), "image", name(link.picture()), false));
    }
    parts.add(
        new WordPart(
            "word/" + type + (kind.ordinal() + 1) + ".xml",
            WORD + type + "+xml",
            type,
            kind.key(),
            XmlPrinter.part(part.root(), title),
            links));
  }

  private String name(PictureFile picture) {
    return pictures.computeIfAbsent(
        picture, any -> "media/office" + (pictures.size() + 1) + "." + picture.extension());
  }
}
