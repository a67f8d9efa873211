package readout.meeting;

import java.util.List;

/**
 * What was signed.
 *
 * @param item id, audience, embargo and custom fields
 * @param title its title
 * @param parties between whom
 * @param signedBy who signed
 * @param url its text, or null
 */
public record Agreement(
    Item item, Text title, List<Party> parties, List<Party> signedBy, String url)
    implements Listed {
  /** Copies the lists. */
  public Agreement {
    parties = List.copyOf(parties);
    signedBy = List.copyOf(signedBy);
  }

  /** The same under what an item says. */
  public Agreement with(Item item) {
    return new Agreement(item, title, parties, signedBy, url);
  }

  /** The same between others. */
  public Agreement withParties(List<Party> parties, List<Party> signedBy) {
    return new Agreement(item, title, parties, signedBy, url);
  }
}
