package readout.site.build;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;

/** Says of a site that is larger than hosts of static sites publish where its bytes are. */
final class SiteSize {
  /** GitHub and GitLab publish about a gigabyte. */
  static final long MOST = 1_000_000_000;

  private static final double MEGABYTE = 1_000_000;

  /** The parts of which an option leaves out something, see {@link #help}. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:[^/]+/)?(?:(search)/.*|(data)/meetings/.*|meetings/(files)/.*|meetings/[^/]+\\.(docx))");

  private SiteSize() {}

  /**
   * The note on the size of a site; empty for one that is not too large.
   *
   * @param files the bytes of each file, by its path
   * @param most how many bytes are not too many
   */
  static Optional<Diagnostic> note(Map<String, Long> files, long most) {
    long all = files.values().stream().mapToLong(Long::longValue).sum();
    if (all <= most) {
      return Optional.empty();
    }
    Map<String, Long> parts = new TreeMap<>();
    files.forEach((path, bytes) -> parts.merge(part(path), bytes, Long::sum));
    Diagnostic note =
        Diagnostic.note(
            Code.LARGE_SITE,
            null,
            null,
            "the site has " + megabytes(all) + "; many hosts publish " + megabytes(most));
    for (Map.Entry<String, Long> part : parts.entrySet()) {
      if (!part.getKey().isEmpty()) {
        note = note.help(megabytes(part.getValue()) + " " + help(part.getKey()));
      }
    }
    return Optional.of(
        note.help(
            "or split it: a site for each body, or for each span of years, in its own folder"));
  }

  private static String part(String path) {
    Matcher matcher = PARTS.matcher(path);
    if (matcher.matches()) {
      for (int i = 1; i <= matcher.groupCount(); i++) {
        if (matcher.group(i) != null) {
          return matcher.group(i);
        }
      }
    }
    return "";
  }

  private static String help(String part) {
    return switch (part) {
      case "search" -> "are the search: `--search names` leaves out what was said";
      case "data" -> "are data of single meetings: leave out `--data`";
      case "docx" -> "are Word files: leave out `--attachments docx`";
      default -> "are files beside records: publish large ones elsewhere, and link to them";
    };
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%,d MB", Math.round(bytes / MEGABYTE));
  }
}
