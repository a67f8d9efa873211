package readout.site.build;

import static java.util.Comparator.naturalOrder;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.Waiver;
import readout.record.FileFingerprints;
import readout.record.PeopleFiles;
import readout.record.RecordFiles;
import readout.record.Work;
import readout.site.cache.KeptRecord;
import readout.site.cache.PendingFiles;
import readout.site.cache.QuietRun;
import readout.site.cache.StateFile;

/**
 * Tells that a site is as it was from the times of its records and the names of its files alone,
 * where the last run had nothing to warn of. What is known of the records is not read for it.
 */
final class UnchangedSite {
  private final ArchiveRequest request;
  private final SiteSetup setup;
  private final Diagnostics diagnostics;

  /**
   * @param diagnostics what was found wrong so far
   */
  UnchangedSite(ArchiveRequest request, SiteSetup setup, Diagnostics diagnostics) {
    this.request = request;
    this.setup = setup;
    this.diagnostics = diagnostics;
  }

  /**
   * What building the site would come to, where that is nothing; empty when it may be more, or
   * cannot be told from little.
   */
  Optional<ArchiveResult> result(SiteFolder folder) throws IOException {
    if (!isPlain() || !PendingFiles.announced(request.cache().folder()).isEmpty()) {
      return Optional.empty();
    }
    QuietRun last = QuietRun.open(request.cache().folder()).filter(this::isOfSame).orElse(null);
    if (last == null) {
      return Optional.empty();
    }
    RecordFiles records = RecordFiles.of(request.records());
    boolean same =
        records.unusable().isEmpty()
            && last.stamps().keySet().equals(Set.copyOf(records.records()))
            && isSame(last, records.records(), folder.now())
            && all(last.files(), folder::has)
            && isOfSamePeople(last, records.records());
    return same ? Optional.of(result(last, records)) : Optional.empty();
  }

  /** Whether the site is made of records, and nothing was found wrong. */
  private boolean isPlain() {
    return !request.merge() && !request.force() && diagnostics.isEmpty();
  }

  private boolean isOfSame(QuietRun last) {
    return last.key().equals(setup.key())
        && last.house().equals(setup.house().digest())
        && last.holdsAt(request.at())
        && Waiver.today(last.at()).equals(Waiver.today(request.at()));
  }

  private static boolean isSame(QuietRun last, List<String> records, FileTime start) {
    FileFingerprints stamps = new FileFingerprints(last.stamps(), start);
    return all(records, stamps::take);
  }

  private boolean isOfSamePeople(QuietRun last, List<String> records) throws IOException {
    return last.people().isEmpty()
        || last.people().equals(new PeopleFiles(request.people()).digest(records));
  }

  private static boolean all(List<String> names, Predicate<String> condition) {
    AtomicBoolean all = new AtomicBoolean(true);
    Work.each(
        names,
        name -> {
          if (all.get() && !condition.test(name)) {
            all.set(false);
          }
        });
    return all.get();
  }

  private ArchiveResult result(QuietRun last, RecordFiles records) {
    return new ArchiveResult(
        diagnostics,
        last.stamps().size(),
        last.meetings(),
        last.withheld(),
        List.of(),
        SiteBuild.leftOut(records.leftOut(Set.of()), setup.house().leftOut()),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        last.files().size(),
        last.embargoes().stream().findFirst().orElse(null),
        ArchiveResult.End.DONE);
  }

  /**
   * Leaves for the next run what it needs to tell this.
   *
   * @param records that the site was built of
   * @param files the paths of the site's files
   * @param result what this run came to
   */
  void leave(RecordPages records, Collection<String> files, ArchiveResult result)
      throws IOException {
    Map<String, KeptRecord> kept = records.kept();
    if (!isPlain()
        || !kept.keySet().equals(records.stamps().keySet())
        || !kept.values().stream().allMatch(record -> record.files().isEmpty())) {
      return;
    }
    Instant at = request.at();
    new QuietRun(
            StateFile.sum(request.cache().folder()),
            setup.key(),
            at,
            turns(kept).filter(turn -> !turn.isAfter(at)).max(naturalOrder()).orElse(Instant.MIN),
            turns(kept).filter(turn -> turn.isAfter(at)).min(naturalOrder()).orElse(Instant.MAX),
            setup.house().digest(),
            records.stamps(),
            files.stream().sorted().toList(),
            result.meetings(),
            result.withheld(),
            result.next() == null ? List.of() : List.of(result.next()),
            kept.values().stream().allMatch(record -> record.people().ids().isEmpty())
                ? ""
                : new PeopleFiles(request.people()).digest(kept.keySet()))
        .save(request.cache().folder());
  }

  private static Stream<Instant> turns(Map<String, KeptRecord> kept) {
    return kept.values().stream().flatMap(record -> record.turns().stream());
  }
}
