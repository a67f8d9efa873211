package readout.site.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.Slow;
import readout.diagnostic.Code;
import readout.leak.LeakDetector;
import readout.leak.Safeguards;
import readout.meeting.Audience;
import readout.meeting.Meeting;
import readout.output.AttachmentKind;
import readout.output.MailRequest;
import readout.output.NotePipeline;
import readout.output.Output;
import readout.output.RenderRequest;
import readout.proof.Proof;
import readout.record.ReadRecord;
import readout.release.Release;
import readout.release.Released;
import readout.site.build.ArchivePipeline.Mode;
import readout.site.cache.KeptRecord;
import readout.template.Format;
import readout.template.TemplateFiles;

/**
 * The two safeguards, each alone: whole runs over records with a word of its own in each field,
 * with the other one switched off.
 */
@Slow
class SafeguardsTest {
  private static final Instant AT = Instant.parse("2026-05-13T12:00:00Z");
  private static final int RECORDS = 24;
  private static final int PRINTED = 12;

  /** Nothing is withheld from the searching, so that nothing is found. */
  private static final Safeguards RELEASE_ALONE =
      new Safeguards(
          Release::of, (whole, released, own) -> LeakDetector.between(released, released, own));

  private static final Safeguards NONE =
      new Safeguards(SafeguardsTest::everything, RELEASE_ALONE.wall());

  private static final MailRequest EVERY_FILE =
      new MailRequest(null, List.of(), List.of(), List.of(AttachmentKind.values()));

  @TempDir Path folder;

  private Path records;

  private static Safeguards wallAlone(Audience audience) {
    return new Safeguards(
        SafeguardsTest::everything,
        (whole, released, own) ->
            LeakDetector.between(whole, Release.of(whole, audience, AT).meeting(), own));
  }

  /** Hands on all there is, for every audience. */
  private static Released everything(Meeting meeting, Audience audience, Instant now) {
    return Release.of(meeting, Audience.INTERNAL, now);
  }

  @BeforeEach
  void write() throws IOException {
    records = Files.createDirectory(folder.resolve("records"));
    for (long seed = 1; seed <= RECORDS; seed++) {
      Files.writeString(records.resolve("r" + seed + ".yaml"), Proof.yaml(seed));
    }
    String people = Proof.peopleFile(LongStream.rangeClosed(1, RECORDS));
    Files.writeString(records.resolve("people.yaml"), people);
  }

  private static Set<String> mayBeSeen(Audience audience) {
    Set<String> may = new HashSet<>();
    LongStream.rangeClosed(1, RECORDS).forEach(seed -> may.addAll(Proof.mayBeSeen(seed, audience)));
    return may;
  }

  private ArchiveResult archive(Audience audience, Safeguards safeguards) throws IOException {
    return new ArchivePipeline(
            ArchiveRequests.of(records, folder, audience, AT), (what, done, all) -> {}, safeguards)
        .run(Mode.BUILD);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private Path site() {
    return folder.resolve("site");
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  @DisplayName("Removal and search each hold with the other switched off.")
  void theReleaseAloneLeavesNothingWithheldInAnyFileOfASite(Audience audience) throws IOException {
    ArchiveResult result = archive(audience, RELEASE_ALONE);
    assertThat(result.diagnostics().sorted()).isEmpty();
    Set<String> may = mayBeSeen(audience);
    int seen = 0;
    for (Path file : files(site())) {
      String name = site().relativize(file).toString();
      Set<String> wrong = canaries(name, Files.readString(file));
      seen += wrong.size();
      wrong.removeAll(may);
      assertThat(wrong).as("%s for %s", name, audience).isEmpty();
    }
    assertThat(seen).as("words of the records in the site").isGreaterThan(500);
    assertThat(canaries("report", report(result))).isSubsetOf(may);
  }

  /** What {@code archive} says of a run besides its errors, which are for the author. */
  private static String report(ArchiveResult result) {
    return String.join(
        "\n",
        result.withheld().toString(),
        result.wrong().toString(),
        result.gone().toString(),
        result.moved().toString(),
        result.written().toString(),
        result.removed().toString());
  }

  private static Set<String> canaries(String name, String text) {
    String whole = name.endsWith(".ics") ? text.replaceAll("\r?\n[ \t]", "") : text;
    return Proof.canaries(name + "\n" + whole);
  }

  @Test
  @DisplayName("Removal and search each hold with the other switched off.")
  void theWallAloneStopsTheBuildOfASite() throws IOException {
    ArchiveResult result = archive(Audience.PUBLIC, wallAlone(Audience.PUBLIC));
    assertThat(result.end()).isEqualTo(ArchiveResult.End.STOPPED);
    assertThat(result.diagnostics().has(Code.LEAK)).isTrue();
    assertThat(Files.exists(site().resolve("index.html"))).isFalse();
    assertThat(Proof.canaries(report(result))).isSubsetOf(mayBeSeen(Audience.PUBLIC));
  }

  /** With neither a site is written, and the wall finds each file of it that holds too much. */
  @Test
  @DisplayName("In a site every kind of file is searched, and so are copied text files.")
  void theWallAloneFindsEveryFileThatHoldsTooMuch() throws IOException {
    archive(Audience.PUBLIC, NONE);
    Set<String> may = mayBeSeen(Audience.PUBLIC);
    Map<String, KeptRecord> kept = new TreeMap<>();
    String people = Files.readString(records.resolve("people.yaml"));
    for (Path file : files(records)) {
      if (file.endsWith("people.yaml")) {
        continue;
      }
      kept.put(file.getFileName().toString(), withheld(Files.readString(file), people));
    }
    Set<String> kinds = new TreeSet<>();
    for (Path file : files(site())) {
      String name = site().relativize(file).toString();
      byte[] bytes = Files.readAllBytes(file);
      Set<String> wrong = canaries(name, new String(bytes, StandardCharsets.UTF_8));
      wrong.removeAll(may);
      if (wrong.isEmpty()) {
        continue;
      }
      SiteLeaks leaks = new SiteLeaks(SiteLeaksTest.pages(kept), Map.of(), () -> "", path -> false);
      leaks.search(name, bytes);
      assertThat(leaks.first()).as("%s: %s", name, wrong).isNotNull();
      kinds.add(name.replaceAll("[^/]*[Zz]q[^/.]*", "*").replaceAll("\\d+", "0"));
    }
    assertThat(kinds)
        .as("kinds of files that held too much")
        .contains("index.html", "people/index.html", "people/*.html", "steps.html", "feed.atom")
        .contains("feed.json", "steps.ics", "data/quotes.csv", "data/index.json", "sitemap.xml")
        .contains("meetings/*.html", "data/meetings/*.json");
  }

  /** What a site has is what {@link SiteLeaksTest} puts leaks into. */
  @Test
  @DisplayName("In a site every kind of file is searched, and so are copied text files.")
  void aLeakIsPutIntoEveryKindOfFileThatASiteHas() throws IOException {
    Set<String> kinds = new TreeSet<>();
    archive(Audience.PUBLIC, RELEASE_ALONE);
    for (Path file : files(site())) {
      kinds.add(SiteLeaksTest.kind(site().relativize(file).toString()));
    }
    SiteLeaks leaks = SiteLeaksTest.leaks();
    kinds.removeIf(kind -> !leaks.concerns(kind));
    assertThat(kinds).hasSizeGreaterThan(20);
    assertThat(SiteLeaksTest.files().map(f -> SiteLeaksTest.kind((String) f.get()[0])))
        .as("kinds of files that a leak is put into")
        .containsAll(kinds);
  }

  private static KeptRecord withheld(String yaml, String people) {
    ProvenOutputs.Case read = ProvenOutputs.read(yaml, people, AT);
    ReadRecord record = (ReadRecord) read.read();
    Meeting seen = read.release(Audience.PUBLIC, AT).meeting();
    LeakDetector wall = LeakDetector.between(record.decoded().meeting(), seen, () -> "");
    return SiteLeaksTest.kept(wall.secrets());
  }

  @Test
  @DisplayName("Removal and search each hold with the other switched off.")
  void eachAloneKeepsNotesFromHoldingTooMuch() {
    int stopped = 0;
    int printed = 0;
    for (long seed = 1; seed <= PRINTED; seed++) {
      Set<String> may = Proof.mayBeSeen(seed, Audience.PUBLIC);
      for (String template : TemplateFiles.BUILT_IN) {
        for (Format format : formats(seed, template)) {
          List<Output> open = render(seed, template, format, NONE);
          List<Output> released = render(seed, template, format, RELEASE_ALONE);
          List<Output> walled = render(seed, template, format, wallAlone(Audience.PUBLIC));
          String what = template + " as " + format.key() + ", record " + seed;
          assertThat(wrong(released, may)).as(what).isEmpty();
          boolean holdsTooMuch = !wrong(open, may).isEmpty();
          assertThat(walled.isEmpty()).as(what).isEqualTo(holdsTooMuch);
          stopped += holdsTooMuch ? 1 : 0;
          printed += released.isEmpty() ? 0 : 1;
        }
      }
    }
    assertThat(stopped).isGreaterThan(100);
    assertThat(printed).isGreaterThan(100);
  }

  /** Every text, and the other files in turn: they are made of the same pages and take longer. */
  private static List<Format> formats(long seed, String template) {
    int templates = TemplateFiles.BUILT_IN.size();
    boolean turn = TemplateFiles.BUILT_IN.indexOf(template) == seed % templates;
    return Stream.of(Format.values()).filter(format -> turn || format.isText()).toList();
  }

  private static Set<String> wrong(List<Output> outputs, Set<String> may) {
    Set<String> wrong = new HashSet<>();
    outputs.forEach(o -> wrong.addAll(Proof.canaries(ProvenOutputs.text(o.bytes()))));
    wrong.removeAll(may);
    return wrong;
  }

  private List<Output> render(long seed, String template, Format format, Safeguards safeguards) {
    List<String> record = new ArrayList<>(List.of(records.resolve("r" + seed + ".yaml") + ""));
    return new NotePipeline(InputStream.nullInputStream(), safeguards)
        .run(
            new RenderRequest(
                record,
                template,
                format,
                null,
                false,
                Audience.PUBLIC,
                List.of(),
                AT,
                null,
                false,
                false,
                null,
                true,
                true,
                null,
                null,
                List.of(),
                null,
                format == Format.EML ? EVERY_FILE : null))
        .outputs();
  }
}
