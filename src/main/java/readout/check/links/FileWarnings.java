package readout.check.links;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import readout.check.text.LossChecks;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.diagnostic.Waiver;
import readout.record.FolderNames;
import readout.record.Located;
import readout.record.Located.Finding;
import readout.record.ReadRecord;
import readout.record.RecordFolder;
import readout.record.RecordInput;
import readout.record.RelativeAddress;

/** Warns of addresses that lead to no file beside the record, or to one that is not copied. */
public final class FileWarnings {
  /** What a site warns of: files, and places on pages. */
  static final Set<Code> CODES =
      Set.of(Code.MISSING_FILE, Code.FILE_NOT_COPIED, Code.MISSING_ANCHOR, LossChecks.LOST);

  private final FolderNames names;
  private final Set<Path> found = ConcurrentHashMap.newKeySet();

  /**
   * @param names what the run has read of folders
   */
  public FileWarnings(FolderNames names) {
    this.names = names;
  }

  /**
   * Adds the warnings of a record to what else was found in it, all of its items looked at.
   *
   * @param links where the record leads
   */
  public void check(String record, ReadRecord read, List<WrittenLink> links) {
    warn(
        record,
        read.file(),
        FileAddresses.of(links),
        address -> !isHost(address),
        finding -> finding != Finding.RECORD,
        read.diagnostics());
  }

  /** The files beside the records that were looked at which these name. Safe across threads. */
  public Set<Path> found() {
    return found;
  }

  /** Whether an address was meant to be one of the web, of which other warnings tell. */
  private static boolean isHost(String address) {
    return address.regionMatches(true, 0, "www.", 0, "www.".length());
  }

  /**
   * Warns of links of a note to other records, which are not copied beside it.
   *
   * @param shown the addresses that readers see, without queries and fragments
   * @param at when waivers are judged
   * @param sink takes the warnings
   */
  public void records(
      String record, ReadRecord read, Set<String> shown, Instant at, Diagnostics sink) {
    sink.addAll(alone(record, read, shown, finding -> finding == Finding.RECORD, at));
  }

  /** The warnings of a record without what else was found in it, and without those it waives. */
  private Diagnostics alone(
      String record, ReadRecord read, Set<String> shown, Predicate<Finding> isWanted, Instant at) {
    Diagnostics warnings = new Diagnostics();
    List<WrittenLink> links = WrittenLink.of(read.file(), read.decoded().places());
    warn(record, read.file(), FileAddresses.of(links), shown::contains, isWanted, warnings);
    warnings.waive(read.decoded().waivers(), Waiver.today(at));
    return warnings;
  }

  /**
   * The warnings of a record of a site, which has no errors and may have been read by an earlier
   * run: its text is read when a warning is printed.
   *
   * @param mentions what it says of files
   * @param shown the addresses that readers see and that lead nowhere, and what was meant as one
   * @param at when waivers are judged
   */
  public Diagnostics of(String record, FileMentions mentions, Set<String> shown, Instant at) {
    Diagnostics warnings = new Diagnostics();
    SourceFile file = new SourceFile(record, () -> RecordInput.text(record));
    warn(
        record,
        file,
        FileAddresses.of(mentions.links()),
        shown::contains,
        finding -> finding != Finding.RECORD,
        warnings);
    for (FileMentions.Unread unread : mentions.unread()) {
      if (shown.contains(unread.words())) {
        warnings.add(LossChecks.noAddress(file, unread.span(), unread.words(), unread.instead()));
      }
    }
    warnings.waive(mentions.waivers(), Waiver.today(at));
    return warnings;
  }

  private void warn(
      String record,
      SourceFile file,
      List<FileAddresses> all,
      Predicate<String> isShown,
      Predicate<Finding> isWanted,
      Diagnostics sink) {
    RecordFolder folder = all.isEmpty() ? null : RecordFolder.of(record, names).orElse(null);
    for (FileAddresses one : folder == null ? List.<FileAddresses>of() : all) {
      if (isShown.test(one.address().path())) {
        Located located = folder.locate(one.address());
        if (located.file() != null) {
          found.add(located.file());
        }
        if (located.finding() != Finding.FILE && isWanted.test(located.finding())) {
          sink.add(of(file, one.span(), one.address(), located));
        }
      }
    }
  }

  private static Diagnostic of(
      SourceFile file, Span span, RelativeAddress address, Located located) {
    String path = "\"" + address.path() + "\"";
    if (located.finding() != Finding.MISSING) {
      return Diagnostic.warning(
              Code.FILE_NOT_COPIED, file, span, path + " " + reason(address, located.finding()))
          .label("is not copied")
          .help(help(located.finding()));
    }
    return Diagnostic.warning(
            Code.MISSING_FILE,
            file,
            span,
            "there is no file " + names(address, path) + " beside the record")
        .label("leads nowhere")
        .help(
            located.near().isEmpty()
                ? "put it there, or write the full address: https://…"
                : "did you mean \""
                    + written(located.near())
                    + "\"? upper and lower case differ in addresses");
  }

  /** The name of the file on disk too, where the address spells it in another way. */
  private static String names(RelativeAddress address, String written) {
    String name = address.names() == null ? "" : String.join("/", address.names());
    boolean same = name.isEmpty() || address.path().indexOf('%') < 0;
    return same ? written : "\"" + name + "\" (written " + written + ")";
  }

  /** A name as an address has it. */
  private static String written(String name) {
    return name.replace("%", "%25").replace(" ", "%20");
  }

  private static String reason(RelativeAddress address, Finding finding) {
    if (address.names() == null) {
      return address.path().startsWith("/")
          ? "begins at the root of a site or disk"
          : "cannot be the name of a file";
    }
    return switch (finding) {
      case RECORD -> "is a record, which holds more than its note";
      case HIDDEN -> "is hidden: a name in it begins with a dot";
      case NO_FILE -> "is not a file that can be read";
      default -> "leads out of the record's folder";
    };
  }

  private static String help(Finding finding) {
    return finding == Finding.RECORD
        ? "write the full address of its page: https://…"
        : "put the file into the record's folder, or write the full address: https://…";
  }
}
