package readout.document.mail;

import java.util.List;

/**
 * Who sends a message to whom. Nobody gets it in secret: a message in a file would tell who.
 *
 * @param from the sender, or null for that of the mail program
 * @param to who gets it; may be empty
 * @param cc who gets a copy; may be empty
 */
public record Envelope(Mailbox from, List<Mailbox> to, List<Mailbox> cc) {
  /** Nobody yet: the mail program asks. */
  public static final Envelope EMPTY = new Envelope(null, List.of(), List.of());

  /** Copies the lists. */
  public Envelope {
    to = List.copyOf(to);
    cc = List.copyOf(cc);
  }
}
