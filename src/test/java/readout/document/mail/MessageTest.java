package readout.document.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Reads messages back with another library, whatever is in them. */
class MessageTest {
  private static final byte[] OCTETS = {0, 13, 10, (byte) 0xFF, '=', '\n', '.', '\n'};

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "Talks ",
            "on the port",
            " ",
            "  ",
            "é",
            "e\u0301",
            "Қазақстан",
            "مرحبا",
            "שלום",
            "港口",
            "👩‍👩‍👧",
            "𝒜",
            "\"",
            "\\",
            "<b>",
            "=?UTF-8?B?eA==?=",
            ",",
            ";",
            "(a)",
            "@",
            "%",
            "'",
            "*",
            "\t",
            "From ",
            ".",
            "=",
            "\u00ad",
            "\u2009",
            "a-very-long-word-without-any-space",
            "ß",
            "_",
            "?")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  private static Message message(String subject, String name, String fileName, String text) {
    Mailbox other = new Mailbox("", "desk@port.example");
    return new Message(
        new Envelope(
            new Mailbox(name, "press@port.example"),
            List.of(new Mailbox(name, "one@port.example"), other),
            List.of(new Mailbox("Lund, Ada", "ada.lund@port.example"))),
        subject,
        "en",
        text,
        "<p>" + text + "</p>\n",
        List.of(new Picture("a1@readout.invalid", "image/png", OCTETS)),
        List.of(new Attachment(fileName, "application/octet-stream", OCTETS)));
  }

  private static MimeMessage parsed(String message) throws Exception {
    byte[] bytes = message.getBytes(StandardCharsets.US_ASCII);
    assertThat(new String(bytes, StandardCharsets.US_ASCII)).isEqualTo(message);
    Properties strict = new Properties();
    strict.setProperty("mail.mime.address.strict", "true");
    return new MimeMessage(Session.getInstance(strict), new ByteArrayInputStream(bytes));
  }

  private static BodyPart part(BodyPart of, int index) throws Exception {
    return ((Multipart) of.getContent()).getBodyPart(index);
  }

  private static byte[] bytes(BodyPart part) throws Exception {
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    }
  }

  /** White space at the ends of a subject says nothing; tabs are spaces. */
  private static String shown(String text) {
    return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
  }

  @Property(tries = 300)
  void givesBackWhatIsInIt(
      @ForAll("words") String subject, @ForAll("words") String name, @ForAll("words") String text)
      throws Exception {
    String fileName = "a" + name.replace("/", "") + ".pdf";
    String lines = text.replace("\t", "\n") + "\n";
    String printed = message(subject, name.strip(), fileName, lines).print();
    MimeMessage message = parsed(printed);
    assertThat(message.getSubject()).isEqualTo(shown(subject));
    InternetAddress from = (InternetAddress) message.getFrom()[0];
    assertThat(from.getAddress()).isEqualTo("press@port.example");
    assertThat(from.getPersonal() == null ? "" : from.getPersonal()).isEqualTo(shown(name));
    Address[] to = message.getRecipients(jakarta.mail.Message.RecipientType.TO);
    assertThat(to).hasSize(2);
    assertThat(((InternetAddress) to[1]).getAddress()).isEqualTo("desk@port.example");
    assertThat(
            ((InternetAddress) message.getRecipients(jakarta.mail.Message.RecipientType.CC)[0])
                .getPersonal())
        .isEqualTo("Lund, Ada");
    Multipart mixed = (Multipart) message.getContent();
    assertThat(mixed.getCount()).isEqualTo(2);
    BodyPart alternative = mixed.getBodyPart(0);
    String sent = lines.replace("\n", "\r\n");
    assertThat(new String(bytes(part(alternative, 0)), StandardCharsets.UTF_8)).isEqualTo(sent);
    BodyPart related = part(alternative, 1);
    assertThat(new String(bytes(part(related, 0)), StandardCharsets.UTF_8))
        .isEqualTo("<p>" + sent + "</p>\r\n");
    assertThat(part(related, 1).getHeader("Content-ID")).containsExactly("<a1@readout.invalid>");
    assertThat(bytes(part(related, 1))).isEqualTo(OCTETS);
    assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo(fileName.replaceAll("\\p{Cc}+", " "));
    assertThat(bytes(mixed.getBodyPart(1))).isEqualTo(OCTETS);
    assertThat(printed.lines()).allMatch(line -> line.length() <= 76);
    assertThat(printed.replace("\r\n", "")).doesNotContain("\r", "\n");
  }

  @Property(tries = 300)
  void isReadBackByTheProgram(@ForAll("words") String subject, @ForAll("words") String text) {
    String printed = message(subject, subject.strip(), "a" + text + ".pdf", text).print();
    List<MessageReader.Content> contents = MessageReader.read(printed);
    assertThat(contents).extracting(MessageReader.Content::type).hasSize(6);
    assertThat(contents.get(0).text()).contains("Subject: " + shown(subject));
    String lines = text.replace("\n", "\r\n");
    assertThat(contents.get(1).text()).isEqualTo(lines);
    assertThat(contents.get(2).text()).isEqualTo("<p>" + lines + "</p>\r\n");
    assertThat(contents.get(4).text()).isEqualTo("a" + text.replaceAll("\\p{Cc}+", " ") + ".pdf");
    assertThat(contents.get(5).bytes()).isEqualTo(OCTETS);
  }

  @Property(tries = 300)
  void cutsEncodedWordsBetweenCharacters(@ForAll("words") String text) {
    for (String word : EncodedWords.of(text, 40)) {
      assertThat(word).hasSizeLessThanOrEqualTo(75).startsWith("=?UTF-8?B?").endsWith("?=");
      String base64 = word.substring(10, word.length() - 2);
      byte[] bytes = java.util.Base64.getDecoder().decode(base64);
      assertThat(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8))
          .isEqualTo(bytes);
      assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("\ufffd");
    }
  }

  /** Who can choose a title, a name or the name of a file cannot write fields. */
  @Test
  void noLineBreakMakesAField() throws Exception {
    for (String end : List.of("\r\n", "\n", "\r", "\u2028", "\u0085", "\0", "\r\n ")) {
      String evil = "Talks" + end + "Bcc: secret@port.example" + end + end + "<p>x</p>";
      MimeMessage message = parsed(message(evil, evil, evil, "text\n").print());
      List<String> names = new ArrayList<>();
      Collections.list(message.getAllHeaders()).forEach(header -> names.add(header.getName()));
      assertThat(names)
          .containsExactly(
              "From",
              "To",
              "Cc",
              "Subject",
              "Content-Language",
              "X-Unsent",
              "MIME-Version",
              "Content-Type");
      assertThat(((Multipart) message.getContent()).getCount()).isEqualTo(2);
    }
  }

  @Test
  void isTheSameEachTimeAndHasNoDate() {
    String printed = message("Talks", "Ada Lund", "talks.pdf", "We met.\n").print();
    assertThat(message("Talks", "Ada Lund", "talks.pdf", "We met.\n").print()).isEqualTo(printed);
    assertThat(printed)
        .startsWith("From: Ada Lund <press@port.example>\r\n")
        .contains("\r\nSubject: Talks\r\n", "\r\nX-Unsent: 1\r\n")
        .doesNotContain("Date:", "Message-ID:", "Bcc");
    assertThat(message("Talks", "Ada Lund", "talks.pdf", "We left.\n").print())
        .as("another text has other boundaries")
        .doesNotContain(printed.replaceAll("(?s).*boundary=\"([^\"]*)\".*", "$1"));
  }
}
