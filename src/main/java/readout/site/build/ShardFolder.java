package readout.site.build;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.check.copies.WrongRecord;
import readout.record.Digests;
import readout.record.NamedFailure;
import readout.record.NamedFile;
import readout.site.cache.KeptRecord;
import readout.site.cache.SiteState;
import readout.site.cache.StateFile;

/** The folder of a shard: what is known of its records, and their pages, open as they are. */
final class ShardFolder {
  private static final String LABEL = "readout-part";

  /** So many lines of a label are about the part; the others are about records. */
  private static final int LINES = 4;

  private final Path folder;

  ShardFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * What a part is a part of.
   *
   * @param key of the program and its options
   * @param names a digest of the names of all records
   * @param shard which of the records it has
   * @param sum of what is known of them, as {@link StateFile#sum} tells it
   * @param wrong those that are wrong and left out
   */
  record Label(String key, String names, Shard shard, String sum, List<WrongRecord> wrong) {
    /** Whether what is known in a part is what was known when it was made. */
    boolean isOf(ShardFolder part) throws IOException {
      return sum.equals(StateFile.sum(part.folder));
    }
  }

  /** Its label; empty when the folder is not a part, or one that was not finished. */
  Optional<Label> label() throws IOException {
    Path file = folder.resolve(LABEL);
    List<String> lines = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    return lines.size() < LINES
        ? Optional.empty()
        : Shard.parse(lines.get(2))
            .map(s -> new Label(lines.get(0), lines.get(1), s, lines.get(3), wrong(lines)));
  }

  private static List<WrongRecord> wrong(List<String> lines) {
    return lines.stream().skip(LINES).map(WrongRecord::ofLine).toList();
  }

  /** Whether another program's files may be in the folder. */
  boolean isForeign() throws IOException {
    if (!Files.isDirectory(folder)) {
      return Files.exists(folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent() && !Files.isRegularFile(folder.resolve(LABEL));
    }
  }

  /** What is known of its records. */
  StateFile state() {
    return StateFile.open(folder);
  }

  /** Whether it holds a record in a form, in all languages of the site. */
  boolean has(KeptRecord kept, SiteForm form) {
    return files(kept, form).stream().allMatch(Files::isRegularFile);
  }

  /** A record in a form. */
  byte[] bytes(KeptRecord kept, int language, SiteForm form) {
    try {
      return Files.readAllBytes(file(kept, language, form));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes it a part of nothing until {@link #save}. */
  void begin() throws IOException {
    Files.createDirectories(folder.resolve("pages"));
    Files.writeString(folder.resolve(LABEL), "");
  }

  /** Keeps a record in a form. */
  void put(KeptRecord kept, int language, SiteForm form, byte[] bytes) throws IOException {
    Path file = file(kept, language, form);
    NamedFailure.of(file, () -> Files.write(file, bytes));
  }

  /** Where the copy of a file beside a record is; files are distinguished by their fingerprints. */
  private Path copy(NamedFile file) {
    return folder.resolve("files").resolve(Digests.of(file.stamp()));
  }

  /** Keeps a copy of a file beside a record, unless it has one. */
  void put(String name, NamedFile file, SiteRecords records) throws IOException {
    Path copy = copy(file);
    if (!Files.isRegularFile(copy)) {
      Files.createDirectories(copy.getParent());
      Path staged = copy.resolveSibling(copy.getFileName() + ".part");
      try (OutputStream out = Files.newOutputStream(staged)) {
        records.copy(name, file, out);
      }
      Files.move(staged, copy, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Whether it has a copy of a file beside a record. */
  boolean has(NamedFile file) {
    return Files.isRegularFile(copy(file));
  }

  /** Hands on a file beside a record. */
  void copy(NamedFile file, OutputStream out) throws IOException {
    Path copy = copy(file);
    NamedFailure.of(copy, () -> Files.copy(copy, out));
  }

  /** Takes away the pages and files that are not of these records. */
  void sweep(Collection<KeptRecord> records, List<SiteForm> forms) throws IOException {
    Set<Path> wanted = new HashSet<>();
    for (KeptRecord kept : records) {
      forms.forEach(form -> wanted.addAll(files(kept, form)));
      kept.files().stream().filter(NamedFile::isCopied).forEach(file -> wanted.add(copy(file)));
    }
    sweep(folder.resolve("pages"), wanted);
    sweep(folder.resolve("files"), wanted);
  }

  private static void sweep(Path folder, Set<Path> wanted) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> !wanted.contains(f)).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /**
   * Makes it whole.
   *
   * @param state what is known of its records
   * @param wrong those that are wrong and left out
   */
  void save(SiteState state, String names, Shard shard, List<WrongRecord> wrong)
      throws IOException {
    StateFile.save(state, folder);
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of(state.key(), names, shard.toString(), StateFile.sum(folder)));
    lines.addAll(wrong.stream().map(WrongRecord::line).toList());
    Path named = folder.resolve(LABEL);
    NamedFailure.of(named, () -> Files.write(named, lines));
  }

  private List<Path> files(KeptRecord kept, SiteForm form) {
    return IntStream.range(0, kept.stored().size())
        .mapToObj(language -> file(kept, language, form))
        .toList();
  }

  /** Records are distinguished by their bytes and their ids. */
  private Path file(KeptRecord kept, int language, SiteForm form) {
    return folder
        .resolve("pages")
        .resolve(Digests.of(kept.id() + "\n" + kept.hash()) + "-" + language + "." + form.key());
  }
}
