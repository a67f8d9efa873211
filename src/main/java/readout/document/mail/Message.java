package readout.document.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * A message that a mail program opens as a draft, ready to be sent.
 *
 * <p>It is written by hand because its shape is always the same: libraries put the clock and the
 * number of an object into boundaries, so that the same note gives other bytes each time, and need
 * more time than the note itself.
 *
 * @param envelope who sends it to whom
 * @param subject in any script
 * @param language BCP 47 tag
 * @param text for mail programs that show no HTML
 * @param html a whole page
 * @param pictures that the page shows
 * @param attachments in their order
 */
public record Message(
    Envelope envelope,
    String subject,
    String language,
    String text,
    String html,
    List<Picture> pictures,
    List<Attachment> attachments) {
  /** Copies the lists. */
  public Message {
    pictures = List.copyOf(pictures);
    attachments = List.copyOf(attachments);
  }

  /** The file: ASCII in lines that end with CR LF (RFC 5322). The same message, the same text. */
  public String print() {
    return body().with(head()).text();
  }

  /**
   * The head. {@code X-Unsent} makes Outlook open the file for writing; whoever sends the message
   * gives it its date and number then, so that it has none here.
   */
  private List<String> head() {
    List<String> head = new ArrayList<>();
    if (envelope.from() != null) {
      head.add(FieldLine.mailboxes("From", List.of(envelope.from())));
    }
    if (!envelope.to().isEmpty()) {
      head.add(FieldLine.mailboxes("To", envelope.to()));
    }
    if (!envelope.cc().isEmpty()) {
      head.add(FieldLine.mailboxes("Cc", envelope.cc()));
    }
    head.add(FieldLine.words("Subject", subject));
    head.add("Content-Language: " + language);
    head.add("X-Unsent: 1");
    head.add("MIME-Version: 1.0");
    return head;
  }

  private Entity body() {
    Entity page = Entity.text("html", html);
    if (!pictures.isEmpty()) {
      List<Entity> related = new ArrayList<>(List.of(page));
      pictures.forEach(picture -> related.add(Entity.picture(picture)));
      page = Entity.multipart("related; type=\"text/html\"", related);
    }
    Entity both = Entity.multipart("alternative", List.of(Entity.text("plain", text), page));
    if (attachments.isEmpty()) {
      return both;
    }
    List<Entity> all = new ArrayList<>(List.of(both));
    attachments.forEach(attachment -> all.add(Entity.attachment(attachment)));
    return Entity.multipart("mixed", all);
  }
}
