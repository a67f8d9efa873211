package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.document.mail.Attachment;
import readout.document.mail.Envelope;
import readout.document.mail.Mailbox;
import readout.document.mail.Message;
import readout.document.mail.MessageReader;
import readout.meeting.Audience;
import readout.site.build.ProvenOutputs;

/** Puts a withheld name into each part of a message by itself. */
class MessageLeakTest {
  private static final Instant AT = Instant.parse("2026-05-14T00:00:00Z");
  private static final String WITHHELD = "Zoë Quillabamba";
  private static final String RECORD =
      """
      readout: 1
      title: Talks on the port
      date: 2026-05-13
      summary: The sides met.
      quotes:
        - speaker: {name: Zoë Quillabamba, organization: Port}
          attribution: background
          attributed_to: a person at the table
          text: We can start.
      """;

  private static Message message(String subject, String name, String text, String html) {
    return new Message(
        new Envelope(null, List.of(new Mailbox(name, "desk@port.example")), List.of()),
        subject,
        "en",
        text,
        html,
        List.of(),
        List.of());
  }

  private static Message with(String fileName, String type, String text) {
    Attachment file = new Attachment(fileName, type, text.getBytes(StandardCharsets.UTF_8));
    Message message = message("s", "n", "t\n", "<p>h</p>\n");
    return new Message(
        message.envelope(), "s", "en", "t\n", "<p>h</p>\n", List.of(), List.of(file));
  }

  static Stream<Function<String, Message>> places() {
    return Stream.of(
        words -> message(words, "n", "t\n", "<p>h</p>\n"),
        words -> message("s", words, "t\n", "<p>h</p>\n"),
        words -> message("s", "n", "It was " + words + ".\n", "<p>h</p>\n"),
        words -> message("s", "n", "t\n", "<p>It was <b>" + words.replace(" ", "</b> ") + "</p>\n"),
        words -> message("s", "n", "t\n", "<p>" + "港口 ".repeat(400) + words + "</p>\n"),
        words -> with(words + ".txt", "text/plain; charset=utf-8", "x"),
        words -> with("a.md", "text/markdown; charset=utf-8", words),
        words -> with("a.html", "text/html; charset=utf-8", words.replace("ë", "&#235;")),
        words -> with("a.ics", "text/calendar; charset=utf-8", words.replace("lla", "ll\r\n a")),
        words -> with("a.json", "application/json", "{\"name\": \"" + words + "\"}"));
  }

  @ParameterizedTest
  @MethodSource("places")
  @DisplayName(
      "A message is searched as its readers see it: its head, text, page and attachments are decoded first.")
  void isStopped(Function<String, Message> place) {
    ProvenOutputs.Case read = ProvenOutputs.read(RECORD, AT);
    var wall = read.wallOfParts(read.release(Audience.PUBLIC, AT), Audience.PUBLIC);
    String printed = place.apply(WITHHELD).print();
    assertThat(printed).as("it is hidden").doesNotContain(WITHHELD);
    assertThat(wall.apply(MessageReader.parts(printed))).isPresent();
    assertThat(wall.apply(MessageReader.parts(place.apply("Ivo Lund").print()))).isEmpty();
  }
}
