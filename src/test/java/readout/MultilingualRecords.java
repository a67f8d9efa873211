package readout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A folder of made-up records in several languages, in one file or in several, that changes. */
final class MultilingualRecords {
  static final String PIER =
      """
      title: {en: Pier committee, kk: Кемежай комитеті, ar: لجنة الرصيف}
      date: 2026-04-02
      kind: committee
      tags: [{en: Pier repair, kk: Кемежай, ar: رصيف}]
      participants: [{name: {en: Ana Duarte, kk: Ана Дуарте, ar: آنا دوارتي}}]
      quotes:
        - {speaker: Ana Duarte, text: {en: "The pier first.", kk: "Алдымен кемежай."}, original: en}
      """;

  private static final List<String> LANGUAGES = List.of("en", "kk", "ar", "fr");

  private final Path folder;
  private final Random random;

  /** What happens to a record. */
  enum Edit {
    WRITE,
    REMOVE
  }

  MultilingualRecords(Path folder, long seed) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.random = new Random(seed);
  }

  Path folder() {
    return folder;
  }

  /** Writes a record of the lines after the version of the format. */
  void write(String id, String rest) throws IOException {
    Files.writeString(folder.resolve(id + ".yaml"), "readout: 1\n" + rest);
  }

  /** Writes or removes a record. */
  void edit() throws IOException {
    edit(random.nextInt(4) == 0 ? Edit.REMOVE : Edit.WRITE);
  }

  void edit(Edit edit) throws IOException {
    int number = random.nextInt(14);
    String id = "m" + number;
    if (edit == Edit.REMOVE) {
      Files.deleteIfExists(folder.resolve(id + ".yaml"));
    } else {
      write(id, record(number));
    }
  }

  /** Its day, title and tags tell every record from the others, so that none is a copy. */
  private String record(int number) {
    String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
    StringBuilder record = new StringBuilder("language: " + language + "\n");
    record.append(
        random.nextBoolean()
            ? "title: {en: Round %d, kk: Айналым %d, ar: جولة %d}\n".replace("%d", "" + number)
            : "title: Session " + number + "\n");
    record.append("date: 2026-0").append(1 + number % 9).append("-1").append(number % 10);
    record.append("\nsubtitle: Day of number ").append(number * 7919).append('\n');
    if (random.nextInt(3) > 0) {
      record.append("translation_of: m").append(random.nextInt(14)).append('\n');
    }
    if (random.nextInt(5) == 0) {
      record.append("status: withdrawn\n");
    }
    record.append("series: {en: Council, kk: Кеңес, ar: مجلس}\n");
    record.append("tags: [{en: Sea, kk: Теңіз}, Berth ").append(random.nextInt(3)).append("]\n");
    record.append("participants: [{name: {en: Ana Duarte, kk: Ана Дуарте}}]\n");
    record.append("next_steps:\n  - {id: s, action: {en: Step ").append(number);
    record.append(", kk: Қадам ").append(number).append("}, owner: Ana Duarte, due: 2026-08");
    if (random.nextBoolean()) {
      record.append(", follows: m").append(random.nextInt(14)).append("#s");
    }
    return record.append("}\n").toString();
  }
}
