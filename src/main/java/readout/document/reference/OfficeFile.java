package readout.document.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a Word file, which is a zip; what is not one is called by its name. */
final class OfficeFile {
  private static final int MOST_ENTRIES = 2_000;
  private static final int LARGEST_PART = 20_000_000;
  private static final long MOST_BYTES = 60_000_000;

  private final Map<String, byte[]> parts = new HashMap<>();

  private OfficeFile() {}

  /**
   * The parts of a file.
   *
   * @param bytes the whole file
   * @throws UnusableReference when it is not a Word file, or larger than any
   */
  static OfficeFile of(byte[] bytes) throws UnusableReference {
    Optional<UnusableReference> other = OtherFile.named(bytes);
    if (other.isPresent()) {
      throw other.get();
    }
    OfficeFile file = new OfficeFile();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      file.read(zip);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnusableReference(
          "its zip is damaged or encrypted",
          "open it in Word or LibreOffice and save it again as .docx");
    }
    if (file.parts.containsKey("mimetype")) {
      throw new UnusableReference(
          "it is an OpenDocument file", "save it as a Word file (.docx) in LibreOffice");
    }
    return file;
  }

  private void read(ZipInputStream zip) throws IOException, UnusableReference {
    int entries = 0;
    long total = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++entries > MOST_ENTRIES) {
        throw tooLarge("more than " + MOST_ENTRIES + " parts");
      }
      // One byte more than is allowed is read, whatever size the entry says it has.
      byte[] content = zip.readNBytes(LARGEST_PART + 1);
      total += content.length;
      if (content.length > LARGEST_PART || total > MOST_BYTES) {
        throw tooLarge("more than " + MOST_BYTES / 1_000_000 + " MB of parts");
      }
      if (!entry.isDirectory() && parts.putIfAbsent(key(entry.getName()), content) != null) {
        throw new UnusableReference(
            "it holds a part twice: " + entry.getName(),
            "open it in Word or LibreOffice and save it again as .docx");
      }
    }
  }

  private static UnusableReference tooLarge(String what) {
    return new UnusableReference(
        "it holds " + what, "name a template: a file that holds styles, headers and footers");
  }

  /** A part by its name, without the slash before it; empty when there is none. */
  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(key(name)));
  }

  /** Names of parts that differ in case are one (Open Packaging Conventions, section 6.2.2.3). */
  private static String key(String name) {
    String plain = name.startsWith("/") ? name.substring(1) : name;
    return plain.replace('\\', '/').toLowerCase(Locale.ROOT);
  }
}
