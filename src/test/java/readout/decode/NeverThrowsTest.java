package readout.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import readout.Mistakes;
import readout.Slow;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.HumanPrinter;

/** Whatever is read, there is a meeting, or an error that can be printed, and no exception. */
@Slow
class NeverThrowsTest {
  private static final String MARKS = "{}[]:,-?!&*|>'\"%@` \n\t#\\~<=.0a1é\uD83D\uDE00\u2028\u0007";

  private static void check(Mistakes mistakes) {
    boolean errors = mistakes.found().stream().anyMatch(Diagnostic::isError);
    assertThat(mistakes.meeting() != null || errors).isTrue();
    if (mistakes.meeting() != null) {
      assertThat(mistakes.meeting().about().title().variants()).isNotEmpty();
      assertThat(mistakes.meeting().occasion().date()).isNotNull();
    }
    assertThat(new HumanPrinter(false).print(mistakes.found())).isNotNull();
  }

  @Property(tries = 500)
  void anyBytes(@ForAll byte[] bytes) {
    check(Mistakes.of(bytes));
  }

  @Property(tries = 500)
  void anyText(@ForAll String text) {
    check(Mistakes.of(text));
    check(Mistakes.ofRest("summary: \"" + text + "\""));
  }

  @Property(tries = 1000)
  void anySeriesOfMarks(@ForAll("marks") String text) {
    check(Mistakes.of(text));
  }

  @Property(tries = 1000)
  void aRecordWithASlip(
      @ForAll("records") String record,
      @ForAll("marks") String slip,
      @ForAll double place,
      @ForAll boolean replace) {
    int at = (int) (Math.abs(place % 1) * record.length());
    int end = replace ? Math.min(record.length(), at + slip.length()) : at;
    check(Mistakes.of(record.substring(0, at) + slip + record.substring(end)));
  }

  @Property(tries = 500)
  void aRecordInDisorder(@ForAll("records") String record, @ForAll double a, @ForAll double b) {
    int from = (int) (Math.abs(a % 1) * record.length());
    int to = Math.min(record.length(), from + 60);
    int at = (int) (Math.abs(b % 1) * record.length());
    check(Mistakes.of(record.substring(0, at) + record.substring(from, to) + record.substring(at)));
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.strings().withChars(MARKS.toCharArray()).ofMinLength(1).ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> records() throws IOException {
    return Arbitraries.of(
        Files.readString(Path.of("examples/everything.yaml")),
        Files.readString(Path.of("examples/kazakhstan-eu.yaml")));
  }
}
