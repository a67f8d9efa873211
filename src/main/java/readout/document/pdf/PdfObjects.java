package readout.document.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Collects the objects of a file and writes it (ISO 32000-1, section 7.5). */
final class PdfObjects {
  private static final String HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
  private static final int ID_LENGTH = 16;

  private final List<byte[]> objects = new ArrayList<>();

  /** Gives a number to an object that is written later. */
  int reserve() {
    objects.add(null);
    return objects.size();
  }

  /** Adds an object; gives its number. */
  int add(String body) {
    int number = reserve();
    set(number, body);
    return number;
  }

  /** Writes an object that has a number. */
  void set(int number, String body) {
    objects.set(number - 1, PdfSyntax.latin(body));
  }

  /**
   * Adds a stream; gives its number.
   *
   * @param entries of its dictionary, without its length and filter
   */
  int stream(String entries, byte[] bytes) {
    return plainStream(entries + "/Filter/FlateDecode", Deflated.of(bytes));
  }

  /** Adds a stream that is written as it is; gives its number. */
  int plainStream(String entries, byte[] bytes) {
    ByteArrayOutputStream body = new ByteArrayOutputStream(bytes.length + 200);
    body.writeBytes(PdfSyntax.latin("<<" + entries + "/Length " + bytes.length + ">>\nstream\n"));
    body.writeBytes(bytes);
    body.writeBytes(PdfSyntax.latin("\nendstream"));
    int number = reserve();
    objects.set(number - 1, body.toByteArray());
    return number;
  }

  /** A reference to an object. */
  static String ref(int number) {
    return number + " 0 R";
  }

  /**
   * The whole file. Its identifier is a digest of what it holds.
   *
   * @param catalog the number of the catalog
   * @param info the number of the dictionary of the title
   */
  byte[] file(int catalog, int info) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(HEADER.getBytes(StandardCharsets.ISO_8859_1));
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format("%010d 00000 n \n", file.size()));
      file.writeBytes(PdfSyntax.latin((i + 1) + " 0 obj\n"));
      file.writeBytes(objects.get(i));
      file.writeBytes(PdfSyntax.latin("\nendobj\n"));
    }
    String id = "<" + digest(file.toByteArray()) + ">";
    int start = file.size();
    int size = objects.size() + 1;
    file.writeBytes(PdfSyntax.latin("xref\n0 " + size + "\n0000000000 65535 f \n" + table));
    file.writeBytes(
        PdfSyntax.latin(
            "trailer\n<</Size " + size + "/Root " + ref(catalog) + "/Info " + ref(info)));
    file.writeBytes(PdfSyntax.latin("/ID[" + id + id + "]>>\nstartxref\n" + start + "\n%%EOF\n"));
    return file.toByteArray();
  }

  /** Sixteen bytes that tell contents apart, in hexadecimal. */
  static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().withUpperCase().formatHex(Arrays.copyOf(digest, ID_LENGTH));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
