package readout.record;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import readout.record.Located.Finding;

/** Looks for the files that records name, and hands them on. Safe across threads. */
public final class NamedFiles {
  private final FolderNames names = new FolderNames();
  private final FileFingerprints stamps;

  /**
   * @param stamps tells files that have not changed
   */
  public NamedFiles(FileFingerprints stamps) {
    this.stamps = stamps;
  }

  /** What the run has read of folders. */
  public FolderNames names() {
    return names;
  }

  /**
   * The files that a record names, with what their addresses lead to now.
   *
   * @param record the name of its file
   * @param named their addresses, and what was found earlier
   */
  public List<NamedFile> locate(String record, Collection<NamedFile> named) {
    List<String> addresses =
        named.stream().filter(NamedFile::isAddress).map(NamedFile::address).toList();
    List<NamedFile> files = new ArrayList<>();
    RecordFolder folder = folder(record).orElse(null);
    if (folder == null) {
      addresses.forEach(address -> files.add(NamedFile.unknown(address)));
    } else {
      files.addAll(located(folder, addresses));
    }
    named.stream().filter(file -> !file.isAddress()).forEach(files::add);
    return files;
  }

  /** Where the files that are copied beside a record are, without links. */
  public List<Path> originals(String record, Collection<NamedFile> named) {
    RecordFolder folder = folder(record).orElse(null);
    return folder == null
        ? List.of()
        : named.stream()
            .filter(NamedFile::isCopied)
            .map(file -> locate(folder, file.address()).file())
            .filter(Objects::nonNull)
            .toList();
  }

  private List<NamedFile> located(RecordFolder folder, List<String> addresses) {
    Map<String, Located> located = new LinkedHashMap<>();
    addresses.forEach(address -> located.put(address, locate(folder, address)));
    Map<String, String> copies =
        PortableNames.of(
            located.values().stream()
                .filter(one -> one.finding() == Finding.FILE)
                .map(NamedFiles::path)
                .toList());
    List<NamedFile> files = new ArrayList<>();
    located.forEach(
        (address, one) -> {
          boolean copied = one.finding() == Finding.FILE;
          String path = copied ? copies.get(path(one)) : path(one);
          files.add(new NamedFile(address, one.finding(), path, copied ? stamp(one.file()) : ""));
        });
    return files;
  }

  /** One for all Unicode forms of a name. */
  private static String path(Located located) {
    return Normalizer.normalize(located.path(), Form.NFC);
  }

  private Optional<RecordFolder> folder(String record) {
    return RecordFolder.of(record, names);
  }

  private static Located locate(RecordFolder folder, String address) {
    return folder.locate(RelativeAddress.of(address).orElseThrow());
  }

  /** A young file is known by its bytes. */
  private String stamp(Path file) {
    String stamp = stamps.of(file);
    try {
      return stamp.isEmpty() ? Digests.of(file) : stamp;
    } catch (IOException e) {
      throw new UncheckedIOException(NamedFailure.named(file, e));
    }
  }

  /**
   * Copies a file.
   *
   * @throws IOException naming the file when it cannot be read, or is no longer where it was
   */
  public void copy(String record, NamedFile file, OutputStream out) throws IOException {
    Located located = folder(record).map(f -> locate(f, file.address())).orElseThrow();
    if (located.finding() != Finding.FILE) {
      throw new NoSuchFileException(file.address() + " beside " + record);
    }
    try (var in = Files.newInputStream(located.file(), LinkOption.NOFOLLOW_LINKS)) {
      in.transferTo(out);
    } catch (IOException e) {
      throw NamedFailure.named(located.file(), e);
    }
  }
}
