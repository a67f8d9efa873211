package readout.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import readout.decode.Decoded;
import readout.decode.PeopleFileDecoder;
import readout.decode.RecordDecoder;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.meeting.Participant;
import readout.yaml.ReadTree;
import readout.yaml.YamlReader;

/**
 * Titles on the day, held against tables made by hand: who held what at which meeting, and what the
 * record is told. Every row was worked out on paper from the rules in {@code people.md}.
 */
class DayTitlesTest {
  /** One term: from, to, meeting, and whether it was held. A dash is a missing date. */
  private static final String TERMS =
      """
      2020-01-10   2022-03-05   2020-01-09              NOT
      2020-01-10   2022-03-05   2020-01-10              CERTAINLY
      2020-01-10   2022-03-05   2021-07-01              CERTAINLY
      2020-01-10   2022-03-05   2022-03-05              CERTAINLY
      2020-01-10   2022-03-05   2022-03-06              NOT
      -            2022-03-05   1999-01-01              CERTAINLY
      -            2022-03-05   2022-03-06              NOT
      2020-01-10   -            2099-12-31              CERTAINLY
      2020-01-10   -            2020-01-09              NOT
      -            -            2020-01-09              CERTAINLY
      -            -            XXXX                    CERTAINLY
      2020-01      -            2019-12-31              NOT
      2020-01      -            2020-01-01              PERHAPS
      2020-01      -            2020-01-31              CERTAINLY
      2020-01      -            2020-02-01              CERTAINLY
      2020         -            2020-12-30              PERHAPS
      2020         -            2020-12-31              CERTAINLY
      -            2022-03      2022-03-01              CERTAINLY
      -            2022-03      2022-03-02              PERHAPS
      -            2022-03      2022-03-31              PERHAPS
      -            2022-03      2022-04-01              NOT
      -            202X         2019-12-31              CERTAINLY
      -            202X         2025-01-01              PERHAPS
      -            202X         2030-01-01              NOT
      2020-01-10   2022-03-05   2021                    CERTAINLY
      2020-01-10   2022-03-05   2020                    PERHAPS
      2020-01-10   2022-03-05   2020-02                 CERTAINLY
      2020-01-10   2022-03-05   2022-03                 PERHAPS
      2020-01-10   2022-03-05   2022-04                 NOT
      2020-01-10   2022-03-05   2022-21                 PERHAPS
      2020-01-10   2022-03-05   2021-Q4                 CERTAINLY
      2020-01-10   2022-03-05   2022-Q1                 PERHAPS
      2020-01-10   2022-03-05   XXXX                    PERHAPS
      2020-01-10   2022-03-05   XXXX-06                 PERHAPS
      2020-01-10   2022-03-05   2022-03-04/2022-03-05   CERTAINLY
      2020-01-10   2022-03-05   2022-03-05/2022-03-06   PERHAPS
      2020-01-10   2022-03-05   2022-03-06/2022-03-07   NOT
      2020-01-10   2022-03-05   2021-01-01/..           PERHAPS
      2020-01-10   -            2021-01-01/..           CERTAINLY
      2020-01-10   2022-03-05   ../2021-01-01           PERHAPS
      2020-01~     -            2019-11-30              NOT
      2020-01~     -            2019-12-01              PERHAPS
      2020-01~     -            2020-03-02              CERTAINLY
      2020?        -            2021-06-01              PERHAPS
      2020?        -            2022-01-01              CERTAINLY
      -            2022-03-05%  2022-03-06              PERHAPS
      -            2022-03-05%  2022-03-07              NOT
      2020-01-10   2022-03-05   2022-03-05~             PERHAPS
      2020-01-10   2022-03-05   2022-03-01?             CERTAINLY
      2020-01-10   -            -0044-03-15             NOT
      """;

  /**
   * Offices by letters, each with its term, and which title a meeting prints; after it the code of
   * the warning. A dash is no title or no warning.
   */
  private static final String TITLES =
      """
      A 2019-03-01 2023-10-31; B 2023-11-01 -            | 2019-02-28 | -  no-office
      A 2019-03-01 2023-10-31; B 2023-11-01 -            | 2019-03-01 | A  -
      A 2019-03-01 2023-10-31; B 2023-11-01 -            | 2023-10-31 | A  -
      A 2019-03-01 2023-10-31; B 2023-11-01 -            | 2023-11-01 | B  -
      A 2019-03-01 2023-10-31; B 2023-11-01 -            | 2023-10-31/2023-11-01 | -  office-uncertain
      A 2019-03-01 2023-10-31; B 2023-11-01 -            | 2023-10 | A  -
      A 2019-03-01 2023-10-31; B 2023-11-01 -            | 2023 | -  office-uncertain
      A 2019-03-01 2023-10-31; B 2023-12-01 -            | 2023-11-15 | -  no-office
      A 2019-03-01 2023-10-31; B 2023-12-01 -            | 2023-11 | -  no-office
      A 2019-03-01 2023-10;    B 2023-11 -               | 2023-10-15 | -  office-uncertain
      A 2019-03-01 2023-10;    B 2023-11 -               | 2023-11-15 | -  office-uncertain
      A 2019-03-01 2023-10;    B 2023-11 -               | 2023-12-01 | B  -
      A 2019-03-01 -;          B 2021-01-01 -            | 2020-05-05 | A  -
      A 2019-03-01 -;          B 2021-01-01 -            | 2022-05-05 | A  -
      B 2021-01-01 -;          A 2019-03-01 -            | 2020-05-05 | A  -
      B 2021-01-01 -;          A 2019-03-01 -            | 2022-05-05 | B  -
      B 2021 -;                A 2019-03-01 -            | 2021-05-05 | A  office-uncertain
      A 2019-03-01 -;          B 2021 -                  | 2021-05-05 | A  -
      A - 2020-06-30;          B 2020-07-01 -            | 1990-01-01 | A  -
      A - -;                   B - -                     | 2020-01-01 | A  -
      A 2019-01-01 2019-12-31; A 2021-01-01 2021-12-31   | 2020-06-01 | -  no-office
      A 2019-01-01 2019-12-31; A 2021-01-01 2021-12-31   | 2021-06-01 | A  -
      A 2019-01-01 2019-12-31                            | XXXX | -  office-uncertain
      """;

  @TestFactory
  Stream<DynamicTest> terms() {
    return TERMS
        .lines()
        .map(row -> DynamicTest.dynamicTest(row.strip(), () -> term(row.strip().split(" +"))));
  }

  private static void term(String[] row) {
    Decoded decoded = decoded("A " + row[0] + " " + row[1], row[2], "lund", new Diagnostics());
    assertThat(decoded.meeting()).isNotNull();
    Person person = file("A " + row[0] + " " + row[1]).find("lund");
    assertThat(person.offices().get(0).term().at(decoded.meeting().occasion().date()))
        .isEqualTo(Term.Held.valueOf(row[3]));
  }

  @TestFactory
  Stream<DynamicTest> titles() {
    return TITLES.lines().map(row -> DynamicTest.dynamicTest(row.strip(), () -> title(row)));
  }

  private static void title(String row) {
    String[] parts = row.split("\\|");
    String[] expected = parts[2].strip().split(" +");
    Diagnostics found = new Diagnostics();
    Decoded decoded = decoded(parts[0].strip(), parts[1].strip(), "lund", found);
    Participant person = decoded.meeting().people().participants().get(0);
    String role = person.role() == null ? "-" : person.role().variants().get(0).value();
    String codes =
        found.sorted().stream().map(d -> d.code().key()).collect(Collectors.joining(" "));
    assertThat(role + " " + (codes.isEmpty() ? "-" : codes))
        .isEqualTo(expected[0] + " " + expected[1]);
    assertThat(person.organization() == null).isEqualTo(person.role() == null);
    assertThat(person.name().variants().get(0).value()).isEqualTo("Ivo Lund");
  }

  /** What the record adds decides where the dates do not, and is never overruled by them. */
  @TestFactory
  Stream<DynamicTest> whatTheRecordSaysWins() {
    String offices = "A 2019-03-01 2023-10; B 2023-11 -";
    return Stream.of(
            List.of("{person: lund, office: A}", "2023-10-15", "A", ""),
            List.of("{person: lund, office: B}", "2023-12-15", "B", ""),
            List.of("{person: lund, office: A}", "2024-12-15", "A", "office-differs"),
            List.of("{person: lund, role: A}", "2023-10-15", "A", ""),
            List.of("{person: lund, role: C}", "2023-10-15", "C", ""),
            List.of("{person: lund, role: C}", "2024-10-15", "C", "office-differs"),
            List.of("{person: lund, role: C}", "2018-10-15", "C", ""),
            List.of("{person: lund, organization: Else}", "2024-10-15", "B", "office-differs"),
            List.of("{person: lund, name: I. Lund}", "2024-10-15", "B", ""),
            List.of("{person: lund, name: Ada Berg}", "2024-10-15", "B", "office-differs"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.toString(),
                    () -> {
                      Diagnostics found = new Diagnostics();
                      Decoded decoded = decoded(offices, row.get(1), row.get(0), found);
                      Participant p = decoded.meeting().people().participants().get(0);
                      assertThat(p.role().variants().get(0).value()).isEqualTo(row.get(2));
                      assertThat(found.sorted())
                          .extracting(d -> d.code().key())
                          .isEqualTo(row.get(3).isEmpty() ? List.of() : List.of(row.get(3)));
                    }));
  }

  private static Decoded decoded(String offices, String date, String person, Diagnostics found) {
    String text =
        "readout: 1\ntitle: Talks\ndate: \"" + date + "\"\nparticipants:\n  - " + person + "\n";
    SourceFile file = new SourceFile("talks.yaml", text);
    ReadTree tree = new ReadTree(YamlReader.read(file, found).orElseThrow(), Set.of());
    return RecordDecoder.decode(file, tree, "talks", mistakes -> file(offices), found);
  }

  private static PeopleFile file(String offices) {
    StringBuilder text =
        new StringBuilder(
            """
            readout-people: 1
            people:
              - id: lund
                name: Ivo Lund
                aliases: [I. Lund]
                offices:
            """);
    for (String office : offices.split(";")) {
      String[] words = office.strip().split(" +");
      text.append("      - {role: ").append(words[0]).append(", organization: Union");
      text.append(words[1].equals("-") ? "" : ", from: \"" + words[1] + '"');
      text.append(words[2].equals("-") ? "" : ", to: \"" + words[2] + '"').append("}\n");
    }
    SourceFile file = new SourceFile("people.yaml", text.toString());
    Diagnostics mistakes = new Diagnostics();
    PeopleFile people =
        PeopleFileDecoder.decode(file, YamlReader.read(file, mistakes).orElseThrow(), mistakes);
    assertThat(mistakes.sorted()).extracting(Diagnostic::message).isEmpty();
    return people;
  }
}
