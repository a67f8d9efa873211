package readout.check.links;

import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import readout.html.PageIds;
import readout.record.FolderNames;
import readout.record.Located;
import readout.record.Located.Finding;
import readout.record.ReadRecord;
import readout.record.RecordFolder;
import readout.record.RecordInput;
import readout.record.RelativeAddress;

/**
 * Looks for the places that links of a record name: on its own pages, on those of records beside
 * it, and in HTML files. Safe across threads.
 */
public final class LinkedPlaces {
  private final Function<ReadRecord, Set<String>> printed;
  private final FolderNames names = new FolderNames();

  /** The places on the pages of records, by their files; empty for one that has errors. */
  private final Map<String, Optional<Set<String>>> ofRecords = new ConcurrentHashMap<>();

  /**
   * @param printed gives the places on the pages of a record without errors, whoever reads them
   */
  public LinkedPlaces(Function<ReadRecord, Set<String>> printed) {
    this.printed = printed;
  }

  /** Adds the warnings of a record without errors to what else was found in it. */
  public void check(String record, ReadRecord read) {
    List<WrittenLink> links = WrittenLink.toPlaces(read.file(), read.decoded().places());
    if (!links.isEmpty()) {
      RecordFolder folder = RecordFolder.of(record, names).orElse(null);
      PlaceWarnings.check(
          read.file(),
          links,
          address ->
              address == null
                  ? new PlaceWarnings.Page(read.file().name(), printed.apply(read))
                  : folder == null ? null : page(record, folder.locate(address), address),
          read.diagnostics());
    }
  }

  private PlaceWarnings.Page page(String record, Located located, RelativeAddress address) {
    Optional<Set<String>> ids = Optional.empty();
    if (located.finding() == Finding.RECORD) {
      Path other =
          FileSystems.getDefault()
              .getPath(record)
              .toAbsolutePath()
              .resolveSibling(located.path())
              .normalize();
      ids = ofRecords.computeIfAbsent(other.toString(), this::ofRecord);
    } else if (located.finding() == Finding.FILE && PageIds.isPage(address.path())) {
      ids = input(located.file().toString()).map(file -> PageIds.of(file.bytes()));
    }
    return ids.map(all -> new PlaceWarnings.Page(address.path(), all)).orElse(null);
  }

  private Optional<Set<String>> ofRecord(String path) {
    return input(path).map(ReadRecord::of).filter(ReadRecord::isGood).map(printed);
  }

  private static Optional<RecordInput> input(String path) {
    try {
      return Optional.of(
          RecordInput.read(path, InputStream.nullInputStream(), RecordInput.BYTE_LIMIT));
    } catch (RecordInput.Unusable e) {
      return Optional.empty();
    }
  }
}
