package readout.check.copies;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import readout.diagnostic.Code;
import readout.meeting.Audience;
import readout.meeting.ComparedForm;

/** Finds records of an archive that collide: by an id, by an alias, or as copies. */
public final class Conflicts {
  private final List<Conflict> found = new ArrayList<>();
  private final Map<String, String> redirects = new TreeMap<>();

  private Conflicts() {}

  /**
   * Finds all conflicts.
   *
   * @param records all records of the archive in the order of their names, withheld ones included
   * @param readers for whom it is judged what is public
   * @param now when embargoes are judged
   * @param tells whether the first of two records shows its readers what the second withholds from
   *     them; asked only of copies
   */
  public static Conflicts of(
      List<ArchivedRecord> records,
      List<Audience> readers,
      Instant now,
      BiPredicate<ArchivedRecord, ArchivedRecord> tells) {
    Conflicts conflicts = new Conflicts();
    conflicts.ids(records);
    conflicts.aliases(records);
    CopyReport report = new CopyReport(readers, now, tells, conflicts.found::add);
    NearCopies.families(records).forEach(report::report);
    conflicts.translations(records, report);
    return conflicts;
  }

  /** All conflicts, by kind and then in the order of the records. */
  public List<Conflict> found() {
    return found;
  }

  /**
   * The aliases that lead to one record and to no other, as they are written, each with the id of
   * its record; sorted. An alias in which two records meet leads nowhere, so that the order of the
   * files decides nothing.
   */
  public Map<String, String> redirects() {
    return redirects;
  }

  /** Those of translations that would be public before their originals; not of copies again. */
  private void translations(List<ArchivedRecord> records, CopyReport report) {
    Map<String, ArchivedRecord> ids = new HashMap<>();
    records.forEach(record -> ids.putIfAbsent(ComparedForm.of(record.id()), record));
    for (ArchivedRecord record : records) {
      ArchivedRecord original = ids.get(ComparedForm.of(record.ties().translationOf()));
      boolean told =
          found.stream()
              .anyMatch(c -> c.code() == Code.UNRELEASED_COPY && c.record().equals(record));
      if (original != null && original != record && !told) {
        report.reportTranslation(record, original);
      }
    }
  }

  private void ids(List<ArchivedRecord> records) {
    Map<String, ArchivedRecord> same = new HashMap<>();
    Map<String, ArchivedRecord> alike = new HashMap<>();
    for (ArchivedRecord record : records) {
      ArchivedRecord first = same.putIfAbsent(ComparedForm.of(record.id()), record);
      ArchivedRecord like = alike.putIfAbsent(inAnyCase(record.id()), record);
      if (first != null) {
        found.add(
            new Conflict(
                record,
                first,
                Code.SAME_RECORD_ID,
                true,
                record.id(),
                "another record has the id \"" + record.id() + "\" too: " + first.file(),
                "second time",
                List.of(
                    "if one is a copy of the other, remove it",
                    "otherwise give each its own `id`; without one, the file name is the id")));
      } else if (like != null) {
        found.add(
            new Conflict(
                record,
                like,
                Code.SAME_ADDRESS,
                false,
                record.id(),
                "the id \"" + record.id() + "\" differs from \"" + like.id() + "\" only in case",
                "some computers treat them as one file",
                List.of("the other is in " + like.file() + "; give one of them another `id`")));
      }
    }
  }

  private void aliases(List<ArchivedRecord> records) {
    Map<String, ArchivedRecord> ids = new HashMap<>();
    records.forEach(record -> ids.putIfAbsent(inAnyCase(record.id()), record));
    Map<String, ArchivedRecord> owners = new HashMap<>();
    for (ArchivedRecord record : records) {
      for (String alias : record.ties().aliases()) {
        String key = inAnyCase(alias);
        ArchivedRecord id = ids.get(key);
        ArchivedRecord owner = owners.putIfAbsent(key, record);
        if (id != null) {
          found.add(taken(record, alias, id, "is the id of " + id.file()));
        } else if (owner != null) {
          found.add(taken(record, alias, owner, "is an alias of " + owner.file()));
          redirects.keySet().removeIf(other -> inAnyCase(other).equals(key));
        } else {
          redirects.put(alias, record.id());
        }
      }
    }
  }

  private static Conflict taken(
      ArchivedRecord record, String alias, ArchivedRecord other, String what) {
    return new Conflict(
        record,
        other,
        Code.SAME_ADDRESS,
        false,
        alias,
        "the alias \"" + alias + "\" " + what + " too, or differs only in case",
        "no redirect is made for it",
        List.of("an address leads to one record: remove the alias from one of them"));
  }

  /**
   * The error for a record that may be a copy of one that has errors: it has its id, the name of a
   * copy, or the same words. For whom the other one is, nobody can know; empty when there is none.
   *
   * @param record the record
   * @param wrong those that have errors
   */
  public static Optional<Conflict> withWrong(ArchivedRecord record, List<WrongRecord> wrong) {
    String original = CopyName.original(record.file());
    String recordId = inAnyCase(record.id());
    for (WrongRecord other : wrong) {
      String path = CopyName.original(other.file());
      String id = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
      if (path.equals(original)
          || inAnyCase(id).equals(recordId)
          || inAnyCase(other.id()).equals(recordId)
          || other.mayBeCopied(record)) {
        return Optional.of(
            new Conflict(
                record,
                new ArchivedRecord(other.file(), id, record.ties()),
                Code.UNRELEASED_COPY,
                true,
                "",
                "the record may be a copy of "
                    + other.file()
                    + (other.isRead() ? ", which has errors" : ", which cannot be read"),
                "",
                List.of(
                    "the other may not be public yet: fix it first",
                    "if this is an older copy, remove it",
                    "if they are two meetings, give the file another name, and another `id`")));
      }
    }
    return Optional.empty();
  }

  /** What two ids share whose files some file system takes for one. */
  public static String inAnyCase(String id) {
    return ComparedForm.of(id).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
