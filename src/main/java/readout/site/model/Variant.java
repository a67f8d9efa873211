package readout.site.model;

import java.util.List;

/**
 * A record as one of perhaps several that tell of one meeting, each in its language.
 *
 * @param id its id
 * @param aliases the ids it had before
 * @param language BCP 47 tag of its text
 * @param translationOf the id of the record that it translates, or empty
 * @param withdrawn whether it is a notice in place of a note
 */
public record Variant(
    String id, List<String> aliases, String language, String translationOf, boolean withdrawn) {
  /** Copies the list. */
  public Variant {
    aliases = List.copyOf(aliases);
  }

  /** A record that translates no other. */
  public static Variant original(String id, String language) {
    return new Variant(id, List.of(), language, "", false);
  }
}
