package readout.pipeline;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import readout.wall.JointWall;
import readout.wall.Secret;

/**
 * Searches the files that a site makes of many records, which are all but the meetings' own pages:
 * these were held against their records when they were printed. What one record withholds and
 * another one says to the same readers is not a leak.
 */
final class SiteLeaks {
  /** The files that no record has a part in. */
  private static final Pattern NOT_SEARCHED =
      Pattern.compile("style\\.css|favicon\\.svg|(mini)?search\\.js");

  /** Copies of files beside records; those that are text are searched. */
  private static final String COPIES = "meetings/files/";

  private final JointWall wall;
  private final Map<String, KeptRecord> records;
  private final Supplier<String> ownWords;
  private final Set<String> files = new TreeSet<>();
  private Leak first;
  private Set<Long> cleared;

  /**
   * A file that may not be written.
   *
   * @param path of the file
   * @param text of it, or of the piece that was searched
   * @param record the name of a record that withholds words of it
   */
  record Leak(String path, String text, String record) {}

  /**
   * @param records all that were read, by their names
   * @param ownWords what the program says by itself; asked for only when it matters
   */
  SiteLeaks(Map<String, KeptRecord> records, Supplier<String> ownWords) {
    Map<String, List<Secret>> secrets = new TreeMap<>();
    records.forEach((name, kept) -> secrets.put(name, kept.secrets()));
    this.wall = new JointWall(secrets);
    this.records = records;
    this.ownWords = ownWords;
  }

  /** Whether the bytes of a file are to be searched. */
  boolean concerns(String path) {
    boolean searched =
        path.startsWith(COPIES)
            ? TextFiles.isText(path)
            : !SitePath.isOfRecord(path) && !NOT_SEARCHED.matcher(path).matches();
    return searched && !wall.isEmpty();
  }

  /** Searches a whole file. */
  void search(String path, byte[] bytes) {
    if (concerns(path)) {
      judge(path, new String(bytes, StandardCharsets.UTF_8));
    }
  }

  /** A stream that searches what goes through it on its way to another. */
  OutputStream searching(String path, OutputStream out) {
    return concerns(path) ? new SearchedStream(out, text -> judge(path, text)) : out;
  }

  private void judge(String path, String text) {
    Set<Long> found;
    if (TextFiles.isPage(path)) {
      found = wall.inPage(text);
    } else if (path.endsWith(".atom")) {
      found = wall.inText(text);
      found.addAll(
          wall.inPage(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")));
    } else {
      found = wall.inText(path.endsWith(".ics") ? text.replaceAll("\r?\n[ \t]", "") : text);
    }
    if (!found.isEmpty()) {
      found.removeAll(cleared());
      found.stream()
          .flatMap(run -> wall.owners(run).stream())
          .min(Comparator.naturalOrder())
          .ifPresent(record -> take(new Leak(path, text, record)));
    }
  }

  private synchronized void take(Leak leak) {
    files.add(leak.path());
    if (first == null || leak.path().compareTo(first.path()) < 0) {
      first = leak;
    }
  }

  /** The runs that labels, templates or other records of the site say. */
  private synchronized Set<Long> cleared() {
    if (cleared == null) {
      Set<Long> said = new HashSet<>();
      ownWords.get().lines().forEach(line -> said.addAll(wall.in(line)));
      records.forEach(
          (name, kept) -> {
            if (kept.isShown()) {
              for (StoredMeeting stored : kept.stored()) {
                for (long run : wall.in(new String(stored.facts(), StandardCharsets.UTF_8))) {
                  if (!wall.owners(run).contains(name)) {
                    said.add(run);
                  }
                }
              }
            }
          });
      cleared = said;
    }
    return cleared;
  }

  /** The first file that may not be written, by path; null when there is none. */
  Leak first() {
    return first;
  }

  /** How many files may not be written. */
  int count() {
    return files.size();
  }
}
