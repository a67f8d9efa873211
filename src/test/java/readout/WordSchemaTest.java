package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Every part of a Word file is valid by the schema of ISO/IEC 29500-1. */
class WordSchemaTest {
  private interface Parser {
    XmlObject parse(InputStream part) throws XmlException, IOException;
  }

  private static final Map<String, Parser> PARTS =
      Map.of(
          "document", DocumentDocument.Factory::parse,
          "footnotes", FootnotesDocument.Factory::parse,
          "footer", FtrDocument.Factory::parse,
          "header", HdrDocument.Factory::parse,
          "numbering", NumberingDocument.Factory::parse,
          "settings", SettingsDocument.Factory::parse,
          "styles", StylesDocument.Factory::parse);

  static {
    System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
  }

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "everything",
        "festival",
        "harbour-council",
        "lake-ferry",
        "mountain-water",
        "strait-ferry"
      })
  void everyPartIsValid(String record) throws Exception {
    TreeSet<String> judged = new TreeSet<>();
    for (String template : Notes.TEMPLATES) {
      Path file = folder.resolve(template + ".docx");
      Notes.Run run =
          Notes.cli(
              new byte[0],
              List.of(
                  "render",
                  "examples/" + record + ".yaml",
                  "-t",
                  template,
                  "-o",
                  file.toString(),
                  "--audience",
                  "internal",
                  "--at",
                  "2026-07-01T00:00Z"));
      assertThat(run.status()).as(run.err()).isZero();
      judge(file, judged);
    }
    assertThat(judged).contains("document", "footer", "settings", "styles");
  }

  private static void judge(Path file, TreeSet<String> judged) throws Exception {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        String name = part.getName();
        byte[] bytes = zip.readAllBytes();
        if (name.matches("word/[a-z]+\\d*\\.xml")) {
          String kind = name.replaceAll("word/|\\d*\\.xml", "");
          assertThat(PARTS).as(name).containsKey(kind);
          List<XmlError> errors = new ArrayList<>();
          PARTS
              .get(kind)
              .parse(new ByteArrayInputStream(bytes))
              .validate(new XmlOptions().setErrorListener(errors));
          assertThat(errors).as(file.getFileName() + " " + name).isEmpty();
          judged.add(kind);
        }
      }
    }
  }
}
