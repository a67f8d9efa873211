package readout.record;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.record.Located.Finding;

/** The folder of a record, and what addresses of the record lead to in it. */
public final class RecordFolder {
  private static final Set<String> STANDARD_INPUT = Set.of("-", "<stdin>");

  private final Path folder;
  private final FolderNames names;

  /** An address that leads up and out, and what it means. */
  private record Way(List<String> names, int up) {
    String path() {
      return "../".repeat(up) + String.join("/", names);
    }
  }

  private RecordFolder(Path folder, FolderNames names) {
    this.folder = folder;
    this.names = names;
  }

  /**
   * The folder of a record.
   *
   * @param record what the user calls the record's file
   * @param names what the run has read of folders
   * @return empty when there is no such folder, as for standard input
   */
  public static Optional<RecordFolder> of(String record, FolderNames names) {
    if (STANDARD_INPUT.contains(record)) {
      return Optional.empty();
    }
    try {
      Path file = FileSystems.getDefault().getPath(record);
      Path folder = file.toAbsolutePath().normalize().getParent();
      return folder == null
          ? Optional.empty()
          : Optional.of(new RecordFolder(folder.toRealPath(), names));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** What an address leads to; never null. */
  public Located locate(RelativeAddress address) {
    if (address.names() == null) {
      return Located.not(Finding.OUTSIDE, "");
    }
    Way way = way(address.names());
    if (address.namesRecord()) {
      return record(way);
    }
    if (way.up() > 0) {
      return Located.not(Finding.OUTSIDE, "");
    }
    if (way.names().isEmpty() || address.path().endsWith("/")) {
      return Located.not(Finding.NO_FILE, way.path());
    }
    return way.names().stream().anyMatch(RecordFolder::isHidden)
        ? Located.not(Finding.HIDDEN, way.path())
        : file(way);
  }

  private static Way way(List<String> names) {
    List<String> way = new ArrayList<>();
    int up = 0;
    for (String name : names) {
      if (!name.equals("..")) {
        way.add(name);
      } else if (way.isEmpty()) {
        up++;
      } else {
        way.remove(way.size() - 1);
      }
    }
    return new Way(way, up);
  }

  private Located record(Way way) {
    Path from = folder;
    for (int i = 0; i < way.up() && from != null; i++) {
      from = from.getParent();
    }
    boolean there =
        from != null && Files.isRegularFile(from.resolve(String.join("/", way.names())));
    return Located.not(there ? Finding.RECORD : Finding.MISSING, way.path());
  }

  private Located file(Way way) {
    Path at = folder;
    for (String name : way.names()) {
      String found = names.find(at, name);
      if (found.isEmpty()) {
        return new Located(Finding.MISSING, way.path(), null, names.near(at, name));
      }
      at = at.resolve(found);
    }
    try {
      return real(way, at.toRealPath());
    } catch (IOException e) {
      return Located.not(Finding.MISSING, way.path());
    }
  }

  /** Judges a file by where it is when all links have been followed. */
  private Located real(Way way, Path file) {
    if (!file.startsWith(folder)) {
      return Located.not(Finding.OUTSIDE, way.path());
    }
    for (Path name : folder.relativize(file)) {
      if (isHidden(name.toString())) {
        return Located.not(Finding.HIDDEN, way.path());
      }
    }
    if (RelativeAddress.isRecord(file.getFileName().toString())) {
      return Located.not(Finding.RECORD, way.path());
    }
    return Files.isRegularFile(file) && Files.isReadable(file)
        ? new Located(Finding.FILE, way.path(), file, "")
        : Located.not(Finding.NO_FILE, way.path());
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".");
  }
}
