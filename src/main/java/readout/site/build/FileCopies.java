package readout.site.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.record.NamedFile;
import readout.record.Work;
import readout.site.model.MeetingSummary;

/** The files beside records that a site has copies of. */
final class FileCopies {
  private final List<Copy> copies;

  /**
   * One of them.
   *
   * @param path of the copy, seen from the site's root
   * @param record the name of the file of the record that names it
   * @param file the original
   */
  private record Copy(String path, String record, NamedFile file) {}

  private FileCopies(List<Copy> copies) {
    this.copies = copies;
  }

  /**
   * The copies of a site.
   *
   * @param shown its records
   */
  static FileCopies of(ShownRecords shown) {
    Map<String, Copy> copies = new TreeMap<>();
    shown
        .byId()
        .forEach(
            (id, record) ->
                record.files().stream()
                    .filter(NamedFile::isCopied)
                    .map(
                        file ->
                            new Copy(
                                MeetingSummary.filesPath(id) + file.path(), shown.name(id), file))
                    .forEach(copy -> copies.putIfAbsent(copy.path(), copy)));
    return new FileCopies(new ArrayList<>(copies.values()));
  }

  /** Where they are in the site. */
  List<String> paths() {
    return copies.stream().map(Copy::path).toList();
  }

  /** Makes them; each is streamed, and searched on its way when it is text. */
  void make(SiteFiles files, RecordPages records, int total) {
    Work.each(
        copies,
        copy ->
            files.make(
                copy.path(),
                copy.file().stamp(),
                out -> records.copy(copy.record(), copy.file(), out),
                total));
  }
}
