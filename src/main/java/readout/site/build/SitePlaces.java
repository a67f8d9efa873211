package readout.site.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import readout.check.links.FileMentions;
import readout.check.links.PlaceWarnings;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Waiver;
import readout.html.PageIds;
import readout.record.NamedFile;
import readout.record.RecordInput;
import readout.record.RelativeAddress;
import readout.site.cache.KeptRecord;
import readout.site.model.MeetingSummary;

/** Knows the places on the pages of a site's meetings, and warns of links to others. */
final class SitePlaces {
  private final ShownRecords shown;
  private final FileTargets targets;
  private final RecordPages records;

  /** The ids of records, by the paths of their pages, seen from the root of a language. */
  private final Map<String, String> byPath = new HashMap<>();

  /**
   * @param shown the records of the site
   * @param targets knows where their links lead
   * @param records gives the files beside them
   */
  SitePlaces(ShownRecords shown, FileTargets targets, RecordPages records) {
    this.shown = shown;
    this.targets = targets;
    this.records = records;
    shown.byId().keySet().forEach(id -> byPath.put(MeetingSummary.path(id), id));
  }

  /**
   * The places on the page of a meeting; null for any other page.
   *
   * @param path seen from the root of the language
   * @param language its number
   */
  Set<String> at(String path, int language) {
    String id = byPath.get(path);
    return id == null ? null : targets.places(id, language);
  }

  /**
   * Warns of links of records to places that are not there. All languages of a page have the same
   * places.
   *
   * @param at when waivers are judged
   */
  void warn(Instant at, Diagnostics diagnostics) {
    Map<String, KeptRecord> byName = new TreeMap<>();
    shown.byId().forEach((id, record) -> byName.put(shown.name(id), record));
    for (Map.Entry<String, KeptRecord> one : byName.entrySet()) {
      FileMentions mentions = one.getValue().mentions();
      if (mentions.links().stream().anyMatch(link -> link.target().indexOf('#') >= 0)) {
        String name = one.getKey();
        Diagnostics warnings = new Diagnostics();
        SourceFile source = new SourceFile(name, () -> RecordInput.text(name));
        PlaceWarnings.check(
            source, mentions.links(), address -> page(name, one.getValue(), address), warnings);
        warnings.waive(mentions.waivers(), Waiver.today(at));
        // Parts of a site may be put together where their records are not.
        if (!warnings.isEmpty() && source.text().isEmpty()) {
          warnings.sorted().stream().map(Diagnostic::ofFile).forEach(diagnostics::add);
        } else {
          diagnostics.addAll(warnings);
        }
      }
    }
  }

  private PlaceWarnings.Page page(String name, KeptRecord record, RelativeAddress address) {
    if (address == null) {
      return new PlaceWarnings.Page(name, targets.places(record.id(), 0));
    }
    NamedFile file = named(record.files(), address.path());
    if (file == null) {
      return null;
    }
    if (file.isCopied()) {
      return PageIds.isPage(file.path())
          ? new PlaceWarnings.Page(address.path(), PageIds.of(copied(name, file)))
          : null;
    }
    String other = targets.record(record.id(), file);
    return other == null ? null : new PlaceWarnings.Page(address.path(), targets.places(other, 0));
  }

  private static NamedFile named(List<NamedFile> files, String path) {
    return files.stream()
        .filter(file -> file.isAddress() && file.written().equals(path))
        .findFirst()
        .orElse(null);
  }

  private byte[] copied(String record, NamedFile file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      records.copy(record, file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
