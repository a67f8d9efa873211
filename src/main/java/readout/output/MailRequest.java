package readout.output;

import java.util.List;

/**
 * What the user asked of messages, as it was typed.
 *
 * @param from the sender's address, or null
 * @param to addresses, and files of addresses
 * @param cc the same for those who get a copy
 * @param attachments the files that go with each message
 */
public record MailRequest(
    String from, List<String> to, List<String> cc, List<AttachmentKind> attachments) {
  /** Copies the lists. */
  public MailRequest {
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    attachments = List.copyOf(attachments);
  }
}
