package readout.record;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;

/**
 * The records that paths mean. Every file below a folder is one of them, or is left out by a rule
 * that is counted.
 */
public final class RecordFiles {
  private static final String OTHER = "named neither .yaml nor .yml";
  private static final String TWICE = "not read twice (links to what is in the folder anyway)";

  private final TreeSet<String> records = new TreeSet<>();
  private final TreeSet<String> styles = new TreeSet<>();
  private final TreeSet<String> people = new TreeSet<>();
  private final Set<Path> taken = new HashSet<>();
  private final LeftOut leftOut = new LeftOut();
  private final Diagnostics unusable = new Diagnostics();
  private final List<String> missing = new ArrayList<>();
  private final Diagnostics empty = new Diagnostics();
  private boolean folder;

  /** What the paths mean: those that mean nothing are read like the others, and fail then. */
  public static RecordFiles of(List<String> paths) {
    RecordFiles files = new RecordFiles();
    for (String path : paths) {
      files.add(path);
    }
    return files;
  }

  /** Whether a path, as typed, is an existing folder. */
  public static boolean isFolder(String path) {
    return !path.equals("-") && Files.isDirectory(FileSystems.getDefault().getPath(path));
  }

  /** The names of the records, sorted, each once. */
  public List<String> records() {
    return List.copyOf(records);
  }

  /** The style files among them, sorted: they are no records. */
  public List<String> styles() {
    return List.copyOf(styles);
  }

  /** The people files among them, sorted: they are no records either. */
  public List<String> people() {
    return List.copyOf(people);
  }

  /**
   * How many files each rule left out; sorted by the words of the rule.
   *
   * @param named files that belong to records, which no rule left out; without links
   */
  public Map<String, Integer> leftOut(Set<Path> named) {
    return leftOut.counts(named);
  }

  /** The folders that cannot be looked into. */
  public Diagnostics unusable() {
    return unusable;
  }

  /** The folders that hold no record at all: most often the wrong ones. */
  public Diagnostics empty() {
    return empty;
  }

  /** The paths that mean nothing; they are among the records. */
  public List<String> missing() {
    return missing;
  }

  /** Whether a whole folder was named. */
  public boolean hasFolder() {
    return folder;
  }

  private void add(String path) {
    try {
      Path file = FileSystems.getDefault().getPath(path);
      if (path.equals("-")) {
        records.add(path);
      } else if (!Files.exists(file)) {
        records.add(path);
        missing.add(path);
      } else if (!Files.isDirectory(file)) {
        if (taken.add(file.toRealPath())) {
          kind(file).add(path);
        }
      } else {
        folder = true;
        walk(file, path);
      }
    } catch (InvalidPathException | IOException e) {
      records.add(path);
    }
  }

  /** The set that a file belongs to, by its name. */
  private Set<String> kind(Path file) {
    if (StyleFiles.isStyle(file)) {
      return styles;
    }
    return PeopleFiles.isPeople(file) ? people : records;
  }

  private void walk(Path root, String typed) {
    try {
      Walk walk = new Walk(root);
      walk.run();
      walk.links.forEach(walk::followed);
      if (!walk.found) {
        empty.add(
            Diagnostic.error(
                    Code.NO_RECORDS, null, null, "there are no records in \"" + typed + "\"")
                .help("name the folder they are in: records are files named .yaml or .yml"));
      }
    } catch (IOException e) {
      unreadable(root.toString(), e);
    }
  }

  private final class Walk extends FolderWalk {
    private final List<Path> links = new ArrayList<>();
    private boolean found;

    Walk(Path root) throws IOException {
      super(root, leftOut);
    }

    @Override
    protected void file(Path file) {
      if (ClearedFile.isOne(file)) {
        return; // it belongs to the record beside it
      }
      if (StyleFiles.isStyle(file) || PeopleFiles.isPeople(file)) {
        kind(file).add(name(file));
      } else if (!isRecord(file)) {
        leftOut.add(OTHER, file);
      } else {
        found = true;
        if (taken.add(file)) {
          records.add(name(file));
        }
      }
    }

    @Override
    protected void link(Path link) {
      links.add(link);
      found |= isRecord(link);
    }

    /** A link to a record of the folder by another name would be the same record twice. */
    private void followed(Path link) {
      Path target = target(link);
      if (target != null) {
        if (Files.isRegularFile(target) && isRecord(link) && taken.add(target)) {
          records.add(name(link));
        } else {
          leftOut.add(TWICE, link);
        }
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      found = true;
      unreadable(name(file), e);
      return FileVisitResult.CONTINUE;
    }
  }

  private void unreadable(String name, IOException e) {
    unusable.add(
        Diagnostic.error(
                Code.UNREADABLE_INPUT,
                null,
                null,
                "cannot look into \"" + name + "\" (" + e.getClass().getSimpleName() + ")")
            .help("check its permissions"));
  }

  static boolean isRecord(Path path) {
    String name = path.getFileName().toString();
    return !StyleFiles.isStyle(path)
        && !PeopleFiles.isPeople(path)
        && !ClearedFile.isOne(path)
        && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }
}
