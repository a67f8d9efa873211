package readout.document.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Reads the text of a tagged document in the order of its structure, as a page of HTML. */
final class StructureReader {
  private static final Map<String, String> ELEMENTS =
      Map.ofEntries(
          Map.entry("P", "p"),
          Map.entry("BlockQuote", "blockquote"),
          Map.entry("L", "ul"),
          Map.entry("LI", "li"),
          Map.entry("LBody", "div"),
          Map.entry("Table", "table"),
          Map.entry("TR", "tr"),
          Map.entry("TH", "th"),
          Map.entry("TD", "td"),
          Map.entry("Caption", "div"),
          Map.entry("Reference", "sup"),
          Map.entry("Note", "div"));

  /** Labels are no words of the text. */
  private static final Set<String> UNSAID = Set.of("Lbl");

  /** A structure that goes deeper goes in a circle. */
  private static final int DEEPEST = 200;

  private final PDDocument document;
  private final Map<PDPage, Map<Integer, StringBuilder>> texts = new HashMap<>();
  private final StringBuilder page = new StringBuilder();
  private final StringBuilder artifacts = new StringBuilder();
  private int depth;

  /** Reads the content of the pages of a document. */
  StructureReader(PDDocument document) throws IOException {
    this.document = document;
    for (PDPage one : document.getPages()) {
      ContentReader reader = new ContentReader();
      reader.processPage(one);
      texts.put(one, reader.texts());
      StringBuilder rest = reader.texts().get(ContentReader.ARTIFACT);
      artifacts.append(rest == null ? "" : rest).append("\n\n");
    }
  }

  /** What belongs to no element: running heads, the numbers of pages. */
  String artifacts() {
    return artifacts.toString();
  }

  /** Whether there is a structure to follow. */
  boolean isTagged() {
    return document.getDocumentCatalog().getStructureTreeRoot() != null
        && !document.getDocumentCatalog().getStructureTreeRoot().getKids().isEmpty();
  }

  /** The document as HTML. */
  String page() {
    page.setLength(0);
    children(document.getDocumentCatalog().getStructureTreeRoot(), null);
    return page.toString();
  }

  private void children(PDStructureNode node, PDPage inherited) {
    List<Object> children = node.getKids();
    for (Object child : children) {
      if (child instanceof PDStructureElement element) {
        element(element, element.getPage() == null ? inherited : element.getPage());
      } else if (child instanceof PDMarkedContentReference reference) {
        PDPage own = reference.getPage() == null ? inherited : reference.getPage();
        text(own, reference.getMCID());
      } else if (child instanceof Integer number) {
        text(inherited, number);
      }
    }
  }

  private void element(PDStructureElement element, PDPage inherited) {
    if (depth == DEEPEST) {
      return;
    }
    depth++;
    entered(element, inherited);
    depth--;
  }

  private void entered(PDStructureElement element, PDPage inherited) {
    String type = element.getStandardStructureType();
    if (type == null || UNSAID.contains(type)) {
      page.append(' ');
      return;
    }
    String name =
        type.matches("H[1-6]") ? type.toLowerCase(Locale.ROOT) : ELEMENTS.getOrDefault(type, "");
    if (!name.isEmpty()) {
      page.append('<').append(name).append('>');
    }
    if (element.getAlternateDescription() != null) {
      page.append("<p>").append(escaped(element.getAlternateDescription())).append("</p>");
    }
    children(element, inherited);
    if (!name.isEmpty()) {
      page.append("</").append(name).append(">\n");
    }
  }

  private void text(PDPage of, int number) {
    StringBuilder text = of == null ? null : texts.getOrDefault(of, Map.of()).get(number);
    page.append(text == null ? "" : escaped(text.toString()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
