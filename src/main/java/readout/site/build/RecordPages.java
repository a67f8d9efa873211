package readout.site.build;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.check.copies.WrongRecord;
import readout.diagnostic.Diagnostic;
import readout.leak.JointLeakDetector;
import readout.record.FileFingerprints;
import readout.record.NamedFile;
import readout.site.cache.KeptRecord;

/** The records of a site and their pages, wherever they come from. */
interface RecordPages extends AutoCloseable {
  /** What the site needs of each record, by the names of their files. */
  Map<String, KeptRecord> kept();

  /** The stamps of their files, see {@link FileFingerprints}, where there are any. */
  Map<String, String> stamps();

  /** The records that are wrong, by their names; what is wrong with them was reported. */
  List<WrongRecord> wrong();

  /** How many files were left out, by the words of the rule. */
  Map<String, Integer> ignored();

  /** Whether there are none at all. */
  default boolean isEmpty() {
    return kept().isEmpty() && wrong().isEmpty();
  }

  /**
   * A record in a form, as UTF-8; the page is open where it depends on other records.
   *
   * @param name of its file
   * @param language the number of the site's language
   */
  byte[] bytes(String name, int language, SiteForm form);

  /**
   * Copies a file beside a record.
   *
   * @param name of the record's file
   */
  void copy(String name, NamedFile file, OutputStream out) throws IOException;

  /**
   * The error for a file of the site that holds what a record withholds; empty when the record
   * cannot be read once more.
   *
   * @param leak what was found, and whose words it is
   */
  default Optional<Diagnostic> leak(SiteLeaks.Leak leak) {
    return Optional.empty();
  }

  /**
   * The runs of withheld words that a record says to the readers of the site; null when that cannot
   * be found out, as the record is not here.
   *
   * @param name of the record's file
   */
  default Set<Long> said(String name, JointLeakDetector wall) {
    return null;
  }

  @Override
  void close();
}
