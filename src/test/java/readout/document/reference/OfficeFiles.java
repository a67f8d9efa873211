package readout.document.reference;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds Word files as an office might have them, part by part. */
public final class OfficeFiles {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, StringBuilder> links = new LinkedHashMap<>();

  /** A file with a document and the given styles, and nothing else. */
  public static OfficeFiles with(String styles) {
    OfficeFiles file = new OfficeFiles();
    file.link("", "rId1", "officeDocument", "word/document.xml", false);
    file.link("word/document.xml", "rId1", "styles", "styles.xml", false);
    file.part("word/styles.xml", element("w:styles", styles));
    return file.body("");
  }

  /** A usual set of styles, with ids as a German Word makes them. */
  public static String germanStyles() {
    return style("paragraph", "Standard", "Normal", " w:default=\"1\"")
        + style(
            "character", "Absatz-Standardschriftart", "Default Paragraph Font", " w:default=\"1\"")
        + style("table", "NormaleTabelle", "Normal Table", " w:default=\"1\"")
        + style("paragraph", "berschrift1", "heading 1", "")
        + style("paragraph", "berschrift2", "heading 2", "")
        + style("paragraph", "Titel", "Title", "")
        + style("paragraph", "Zitat", "Quote", "")
        + style("paragraph", "Kopfzeile", "header", "")
        + style("paragraph", "Textkrper", "Body Text", "")
        + style("paragraph", "berschrift3", "heading 3", "")
        + style("paragraph", "Aufzhlungszeichen", "List Bullet", "")
        + style("paragraph", "Listennummer", "List Number", "");
  }

  /** A style with a colour of its own, so that it can be told. */
  public static String style(String type, String id, String name, String more) {
    return "<w:style w:type=\"%s\" w:styleId=\"%s\"%s><w:name w:val=\"%s\"/></w:style>"
        .formatted(type, id, more, name);
  }

  /** A root element with the usual prefixes. */
  public static String element(String name, String content) {
    return "<" + name + NAMESPACES + ">" + content + "</" + name + ">";
  }

  /** A paragraph with these runs. */
  public static String paragraph(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  /** A run with text. */
  public static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  /** A field that shows something, as the runs that Word writes. */
  public static String field(String instruction, String shown) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> "
        + instruction
        + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + run(shown)
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  /** A picture within a line. */
  public static String picture(String link, String names, String crop) {
    return "<w:r><w:drawing><wp:inline distT=\"0\"><wp:extent cx=\"900000\" cy=\"300000\"/>"
        + "<wp:docPr id=\"1\" "
        + names
        + "/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
        + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" "
        + names
        + "/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip "
        + link
        + "/>"
        + crop
        + "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
        + "<a:ext cx=\"900000\" cy=\"300000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
        + "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
  }

  /** The same file with this in its document, before or after what sections say. */
  public OfficeFiles body(String content) {
    return part("word/document.xml", element("w:document", "<w:body>" + content + "</w:body>"));
  }

  /** The same with a header on all pages. */
  public OfficeFiles header(String content) {
    link("word/document.xml", "rIdHeader", "header", "header1.xml", false);
    part("word/header1.xml", element("w:hdr", content));
    return body("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/></w:sectPr>");
  }

  /** The same with one more part, or another content of it. */
  public OfficeFiles part(String name, String xml) {
    return part(name, ("<?xml version=\"1.0\"?>" + xml).getBytes(StandardCharsets.UTF_8));
  }

  /** The same with one more part that is bytes. */
  public OfficeFiles part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  /** The same with one more relationship of a part; the name is empty for the whole file. */
  public OfficeFiles link(String part, String id, String type, String target, boolean external) {
    links
        .computeIfAbsent(part, any -> new StringBuilder())
        .append(
            "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
                .formatted(
                    id,
                    type.contains(":") ? type : RELATIONS + type,
                    target,
                    external ? " TargetMode=\"External\"" : ""));
    return this;
  }

  /** The whole file. */
  public byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    links.forEach(
        (part, text) -> {
          int slash = part.lastIndexOf('/') + 1;
          all.put(
              part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels",
              ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                      + text
                      + "</Relationships>")
                  .getBytes(StandardCharsets.UTF_8));
        });
    all.putAll(parts);
    return zip(all);
  }

  /** A zip of these entries. */
  public static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A picture of one red point, with texts in front of its data and behind its end. */
  public static byte[] png(String... texts) {
    byte[] plain =
        Base64.getDecoder()
            .decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");
    int data = 33;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Arrays.copyOf(plain, data));
    for (String text : texts) {
      byte[] chunk = ("tEXtAuthor\0" + text).getBytes(StandardCharsets.ISO_8859_1);
      CRC32 sum = new CRC32();
      sum.update(chunk);
      ByteBuffer whole = ByteBuffer.allocate(chunk.length + 8).putInt(chunk.length - 4);
      out.writeBytes(whole.put(chunk).putInt((int) sum.getValue()).array());
    }
    out.writeBytes(Arrays.copyOfRange(plain, data, plain.length));
    for (String text : texts) {
      out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
    return out.toByteArray();
  }
}
