package readout.site.build;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.document.FilePart;
import readout.document.pdf.PdfText;
import readout.document.word.WordText;
import readout.leak.CopiedText;
import readout.leak.FormWords;
import readout.leak.JointLeakDetector;
import readout.leak.SearchedCopy;
import readout.leak.SearchedStream;
import readout.leak.Secret;
import readout.leak.Separation;
import readout.leak.TextFiles;
import readout.leak.WholeStream;
import readout.record.Work;
import readout.site.cache.KeptRecord;
import readout.site.cache.StoredMeeting;
import readout.site.model.MeetingSummary;

/**
 * Searches the files of a site for what any of its records withholds. What one record withholds and
 * another one says to the same readers is not a leak.
 */
final class SiteLeaks {
  /** The files that no record has a part in. */
  private static final Pattern NOT_SEARCHED =
      Pattern.compile("style\\.css|favicon\\.svg|logo\\.(svg|png|jpe?g)|search\\.js");

  /** Where a calendar breaks a line (RFC 5545, section 3.1). */
  private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");

  /** How many words a name may have. */
  private static final int NAME = 3;

  /** Searches for what is withheld; what others say is not among it once that is known. */
  private volatile JointLeakDetector wall;

  private final Map<String, KeptRecord> records;
  private final RecordPages pages;
  private final Predicate<String> isCopy;
  private final Supplier<String> ownWords;
  private final NewlyWithheld newly;

  /** The names of the records that files of one meeting are made of, by {@link #meeting}. */
  private final Map<String, String> meetings = new HashMap<>();

  /** The records whose former addresses lead on to them, by {@link #meeting}. */
  private final Map<String, KeptRecord> redirects = new HashMap<>();

  /** What records say of which a page was looked at closely, by their names. */
  private final Map<String, Optional<Set<Long>>> said = new ConcurrentHashMap<>();

  private final Set<String> files = new TreeSet<>();
  private Leak first;

  /** The runs that labels, templates or other records of the site say; null until it matters. */
  private Set<Long> cleared;

  /**
   * A file that may not be written.
   *
   * @param path of the file
   * @param text of it or of the piece that was searched; the path again when that is at fault
   * @param page whether the text is read as a page of HTML
   * @param record the name of a record that withholds words of it
   * @param runs the words that it holds and may not
   */
  record Leak(String path, String text, boolean page, String record, Set<Long> runs) {
    /** Where the words were found. */
    String place() {
      return text.equals(path) ? "the name of its file, " + path : path;
    }
  }

  /**
   * @param pages all records that were read
   * @param before those that the files on disk were made of, by their names
   * @param ownWords what the program says by itself; asked for only when it matters
   * @param isCopy whether the file of a path is one of the house, copied as it is
   */
  SiteLeaks(
      RecordPages pages,
      Map<String, KeptRecord> before,
      Supplier<String> ownWords,
      Predicate<String> isCopy) {
    this.pages = pages;
    this.isCopy = isCopy;
    this.records = new TreeMap<>(pages.kept());
    this.wall = new JointLeakDetector(secrets(records.values()), run -> true);
    records.forEach(
        (name, kept) -> {
          if (kept.isShown()) {
            meetings.put(meeting(MeetingSummary.path(kept.id())), name);
            kept.ties()
                .aliases()
                .forEach(a -> redirects.put(meeting(MeetingSummary.path(a)), kept));
          }
        });
    this.ownWords = ownWords;
    this.newly = new NewlyWithheld(records, before, wall);
  }

  private static List<List<Secret>> secrets(Collection<KeptRecord> records) {
    return records.stream().map(KeptRecord::secrets).toList();
  }

  /** What the files of a meeting share, in all languages and forms; the path of other files. */
  private static String meeting(String path) {
    int folder = path.lastIndexOf("meetings/");
    int end = path.lastIndexOf('.');
    return folder < 0 || end < folder ? path : path.substring(folder, end);
  }

  /** Whether the bytes of a file are to be searched; of copies it shows which are text. */
  boolean concerns(String path) {
    return !wall.isEmpty() && (isForeign(path) || !NOT_SEARCHED.matcher(path).matches());
  }

  /** Whether a file that is not made again is to be searched: more is withheld than it was then. */
  boolean concernsKept(String path) {
    return concerns(path) && !newly.without(this::cleared).isEmpty();
  }

  /** Searches a whole file. */
  void search(String path, byte[] bytes) {
    if (concerns(path)) {
      judge(path, path, false);
      if (isPacked(path)) {
        judgeParts(path, bytes);
      } else if (isForeign(path)) {
        CopiedText.of(bytes).ifPresent(text -> judgeCopy(path, text));
      } else {
        judge(path, new String(bytes, StandardCharsets.UTF_8));
      }
    }
  }

  /** Whether the words of a file are packed, so that its bytes are not its text. */
  private boolean isPacked(String path) {
    return (path.endsWith(".docx") || path.endsWith(".pdf")) && !isForeign(path);
  }

  private void judgeParts(String path, byte[] bytes) {
    for (FilePart part : path.endsWith(".pdf") ? PdfText.of(bytes) : WordText.of(bytes)) {
      judge(path, part.text(), part.page());
    }
  }

  /** A stream that searches what goes through it on its way to another. */
  OutputStream searching(String path, OutputStream out) {
    if (!concerns(path)) {
      return out;
    }
    judge(path, path, false);
    if (isPacked(path)) {
      return new WholeStream(out, bytes -> judgeParts(path, bytes));
    }
    return isForeign(path)
        ? new SearchedCopy(out, text -> judgeCopy(path, text))
        : new SearchedStream(out, text -> judge(path, text));
  }

  /** Judges a copy, or a piece of it, whose name need not say what it is. */
  private void judgeCopy(String path, String text) {
    judge(path, text, false);
    String unfolded = FOLD.matcher(text).replaceAll("");
    if (unfolded.length() < text.length()) {
      judge(path, unfolded, false);
    }
    if (text.indexOf('<') >= 0) {
      judge(path, text, true);
    }
  }

  /** Judges a file or a piece of it, in each form that readers may take it for. */
  private void judge(String path, String text) {
    if (path.endsWith(".ics")) {
      judge(path, inCells(FOLD.matcher(text).replaceAll("")), false);
    } else if (path.endsWith(".csv") && !isForeign(path)) {
      judge(path, inCells(text), false);
    } else {
      boolean holdsTags = path.endsWith(".json") && text.contains("</");
      judge(path, text, holdsTags || TextFiles.isPage(path));
    }
    if (path.endsWith(".atom")) {
      judge(path, text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"), true);
    }
  }

  /** Whether a file is copied as it is. */
  private boolean isForeign(String path) {
    return path.startsWith(MeetingSummary.FILES) || isCopy.test(path);
  }

  /**
   * Text in which the words of two cells are kept apart. A comma parts the cells of a table and the
   * values of a calendar's list; in their words a space follows it, or a backslash comes before it.
   */
  private static String inCells(String text) {
    StringBuilder cells = new StringBuilder(text.length() + text.length() / 16);
    int from = 0;
    for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
      boolean within = at > 0 && at + 1 < text.length();
      if (within && ends(text.charAt(at - 1)) && !isSpace(text.charAt(at + 1))) {
        cells.append(text, from, at + 1).append(Separation.END_OF_ITEM);
        from = at + 1;
      }
    }
    return from == 0 ? text : cells.append(text, from, text.length()).toString();
  }

  private static boolean ends(char c) {
    return c != '\\' && !isSpace(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /**
   * Judges a form of a file, or its name.
   *
   * @param page whether it is read as a page of HTML
   */
  private void judge(String path, String whole, boolean page) {
    Set<Long> found = found(whole, page, run -> true);
    if (!found.isEmpty()) {
      found.removeAll(cleared());
    }
    String text = found.isEmpty() || isForeign(path) ? whole : FormWords.without(whole);
    if (!text.equals(whole)) {
      found = found(text, page, found::contains);
    }
    KeptRecord led = whole.equals(path) ? redirects.get(meeting(path)) : null;
    if (led != null) {
      found.retainAll(withheld(led));
    }
    String meeting = found.isEmpty() ? null : meetings.get(meeting(path));
    if (meeting != null) {
      Set<Long> said = said(meeting);
      found.removeAll(said == null ? Set.copyOf(found) : said);
      found.removeAll(inFormerAddresses(records.get(meeting)));
    }
    if (!found.isEmpty()) {
      take(new Leak(path, text, page, owner(found), found));
    }
  }

  private Set<Long> found(String text, boolean page, LongPredicate sought) {
    return page ? wall.inPage(text, sought) : wall.inText(text, sought);
  }

  /** The runs that a record says to readers; null when it cannot be read once more. */
  private Set<Long> said(String name) {
    return said.computeIfAbsent(name, n -> Optional.ofNullable(pages.said(n, wall))).orElse(null);
  }

  /** The runs that a record withholds itself: the others of its former address are said by it. */
  private static Set<Long> withheld(KeptRecord record) {
    return record.secrets().stream().map(Secret::run).collect(Collectors.toSet());
  }

  /** The runs of the former addresses that a record lists, which its data has, too. */
  private Set<Long> inFormerAddresses(KeptRecord record) {
    Set<Long> runs = new HashSet<>();
    record.ties().aliases().forEach(alias -> runs.addAll(wall.in(MeetingSummary.path(alias))));
    runs.removeAll(withheld(record));
    return runs;
  }

  private String owner(Set<Long> runs) {
    return records.entrySet().stream()
        .filter(e -> e.getValue().secrets().stream().anyMatch(s -> runs.contains(s.run())))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private synchronized void take(Leak leak) {
    files.add(leak.path());
    if (first == null || leak.path().compareTo(first.path()) < 0) {
      first = leak;
    }
  }

  private synchronized Set<Long> cleared() {
    if (cleared == null) {
      Set<Long> said = new HashSet<>();
      ownWords.get().lines().forEach(line -> said.addAll(wall.in(line)));
      List<KeptRecord> shown = new ArrayList<>(records.values());
      shown.removeIf(kept -> !kept.isShown());
      shown.forEach(kept -> said.addAll(inAddress(MeetingSummary.path(kept.id()))));
      Work.each(
          shown,
          kept -> {
            Set<Long> own = said(kept, wall);
            if (!own.isEmpty()) {
              kept.secrets().forEach(secret -> own.remove(secret.run()));
              synchronized (said) {
                said.addAll(own);
              }
            }
          });
      cleared = said;
      wall = new JointLeakDetector(secrets(records.values()), run -> !said.contains(run));
    }
    return cleared;
  }

  /**
   * The runs that the address of a record says: it is published, though a record that links there
   * is withheld. Runs that are no longer than a name are not among them.
   */
  private Set<Long> inAddress(String path) {
    Set<Long> runs = wall.in(path);
    if (!runs.isEmpty()) {
      List<String> words = List.of(path.split("[^\\p{L}\\p{N}]+"));
      for (int i = 0; i < words.size(); i++) {
        int end = Math.min(i + NAME, words.size());
        runs.removeAll(wall.in(String.join("-", words.subList(i, end))));
      }
    }
    return runs;
  }

  /** The runs that what is kept of a shown record says. */
  static Set<Long> said(KeptRecord shown, JointLeakDetector wall) {
    Set<Long> said = new HashSet<>();
    for (StoredMeeting stored : shown.stored()) {
      said.addAll(wall.in(new String(stored.facts(), StandardCharsets.UTF_8)));
    }
    return said;
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
