package readout.check;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.check.links.FileWarnings;
import readout.check.links.WrittenLink;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.Waiver;
import readout.markdown.CommonMark;
import readout.meeting.Audience;
import readout.record.FolderNames;
import readout.record.PeopleFiles;
import readout.record.ReadRecord;
import readout.record.RecordInput;

/** Reads records and reports errors and warnings about them. */
public final class RecordReader {
  private final CommonMark commonMark;
  private final PeopleFiles people;
  private final FileWarnings files = new FileWarnings(new FolderNames());

  /**
   * @param people finds the people files
   */
  public RecordReader(CommonMark commonMark, PeopleFiles people) {
    this.commonMark = commonMark;
    this.people = people;
  }

  /** A record without errors, or empty after they were reported. */
  public Optional<ReadRecord> good(
      RecordInput input, Audience audience, Instant at, Diagnostics diagnostics) {
    ReadRecord read = read(input, List.of(audience), at);
    if (read.decoded() != null) {
      read.diagnostics().waive(read.decoded().waivers(), Waiver.today(at));
    }
    diagnostics.addAll(read.diagnostics());
    return read.isGood() ? Optional.of(read) : Optional.empty();
  }

  /** The files beside the records read so far which these name. */
  Set<Path> named() {
    return files.found();
  }

  /**
   * All there is to know of a record by itself.
   *
   * @param readers for whom it is judged what free text tells
   * @param at when embargoes are judged
   */
  public ReadRecord read(RecordInput input, List<Audience> readers, Instant at) {
    ReadRecord read = ReadRecord.of(input, people);
    if (read.isGood()) {
      ReadOnce markdown = new ReadOnce(commonMark);
      List<WrittenLink> links =
          WrittenLink.of(read.file(), read.decoded().places(), markdown::targets);
      RecordCheck.run(
          read.file(),
          read.decoded(),
          links,
          markdown::losses,
          CommonMark::isSafe,
          readers,
          at,
          read.diagnostics());
      files.check(input.name(), read, links);
    }
    return read;
  }
}
