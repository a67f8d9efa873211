package readout.site.build;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.check.copies.ArchivedRecord;
import readout.check.copies.Conflict;
import readout.check.copies.Conflicts;
import readout.check.copies.CopyDisclosure;
import readout.check.copies.WrongRecord;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Waiver;
import readout.meeting.ComparedForm;
import readout.site.cache.KeptRecord;

/**
 * Decides which records a site shows. Records that conflict are reported, and none of them is
 * shown, whichever comes first.
 */
final class ShownRecords {
  private final Map<String, KeptRecord> byId = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final SortedSet<String> leftOut = new TreeSet<>();
  private final Map<String, String> aliases = new TreeMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private ShownRecords() {}

  /** Whether a record of the site shows what another one withholds; false when it is not shown. */
  private static boolean tells(KeptRecord one, KeptRecord other) {
    return one.stored().stream()
        .anyMatch(
            s ->
                CopyDisclosure.holds(
                    new String(s.facts(), StandardCharsets.UTF_8), other.secrets()));
  }

  /**
   * What a site shows of records.
   *
   * @param kept all that were read, by the names of their files
   * @param wrong those that have errors
   * @param diagnostics takes the conflicts
   */
  static ShownRecords of(
      Map<String, KeptRecord> kept,
      List<WrongRecord> wrong,
      ArchiveRequest request,
      Diagnostics diagnostics) {
    ShownRecords shown = new ShownRecords();
    List<ArchivedRecord> all = new ArrayList<>();
    new TreeMap<>(kept).forEach((name, k) -> all.add(new ArchivedRecord(name, k.id(), k.ties())));
    Conflicts conflicts =
        Conflicts.of(
            all,
            List.of(request.audience()),
            request.at(),
            (one, other) -> tells(kept.get(one.file()), kept.get(other.file())));
    LocalDate today = Waiver.today(request.at());
    for (Conflict conflict : conflicts.found()) {
      if (conflict.error()) {
        shown.leftOut.add(conflict.record().file());
        shown.leftOut.add(conflict.other().file());
      }
      LocalDate waived = conflict.record().ties().waived().get(conflict.code());
      if (conflict.error() || waived == null || today.isAfter(waived)) {
        diagnostics.add(conflict.diagnostic(new SourceFile(conflict.record().file(), ""), null));
      }
    }
    if (request.keepGoing()) {
      for (ArchivedRecord record : all) {
        Optional<Conflict> conflict = Conflicts.withWrong(record, wrong);
        if (conflict.isPresent() && shown.leftOut.add(record.file())) {
          diagnostics.add(conflict.get().diagnostic(new SourceFile(record.file(), ""), null));
        }
      }
    }
    kept.forEach(
        (name, record) -> {
          if (record.isShown() && !shown.leftOut.contains(name)) {
            shown.byId.put(record.id(), record);
            shown.names.put(record.id(), name);
          }
        });
    conflicts
        .redirects()
        .forEach(
            (alias, id) -> {
              if (shown.byId.containsKey(id)) {
                shown.aliases.put(alias, id);
              }
            });
    shown.aliases.forEach((alias, id) -> shown.ids.put(ComparedForm.of(alias), id));
    shown.byId.keySet().forEach(id -> shown.ids.put(ComparedForm.of(id), id));
    shown.byId.keySet().forEach(id -> shown.taken.add(Conflicts.inAnyCase(id)));
    shown.aliases.keySet().forEach(id -> shown.taken.add(Conflicts.inAnyCase(id)));
    return shown;
  }

  /** The records that are shown, by id, in no order. */
  Map<String, KeptRecord> byId() {
    return byId;
  }

  /** The name of the file of a record that is shown. */
  String name(String id) {
    return names.get(id);
  }

  /** The names of the records that are left out as they conflict with others. */
  SortedSet<String> leftOut() {
    return leftOut;
  }

  /** Whether no page has an address that some file system would take for that of an id. */
  boolean isFree(String id) {
    return !taken.contains(Conflicts.inAnyCase(id));
  }

  /**
   * The id of the record that an id means, in whatever normalization it is written; the id itself
   * when the site does not show the record.
   */
  String resolved(String id) {
    return ids.getOrDefault(ComparedForm.of(id), id);
  }

  /** The ids that shown records had before, each with the id that its record has now. */
  Map<String, String> aliases() {
    return aliases;
  }
}
