package readout.site.cache;

import java.time.Instant;
import java.util.List;
import readout.check.copies.RecordTies;
import readout.check.links.FileMentions;
import readout.leak.Secret;
import readout.record.NamedFile;
import readout.record.NamedPeople;
import readout.site.model.Variant;

/**
 * What a site needs to know of a record.
 *
 * @param hash of its bytes
 * @param variant whether it is a translation, and of what
 * @param stored what the site shows of it in each of its languages; none when it shows nothing
 * @param digest tells whether that is what it was; empty without one
 * @param withheld why the site shows nothing of it; empty when it does
 * @param turns the instants at which it becomes another by itself, earliest first
 * @param embargoes those of them at which something becomes public
 * @param secrets what may be in no file of the site
 * @param ties what ties it to other records
 * @param files beside the record that what is shown names, by their addresses
 * @param mentions where it says something of these files
 * @param addressTells whether an address that is shown of it gives reason to warn, as it names a
 *     person who is withheld
 * @param people whom it asked the people file for
 */
public record KeptRecord(
    String hash,
    Variant variant,
    List<StoredMeeting> stored,
    String digest,
    String withheld,
    List<Instant> turns,
    List<Instant> embargoes,
    List<Secret> secrets,
    RecordTies ties,
    List<NamedFile> files,
    FileMentions mentions,
    boolean addressTells,
    NamedPeople people) {
  /** Copies the list. */
  public KeptRecord {
    stored = List.copyOf(stored);
  }

  /** The meeting's id. */
  public String id() {
    return variant.id();
  }

  /** Whether the site shows something of it. */
  public boolean isShown() {
    return !stored.isEmpty();
  }

  /** The same record with what is known now of the files that it names. */
  public KeptRecord withFiles(List<NamedFile> now) {
    return now.equals(files)
        ? this
        : new KeptRecord(
            hash,
            variant,
            stored,
            digest,
            withheld,
            turns,
            embargoes,
            secrets,
            ties,
            List.copyOf(now),
            mentions,
            addressTells,
            people);
  }

  /** Whether what was found out at one instant still holds at another. */
  public boolean holds(Instant then, Instant now) {
    Instant from = then.isBefore(now) ? then : now;
    Instant to = then.isBefore(now) ? now : then;
    return turns.stream().noneMatch(t -> t.isAfter(from) && !t.isAfter(to));
  }
}
