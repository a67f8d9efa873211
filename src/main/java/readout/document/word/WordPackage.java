package readout.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs parts into a file (ISO/IEC 29500-2). Parts are stored as they are: what deflating makes of
 * them depends on the zlib that a Java was built with, and the bytes of a file must not. All have
 * the same time.
 */
final class WordPackage {
  /**
   * A time that zip files have room for. At the first of January 1980 Java would write the time of
   * its zone beside it.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONSHIPS =
      "application/vnd.openxmlformats-package.relationships+xml";

  private WordPackage() {}

  /**
   * The file.
   *
   * @param relationships of the whole
   */
  static byte[] of(List<WordPart> parts, List<WordRelationship> relationships) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("[Content_Types].xml", types(parts));
    files.put("_rels/.rels", WordLinks.part(relationships));
    for (WordPart part : parts) {
      files.put(part.name(), part.bytes());
      byte[] own = WordLinks.part(part.relationships());
      if (own != null) {
        int slash = part.name().lastIndexOf('/') + 1;
        files.put(
            part.name().substring(0, slash) + "_rels/" + part.name().substring(slash) + ".rels",
            own);
      }
    }
    return zip(files);
  }

  private static byte[] types(List<WordPart> parts) {
    Map<String, String> endings = new TreeMap<>();
    endings.put("rels", RELATIONSHIPS);
    for (WordPart part : parts) {
      String ending = part.name().substring(part.name().lastIndexOf('.') + 1);
      if (!ending.equals("xml")) {
        endings.put(ending, part.contentType());
      }
    }
    WordXml xml = new WordXml().open("Types").with("xmlns", TYPES);
    endings.forEach(
        (ending, type) ->
            xml.open("Default").with("Extension", ending).with("ContentType", type).close());
    for (WordPart part : parts) {
      if (part.name().endsWith(".xml")) {
        xml.open("Override").with("PartName", "/" + part.name());
        xml.with("ContentType", part.contentType()).close();
      }
    }
    return xml.close().bytes();
  }

  private static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        CRC32 sum = new CRC32();
        sum.update(file.getValue());
        entry.setCrc(sum.getValue());
        entry.setSize(file.getValue().length);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
