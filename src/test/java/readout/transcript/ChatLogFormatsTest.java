package readout.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import readout.diagnostic.SourceFile;

/** One conversation in the forms in which programs save it. */
class ChatLogFormatsTest {
  /** A form: who came, a line, another one, what somebody does. */
  private record Form(String name, String log) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(
              "RRSAgent",
              "15:00:01 <RRSAgent> RRSAgent has joined #port\n15:01:20 <ana> The berth opens.\n"
                  + "15:02:00 <ivo> Who pays?\n"),
          new Form(
              "RRSAgent without times",
              "<ana> ana has joined #port\n<ana> The berth opens.\n<ivo> Who pays?\n"),
          new Form(
              "bip",
              "13-05-2026 15:00:01 -!- ana!a@host has joined #port\n"
                  + "13-05-2026 15:01:20 < ana!a@host: The berth opens.\n"
                  + "13-05-2026 15:02:00 > ivo: Who pays?\n13-05-2026 15:02:30 > * ivo waves\n"),
          new Form(
              "mIRC",
              "Start of #port buffer: Wed May 13 15:00:00 2026\n* ana has joined #port\n"
                  + "<ana> The berth\n opens.\n<ivo> Who pays?\nEnd of #port buffer    Wed May 13 2026\n"),
          new Form(
              "mIRC with times",
              "Session Start: Wed May 13 15:00:00 2026\nSession Ident: #port\n"
                  + "[15:00] * ana (a@host) has joined #port\n[15:01] <@ana> The berth opens.\n"
                  + "[15:02] <ivo> Who pays?\nSession Close: Wed May 13 16:00:00 2026\n"),
          new Form(
              "irssi",
              "--- Log opened Wed May 13 15:00:00 2026\n15:00 -!- ana [a@host] has joined #port\n"
                  + "15:01 <@ana> The berth opens.\n15:02 < ivo> Who pays?\n15:03  * ivo waves\n"),
          new Form(
              "irssi in a theme with columns",
              "15:00 -->> | ana (a@host) has joined #port\n15:01 @ana | The berth opens.\n"
                  + "15:02  ivo | Who pays?\n15:03 * | ivo waves\n"),
          new Form(
              "IRCCloud",
              "#port\n[2026-05-13 15:00:01] → ana joined (a@host)\n"
                  + "[2026-05-13 15:01:20] <ana> The berth opens.\n"
                  + "[2026-05-13 15:02:00] <ivo> Who pays?\n[2026-05-13 15:03:00] — ivo waves\n"),
          new Form(
              "Quassel",
              "[03:00:01 pm] --> ana (a@host) has joined #port\n[03:01:20 pm] <ana> The berth opens.\n"
                  + "[03:02:00 pm] <ivo> Who pays?\n[03:03:00 pm] -*- ivo waves\n"),
          new Form(
              "qwebirc",
              "[15:00] == ana [a@host] has joined #port\n[15:01] <ana> The berth opens.\n"
                  + "[15:02] <ivo> Who pays?\n[15:03] * ivo waves\n"),
          new Form(
              "WeeChat",
              "2026-05-13 15:00:01\t-->\tana (a@host) has joined #port\n"
                  + "2026-05-13 15:01:20\tana\tThe berth opens.\n2026-05-13 15:02:00\tivo\tWho pays?\n"),
          new Form(
              "a log with the time in UTC",
              "[2026-05-13T15:01:20.001Z]\t<ana>\tThe berth opens.\n"
                  + "[2026-05-13T15:02:00.100Z]\t<ivo>\tWho pays?\n"),
          new Form(
              "lines wrapped with many blanks",
              "15:01:20 <ana> The berth\n                  opens.\n15:02:00 <ivo> Who pays?\n"
                  + "15:03:00 * ivo goes away\n"));

  @TestFactory
  Stream<DynamicTest> givesTheSameTurns() {
    return FORMS.stream().map(form -> DynamicTest.dynamicTest(form.name(), () -> hold(form.log())));
  }

  private static void hold(String log) {
    ReadTranscript read = Transcripts.read(new SourceFile("log", log)).orElseThrow();
    assertThat(read.turns())
        .extracting(t -> t.speaker().name() + ": " + t.words())
        .containsExactly("ana: The berth opens.", "ivo: Who pays?");
    assertThat(read.unread()).isEmpty();
    if (read.turns().get(0).start() >= 0) {
      assertThat(read.turns())
          .extracting(t -> Timing.CLOCK.written(t.start()))
          .containsExactly("15:01", "15:02");
    }
    if (log.contains("2026") && !log.startsWith("Start of")) {
      assertThat(read.facts().date()).hasToString("2026-05-13");
    }
  }
}
