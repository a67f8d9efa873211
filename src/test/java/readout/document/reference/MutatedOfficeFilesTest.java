package readout.document.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import readout.Slow;
import readout.diagnostic.Diagnostics;

/** Damaged files of an office give a note or an error, and never a bug or a damaged note. */
@Slow
class MutatedOfficeFilesTest {
  private static final Pattern TAG = Pattern.compile("<[^>]+>");
  private static final Pattern ATTRIBUTE = Pattern.compile(" [\\w:]+=\"[^\"]*\"");
  private static final Pattern VALUE = Pattern.compile("(?<= [\\w:]{1,20}=\")[^\"]*(?=\")");

  @Test
  void aDamagedFileGivesANoteOrAnError() throws Exception {
    Map<String, String> parts =
        OfficePastTest.parts(Files.readAllBytes(Path.of("examples/office/letterhead.docx")));
    List<String> names =
        parts.keySet().stream().filter(name -> name.matches(".*\\.(xml|rels)")).toList();
    int made = 0;
    int refused = 0;
    for (int seed = 0; seed < 250; seed++) {
      Random random = new Random(seed);
      Map<String, byte[]> damaged = new LinkedHashMap<>();
      String name = names.get(random.nextInt(names.size()));
      parts.forEach(
          (part, text) ->
              damaged.put(
                  part,
                  part.equals(name)
                      ? damaged(text, random).getBytes(StandardCharsets.UTF_8)
                      : text.getBytes(
                          part.matches(".*\\.(xml|rels)")
                              ? StandardCharsets.UTF_8
                              : StandardCharsets.ISO_8859_1)));
      byte[] office = OfficeFiles.zip(damaged);
      Diagnostics diagnostics = new Diagnostics();
      Optional<ReferenceDocument> read = ReferenceReader.read("office.docx", office, diagnostics);
      assertThat(read.isEmpty()).as("seed %d in %s", seed, name).isEqualTo(diagnostics.hasErrors());
      if (read.isPresent()) {
        made++;
        wellFormed(OfficePastTest.note(office, List.of()), "seed " + seed + " in " + name);
      } else {
        refused++;
      }
    }
    assertThat(made).isGreaterThan(100);
    assertThat(refused).isGreaterThan(6);
  }

  /** The text without some tag or attribute, with another value of one, or cut. */
  private static String damaged(String text, Random random) {
    String now = text;
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      now =
          switch (random.nextInt(8)) {
            case 0 -> now.substring(0, random.nextInt(now.length()));
            case 1 -> replaced(now, TAG, "", random);
            case 2, 3, 4 -> replaced(now, ATTRIBUTE, "", random);
            case 5 -> replaced(now, VALUE, "-1", random);
            case 6 -> replaced(now, VALUE, "99999999999999", random);
            default -> replaced(now, VALUE, "Normal", random);
          };
    }
    return now;
  }

  private static String replaced(String text, Pattern pattern, String by, Random random) {
    List<int[]> places = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      places.add(new int[] {matcher.start(), matcher.end()});
    }
    if (places.isEmpty()) {
      return text;
    }
    int[] place = places.get(random.nextInt(places.size()));
    return text.substring(0, place[0]) + by + text.substring(place[1]);
  }

  private static void wellFormed(byte[] note, String which) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    for (Map.Entry<String, String> part : OfficePastTest.parts(note).entrySet()) {
      if (part.getKey().matches(".*\\.(xml|rels)")) {
        byte[] bytes = part.getValue().getBytes(StandardCharsets.UTF_8);
        assertThat(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)))
            .as(which)
            .isNotNull();
      }
    }
  }
}
