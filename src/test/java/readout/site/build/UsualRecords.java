package readout.site.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Writes made-up records of the usual size, 5 to 9 KB: always the same ones, which no change of the
 * examples changes. They differ from each other, because one record repeated would flatter code
 * that keeps what it has met.
 */
final class UsualRecords {
  private static final List<List<String>> WORDS =
      List.of(
          words("harbour night pilot cargo tariff berth season water border common rail report"),
          words("le port nuit pilote tarif quai saison eau frontière commun été réunion"),
          words("порт ночь лоцман груз тариф причал сезон вода граница общий доклад встреча"),
          words("الميناء الليل الشحن الرسوم الرصيف الموسم الماء الحدود مشترك القطار تقرير اجتماع"),
          words("港口 夜间 引航 货物 关税 泊位 季节 用水 边境 共同 铁路 报告"));

  private static final List<String> LANGUAGES = List.of("en", "fr", "ru", "ar", "zh");

  private final Random random = new Random(22);

  private UsualRecords() {}

  private static List<String> words(String words) {
    return Arrays.asList(words.split(" "));
  }

  /** Writes so many records into a folder, by years. */
  static void write(int count, Path folder) throws IOException {
    UsualRecords records = new UsualRecords();
    for (int i = 0; i < count; i++) {
      Path year = Files.createDirectories(folder.resolve(Integer.toString(2000 + i % 25)));
      Files.writeString(year.resolve("m" + i + ".yaml"), records.record(i));
    }
  }

  private String record(int number) {
    List<String> words = WORDS.get(number % WORDS.size());
    StringBuilder record = new StringBuilder("readout: 1\n");
    record.append("id: m").append(number).append('\n');
    record.append("language: ").append(LANGUAGES.get(number % WORDS.size())).append('\n');
    record.append("title: ").append(sentence(words, 5)).append(' ').append(number).append('\n');
    record.append(
        "date: %d-%02d-%02d\n".formatted(2000 + number % 25, 1 + number % 12, 1 + number % 28));
    record.append("place: {name: ").append(sentence(words, 2)).append(", country: NL}\n");
    record.append("participants:\n");
    for (int i = 0; i < 8; i++) {
      record.append(
          "  - {id: p%d, name: %s, role: %s, organization: %s}\n"
              .formatted(i, sentence(words, 2), sentence(words, 3), sentence(words, 3)));
    }
    record.append("summary: |\n").append(paragraphs(words, 3));
    record.append("topics:\n");
    for (int i = 0; i < 4; i++) {
      record.append("  - id: t").append(i).append("\n    title: ").append(sentence(words, 3));
      record.append("\n    summary: |\n").append(paragraphs(words, 1).indent(4));
    }
    record.append("quotes:\n");
    for (int i = 0; i < 10; i++) {
      record.append(
          "  - {speaker: p%d, topic: t%d, text: \"%s & %s.\"}\n"
              .formatted(i % 8, i % 4, sentence(words, 14), sentence(words, 6)));
    }
    record.append("figures:\n");
    for (int i = 0; i < 3; i++) {
      record.append("  - {label: ").append(sentence(words, 3)).append(", value: \"");
      record.append(random.nextInt(90_000)).append(" km\"}\n");
    }
    record.append("decisions:\n");
    for (int i = 0; i < 3; i++) {
      record.append("  - {text: ").append(sentence(words, 9)).append(".}\n");
    }
    record.append("next_steps:\n");
    for (int i = 0; i < 4; i++) {
      record.append(
          "  - {action: %s, owner: p%d, due: %d-06-%02d, status: %s}\n"
              .formatted(
                  sentence(words, 7),
                  i,
                  2001 + number % 25,
                  1 + i,
                  i % 2 == 0 ? "in-progress" : "done"));
    }
    return record.toString();
  }

  private String sentence(List<String> words, int length) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < length; i++) {
      sentence.append(i == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
    }
    return sentence.toString();
  }

  private String paragraphs(List<String> words, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("  ").append(sentence(words, 20)).append(" **").append(sentence(words, 3));
      text.append("** (").append(sentence(words, 9)).append(").\n\n  - ");
      text.append(sentence(words, 8)).append("\n  - ").append(sentence(words, 8)).append("\n\n");
    }
    return text.toString();
  }
}
