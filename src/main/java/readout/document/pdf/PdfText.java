package readout.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import readout.document.FilePart;

/**
 * Reads a finished file back, with a library that knows nothing of how it was written: all that it
 * says, whether or not it is shown.
 */
public final class PdfText {
  private static final Set<String> READ = Set.of("Metadata", "EmbeddedFile");

  private PdfText() {}

  /** What is in a file of this program: its text, running heads, strings, metadata, attachments. */
  public static List<FilePart> of(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      StructureReader reader = new StructureReader(document);
      List<FilePart> parts = new ArrayList<>();
      String page = reader.page();
      parts.add(new FilePart("the text of the PDF file", page, true, false));
      parts.add(new FilePart("the lines of the PDF file", lines(page), false, true));
      parts.add(new FilePart("the running heads", reader.artifacts(), false, true));
      StringBuilder strings = new StringBuilder();
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSBase object = document.getDocument().getObjectFromPool(key).getObject();
        strings(object, strings);
        if (object instanceof COSStream stream
            && READ.contains(String.valueOf(stream.getNameAsString(COSName.TYPE)))) {
          byte[] bytes = stream.createInputStream().readAllBytes();
          String text = new String(bytes, StandardCharsets.UTF_8);
          String name = stream.getNameAsString(COSName.TYPE);
          boolean attached = name.equals("EmbeddedFile");
          parts.add(
              new FilePart(
                  attached ? "an attachment of the PDF file" : "the metadata of the PDF file",
                  text,
                  !attached,
                  false));
        }
      }
      parts.add(new FilePart("the strings of the PDF file", strings.toString(), false, false));
      return parts;
    } catch (IOException e) {
      throw new IllegalStateException("a PDF file that was written cannot be read", e);
    }
  }

  /** What a page says, without its elements. */
  private static String lines(String page) {
    return page.replaceAll("<[^>]*>", "\n")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  /** All strings within an object: titles, addresses, descriptions, names of files. */
  private static void strings(COSBase object, StringBuilder strings) {
    if (object instanceof COSString string) {
      strings.append(string.getString()).append("\n\n");
    } else if (object instanceof COSArray array) {
      array.forEach(one -> strings(one, strings));
    } else if (object instanceof COSDictionary dictionary) {
      for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
        if (!(entry.getValue() instanceof COSObject)) {
          strings(entry.getValue(), strings);
        }
      }
    }
  }

  /**
   * What a published file says, as a page of HTML in the order of its structure; without one, in
   * the order of its lines. Empty when the file is no PDF file, or is encrypted.
   */
  public static Optional<String> page(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      StructureReader reader = new StructureReader(document);
      if (reader.isTagged()) {
        return Optional.of(reader.page());
      }
      StringBuilder page = new StringBuilder();
      for (String paragraph : new PDFTextStripper().getText(document).split("\\n\\s*\\n")) {
        String text = paragraph.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        page.append("<p>").append(text).append("</p>\n");
      }
      return Optional.of(page.toString());
    } catch (IOException | RuntimeException e) {
      // Somebody else's file may be damaged in ways that the library does not foresee.
      return Optional.empty();
    }
  }
}
