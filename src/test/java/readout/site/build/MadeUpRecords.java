package readout.site.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Writes made-up records of some 7 KB, each of which withholds something from the public: a
 * background, a participant, an address, a quote off the record and one on background.
 */
final class MadeUpRecords {
  private static final List<String> FIRST =
      List.of("Ana", "Ivo", "Lena", "Marek", "Aigerim", "Søren", "Łukasz", "Нурлан", "Μαρία");

  private static final List<String> LAST =
      List.of("Duarte", "Novak", "Aliyeva", "Keller", "Çapek", "Øster", "Шевченко", "Παππάς");

  private static final List<String> BODIES =
      List.of("Port Authority", "Shippers' Union", "River Council", "Energy Agency");

  private static final List<String> SUBJECTS =
      List.of("Corridors", "Water sharing", "Grain exports", "Visas", "Fisheries", "Air links");

  private static final String[] WORDS =
      ("the sides agreed to review progress on corridor capacity and share data before next round"
              + " while experts continue work tariffs standards ports rail energy storage grids water"
              + " quality early warning training funding timelines joint statement reflects common"
              + " positions trade security climate education science health naïve “quoted” R&D 50%")
          .split(" ");

  private final Random random;
  private final StringBuilder yaml = new StringBuilder();

  private MadeUpRecords(int number) {
    this.random = new Random(number);
  }

  /** Writes so many, a folder for each year. */
  static void write(int count, Path folder) throws IOException {
    for (int i = 0; i < count; i++) {
      LocalDate day = LocalDate.of(2000, 1, 1).plusDays(new Random(i).nextInt(26 * 365));
      Path year = Files.createDirectories(folder.resolve(String.valueOf(day.getYear())));
      Files.writeString(year.resolve(day + "-" + i + ".yaml"), new MadeUpRecords(i).record(i, day));
    }
  }

  private String record(int number, LocalDate day) {
    line("readout: 1");
    line("id: m" + number);
    line("title: " + any(SUBJECTS) + " talks, round " + number);
    line("date: " + day);
    line("place: Almaty");
    line("participants:");
    int people = 6 + random.nextInt(6);
    for (int i = 0; i < people; i++) {
      String guard = i == 0 ? ", audience: internal, email: desk" + number + "@port.example" : "";
      String name = i == 0 ? "Withheld" + number + " Desk" : any(FIRST) + " " + any(LAST) + " " + i;
      line(
          "  - {id: p"
              + i
              + ", name: "
              + name
              + ", organization: \""
              + any(BODIES)
              + "\", role: Delegate "
              + i
              + guard
              + "}");
    }
    line("summary: |");
    for (int i = 0; i < 3; i++) {
      line("  " + sentences(4) + "\n");
    }
    line("background: |\n  " + withheld(number, 6));
    line("topics:");
    for (int i = 0; i < 4; i++) {
      line(
          "  - {id: t"
              + i
              + ", title: "
              + SUBJECTS.get(i)
              + ", summary: \""
              + sentences(3)
              + "\"}");
    }
    line("quotes:");
    for (int i = 0; i < 8; i++) {
      String rule = i == 0 ? ", attribution: off-the-record" : "";
      rule = i == 1 ? ", attribution: background, attributed_to: a delegate" : rule;
      String speaker = "p" + (1 + random.nextInt(people - 1));
      line(
          "  - {speaker: "
              + speaker
              + ", topic: t"
              + i % 4
              + rule
              + ", text: \""
              + (i == 0 ? withheld(number, 2) : sentences(2))
              + "\"}");
    }
    line("decisions:");
    for (int i = 0; i < 3; i++) {
      line("  - {text: \"" + sentences(1) + "\", topic: t" + i + "}");
    }
    line("next_steps:");
    for (int i = 0; i < 4; i++) {
      LocalDate due = day.plusDays(7 + random.nextInt(200));
      line("  - {id: s" + i + ", action: \"" + sentences(1) + "\", owner: p1, due: " + due + "}");
    }
    return yaml.toString();
  }

  private void line(String line) {
    yaml.append(line).append('\n');
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Sentences in which no five words in a row are another record's. */
  private String withheld(int number, int count) {
    return sentences(count, " w" + number);
  }

  private String sentences(int count) {
    return sentences(count, "");
  }

  private String sentences(int count, String own) {
    StringBuilder sentences = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int length = 9 + random.nextInt(9);
      sentences.append(i == 0 ? "" : " ").append("Then");
      for (int w = 0; w < length; w++) {
        sentences
            .append(w % 4 == 1 ? own : "")
            .append(' ')
            .append(WORDS[random.nextInt(WORDS.length)]);
      }
      sentences.append('.');
    }
    return sentences.toString();
  }
}
