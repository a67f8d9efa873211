package readout.site.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CheckedOutputStream;
import readout.record.ContentSum;
import readout.record.Digests;
import readout.record.Progress;
import readout.record.Work;
import readout.site.build.ArchivePipeline.Mode;
import readout.site.cache.PendingFiles;
import readout.site.cache.SitePath;
import readout.site.cache.SiteState;
import readout.site.cache.StateFile;
import readout.site.page.CountingStream;
import readout.site.page.SiteFile;

/** The files of a site: each is made unless it must be what it was, and written if it is not. */
final class SiteFiles {
  private final Mode mode;
  private final SiteFolder folder;
  private final SiteState before;
  private final boolean force;
  private final Map<String, SiteState.Made> made = new ConcurrentHashMap<>();
  private final Set<String> changed = ConcurrentHashMap.newKeySet();
  private final AtomicInteger lineEnds = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final Progress progress;
  private final SiteLeaks leaks;
  private final Set<String> announced;

  /**
   * @param before what the last run knew
   * @param announced the files that a run which did not end may have written
   * @param force whether what it knew of the bytes on disk is not to be trusted
   * @param leaks searches what is made
   * @param progress is informed after every file
   */
  SiteFiles(
      Mode mode,
      SiteFolder folder,
      SiteState before,
      Set<String> announced,
      boolean force,
      SiteLeaks leaks,
      Progress progress) {
    this.leaks = leaks;
    this.progress = progress;
    this.announced = announced;
    this.mode = mode;
    this.folder = folder;
    this.before = before;
    this.force = force;
  }

  /** What was found in the files that were made. */
  SiteLeaks leaks() {
    return leaks;
  }

  /** All that the site has now. */
  Map<String, SiteState.Made> made() {
    return made;
  }

  /**
   * Makes a file unless the last run made it of the same.
   *
   * @param inputs what it is made of
   * @param content makes it; empty when that is not possible
   * @param total how many files there are
   */
  void make(String path, String inputs, Supplier<Optional<byte[]>> content, int total) {
    String digest = Digests.of(inputs);
    if (!isKept(path, digest)) {
      content.get().ifPresent(bytes -> compare(path, digest, bytes));
    }
    progress.step("files made", done.incrementAndGet(), total);
  }

  /** The same for a file that may be too large to be held at once. */
  void make(String path, String inputs, SiteFile.Bytes bytes, int total) {
    String digest = Digests.of(inputs);
    if (isKept(path, digest)) {
      bytes.kept(before.files().get(path).size());
    } else {
      try {
        compare(path, digest, bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    progress.step("files made", done.incrementAndGet(), total);
  }

  /** The bytes of a text. */
  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a file must be what it was, and so is not made. */
  private boolean isKept(String path, String inputs) {
    SiteState.Made last = before.files().get(path);
    boolean same =
        last != null && last.inputs().equals(inputs) && isTrusted(path) && mode != Mode.CHECK;
    if (same) {
      made.put(path, last);
      searchKept(path);
    }
    return same;
  }

  /** What stays as it was may hold what became withheld since. */
  private void searchKept(String path) {
    if (leaks.concernsKept(path)) {
      try (OutputStream searching = leaks.searching(path, OutputStream.nullOutputStream())) {
        folder.copy(path, searching);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Whether a file is on disk as the last run knew it. */
  private boolean isTrusted(String path) {
    return folder.has(path) && !announced.contains(path);
  }

  private void compare(String path, String inputs, byte[] bytes) {
    leaks.search(path, bytes);
    try {
      SiteState.Made now = new SiteState.Made(inputs, ContentSum.of(bytes), bytes.length);
      if (isChanged(path, now) && mode == Mode.BUILD) {
        folder.stage(path, bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compare(String path, String inputs, SiteFile.Bytes bytes) throws IOException {
    ContentSum content = new ContentSum();
    boolean writes = mode == Mode.BUILD;
    CountingStream counting;
    try (OutputStream file = writes ? folder.stage(path) : OutputStream.nullOutputStream();
        CountingStream counted = new CountingStream(new CheckedOutputStream(file, content));
        OutputStream out = leaks.searching(path, new BufferedOutputStream(counted, 1 << 16))) {
      counting = counted;
      bytes.to(out);
    }
    SiteState.Made now = new SiteState.Made(inputs, content.hex(), counting.count());
    if (!isChanged(path, now) && writes) {
      folder.unstage(path);
    }
  }

  /** Notes a file that was made, and whether it is another than the one on disk. */
  private boolean isChanged(String path, SiteState.Made now) throws IOException {
    SiteState.Made last = before.files().get(path);
    boolean known = last != null && mode != Mode.CHECK && !force && isTrusted(path);
    String there = known ? last.content() : folder.sum(path);
    made.put(path, now);
    if (there.equals(now.content())) {
      return false;
    }
    if (mode == Mode.CHECK && folder.sumWithLineFeeds(path).equals(now.content())) {
      lineEnds.incrementAndGet();
    }
    return changed.add(path);
  }

  /** The files that are not on disk as they should be, sorted. */
  List<String> written() {
    return changed.stream().sorted().toList();
  }

  /** Whether the files are put in place. */
  boolean isPublished() {
    return mode == Mode.BUILD;
  }

  /** How many bytes each file of the site has on disk, by its path. */
  Map<String, Long> sizes() throws IOException {
    Map<String, Long> sizes = new HashMap<>();
    for (String path : made.keySet()) {
      sizes.put(path, folder.size(path));
    }
    return sizes;
  }

  /** How many of them differ only in their line ends; counted where a site is checked. */
  int lineEnds() {
    return lineEnds.get();
  }

  /**
   * The files that are on disk, were the site's, and are no more; sorted.
   *
   * @param inputs what the site is made of, which stays whatever a site was once
   */
  List<String> removed(InputFiles inputs) throws IOException {
    Set<String> removed = new TreeSet<>(before.files().keySet());
    removed.addAll(announced);
    removed.removeAll(made.keySet());
    removed.removeIf(path -> !folder.has(path));
    removed.removeAll(inputs.among(removed));
    removed.removeIf(path -> !isOwn(path));
    return new ArrayList<>(removed);
  }

  /** Whether a file is the site's by what a run has left, or by what the file tells. */
  private boolean isOwn(String path) {
    SiteState.Made last = before.files().get(path);
    try {
      return announced.contains(path) || folder.isOwn(path, last == null ? "" : last.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The files of others that are where the site has one now; sorted. Where nothing is known of the
   * last run, what has no page that leads to it counts as a file of the site, outside its folders.
   *
   * @param isInFolder whether a path is in a folder where a site has nothing but its own
   */
  List<String> ofOthers(Predicate<String> isInFolder) {
    boolean known = !before.files().isEmpty();
    return changed.stream()
        .filter(path -> folder.has(path) && !before.files().containsKey(path))
        .filter(path -> known || isInFolder.test(path))
        .filter(path -> !isOwn(path))
        .sorted()
        .toList();
  }

  /**
   * New pages first, then what links to them, then away with what nothing links to any more.
   *
   * @throws UnfinishedSite when only some of it could be done
   * @throws IOException when nothing was done
   */
  void publish(Path cache, SiteState state, List<String> removed) throws IOException {
    if (mode != Mode.BUILD) {
      return;
    }
    folder.expect(changed);
    folder.bring(changed);
    PendingFiles.announce(cache, Stream.concat(changed.stream(), removed.stream()).toList());
    try {
      place(changed.stream().filter(SitePath::isMeeting));
      place(changed.stream().filter(path -> !SitePath.isMeeting(path)));
      for (String path : removed) {
        folder.remove(path);
      }
      StateFile.save(state, cache);
    } catch (UncheckedIOException e) {
      throw new UnfinishedSite(e.getCause());
    } catch (IOException e) {
      throw new UnfinishedSite(e);
    }
  }

  private void place(Stream<String> paths) {
    Work.each(
        paths.toList(),
        path -> {
          try {
            folder.place(path);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
