package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A folder of made-up records that changes, and the site that is made of it. */
final class ArchiveSite {
  private static final List<String> NAMES = List.of("Ana Duarte", "Ivo Lund", "كريم حداد", "王芳");

  private final Path folder;
  private final Random random;

  ArchiveSite(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  Path records() {
    return folder.resolve("records");
  }

  Path site() {
    return folder.resolve("site");
  }

  /** The folder of what the next run must know. */
  Path cache() {
    return folder.resolve("state");
  }

  /** Builds the site of the records with more options. */
  Notes.Run build(String... options) {
    return build(site(), options);
  }

  Notes.Run build(Path site, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("archive", records().toString(), "-o", site.toString()));
    if (!List.of(options).contains("--cache")) {
      arguments.addAll(List.of("--cache", site.resolveSibling("state").toString()));
    }
    arguments.addAll(List.of(options));
    return Notes.cli(new byte[0], arguments);
  }

  /** The files of the site as a run from scratch makes them. */
  Map<String, String> fromScratch(String... options) throws IOException {
    Path fresh = Files.createTempDirectory(folder, "fresh").resolve("site");
    Notes.Run run = build(fresh, options);
    assertThat(run.status()).as(run.err()).isZero();
    return Folders.texts(fresh);
  }

  /** The files of the site, those left out that only say that a page has moved. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>(Folders.texts(site()));
    files.values().removeIf(text -> text.contains("http-equiv=\"refresh\""));
    return files;
  }

  /** Writes a record of a number, as the seed has it. */
  void write(int number) throws IOException {
    Files.createDirectories(records());
    Files.writeString(file(number), record(number));
  }

  Path file(int number) {
    return records().resolve("m" + number + ".yaml");
  }

  /** Adds, changes, renames or removes a record, or puts one under an embargo. */
  void edit() throws IOException {
    int number = random.nextInt(40);
    Path file = file(number);
    switch (random.nextInt(5)) {
      case 0 -> Files.deleteIfExists(file);
      case 1 -> {
        if (Files.exists(file)) {
          Files.writeString(
              file, Files.readString(file) + "id: renamed-" + random.nextInt() + "\n");
        } else {
          write(number);
        }
      }
      default -> write(number);
    }
  }

  private String record(int number) {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    StringBuilder record = new StringBuilder("readout: 1\ntitle: Talks " + random.nextInt(9));
    record.append(" of group ").append(number).append("\n");
    record
        .append("date: 20")
        .append(10 + random.nextInt(15))
        .append("-0")
        .append(1 + random.nextInt(9));
    record
        .append("-1")
        .append(random.nextInt(9))
        .append("\nplace: {city: Port ")
        .append(random.nextInt(3));
    record.append("}\nsubtitle: Round ").append(number).append('\n');
    record.append(random.nextBoolean() ? "series: Council " + random.nextInt(2) + "\n" : "");
    record.append(
        random.nextInt(4) == 0 ? "embargo: 2026-06-0" + (1 + random.nextInt(9)) + "T00:00Z\n" : "");
    record
        .append("participants:\n  - {name: ")
        .append(name)
        .append(", role: Envoy, organization: Port}\n");
    String embargo = ", embargo: 2026-06-0" + (1 + random.nextInt(9)) + "T00:00Z";
    record
        .append("questions:\n  - {question: Why?, answer: Because., audience: public")
        .append(random.nextBoolean() ? embargo : "")
        .append("}\n");
    record.append("summary: Both *agreed* on number ").append(random.nextInt(99)).append(".\n");
    record
        .append("quotes:\n  - {speaker: ")
        .append(name)
        .append(", text: \"Words ")
        .append(random.nextInt(99));
    record
        .append(".\"}\nfigures:\n  - {label: Ships, value: \"")
        .append(number)
        .append("\", number: ");
    record
        .append(random.nextInt(50))
        .append("}\nnext_steps:\n  - {id: s, action: Step ")
        .append(number);
    record.append(", owner: ").append(name).append(", due: 2026-0").append(1 + random.nextInt(9));
    record
        .append(random.nextBoolean() ? ", follows: m" + random.nextInt(40) + "#s" : "")
        .append("}\n");
    record
        .append("next_meeting: {title: Next, date: 2027-01-0")
        .append(1 + random.nextInt(9))
        .append("}\n");
    return record.toString();
  }
}
