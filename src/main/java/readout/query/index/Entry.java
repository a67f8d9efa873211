package readout.query.index;

import java.util.List;
import readout.record.NamedPeople;

/**
 * What the index knows of a record without errors.
 *
 * @param stamp the fingerprint of its file, or empty when it has none yet
 * @param hash the digest of its bytes
 * @param id its id
 * @param language BCP 47 tag of its text
 * @param translationOf the id of the record that it is a translation of, or empty; never printed
 * @param people whom it asked the people file for, and what that said
 * @param views what may be seen of it, in the order of audiences, time and languages: its own first
 */
record Entry(
    String stamp,
    String hash,
    String id,
    String language,
    String translationOf,
    NamedPeople people,
    List<View> views) {
  /** The same with another fingerprint of the same bytes. */
  Entry stamped(String other) {
    return new Entry(other, hash, id, language, translationOf, people, views);
  }
}
