package readout.record;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.decode.KnownPeople;
import readout.decode.PeopleFileDecoder;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.people.PeopleFile;
import readout.yaml.Node;
import readout.yaml.Sources;
import readout.yaml.YamlReader;

/**
 * Finds the people file of a record and reads each once: the one that was named, else that in the
 * record's folder or the nearest folder above it, up to the root of the Git repository, if there is
 * one. Safe across threads.
 */
public final class PeopleFiles {
  /** None is looked for. */
  public static final PeopleFiles NONE = new PeopleFiles(null, false);

  /** What a people file beside records is called. */
  private static final List<String> NAMES = List.of("people.yaml", "people.yml");

  private static final String REPOSITORY = ".git";

  private final Path named;
  private final boolean sought;
  private final Map<Path, Optional<Path>> found = new HashMap<>();
  private final Map<Path, Read> read = new HashMap<>();

  /**
   * A file that was read.
   *
   * @param people who is in it; those that could be read when it has mistakes
   * @param mistakes errors and warnings about the file
   */
  public record Read(PeopleFile people, Diagnostics mistakes) {}

  /**
   * @param named the file that was asked for, or null for those beside the records
   */
  public PeopleFiles(Path named) {
    this(named, true);
  }

  /** Those of one file that was read already, whatever record asks. */
  public static PeopleFiles of(PeopleFile people) {
    return holding(new Read(people, new Diagnostics()));
  }

  private static PeopleFiles holding(Read read) {
    Path place = FileSystems.getDefault().getPath("people");
    PeopleFiles files = new PeopleFiles(place);
    files.read.put(place.toAbsolutePath().normalize(), read);
    return files;
  }

  private PeopleFiles(Path named, boolean sought) {
    this.named = named;
    this.sought = sought;
  }

  /** Whether a file is a people file by its name. */
  public static boolean isPeople(Path file) {
    return NAMES.stream().anyMatch(file::endsWith);
  }

  /**
   * The people of a record, read when somebody of them is first named.
   *
   * @param record the name that users call the record
   */
  KnownPeople of(String record) {
    return mistakes -> {
      Read file = forFolder(StyleFiles.folder(record));
      if (file.mistakes().hasErrors()) {
        file.mistakes().sorted().stream().filter(Diagnostic::isError).forEach(mistakes::add);
      }
      return file.people();
    };
  }

  /** The file that holds for a record; that of no people when there is none. */
  public PeopleFile file(String record) {
    return forFolder(StyleFiles.folder(record)).people();
  }

  /** The same with what is wrong with it. */
  public synchronized Read forFolder(Path folder) {
    Path file = place(folder).orElse(null);
    return file == null ? new Read(PeopleFile.NONE, new Diagnostics()) : at(file);
  }

  /** Where the file is that holds for records of a folder. */
  public synchronized Optional<Path> place(Path folder) {
    return sought ? found.computeIfAbsent(folder, this::search) : Optional.empty();
  }

  private Optional<Path> search(Path folder) {
    if (named != null) {
      return Optional.of(named);
    }
    for (Path above : above(folder)) {
      for (String name : NAMES) {
        if (Files.exists(above.resolve(name))) {
          return Optional.of(above.resolve(name));
        }
      }
    }
    return Optional.empty();
  }

  /** The folders in which the file may be, the nearest first. */
  public static Set<Path> above(Path folder) {
    Set<Path> folders = new LinkedHashSet<>();
    for (Path above = folder.toAbsolutePath().normalize();
        above != null;
        above = above.getParent()) {
      folders.add(above);
      if (Files.exists(above.resolve(REPOSITORY))) {
        break;
      }
    }
    return folders;
  }

  /**
   * Tells whether the people files that hold for records, and which one holds for which folder, are
   * what they were.
   *
   * @param records the names of the records
   * @throws IOException naming the file that could not be read
   */
  public String digest(Collection<String> records) throws IOException {
    Set<Path> folders = new TreeSet<>();
    records.forEach(record -> folders.add(StyleFiles.folder(record)));
    StringBuilder files = new StringBuilder();
    for (Path folder : folders) {
      Path file = place(folder).orElse(null);
      files.append(folder).append('\n').append(file).append('\n');
      files.append(file == null ? "" : Digests.of(file)).append('\n');
    }
    return Digests.of(files.toString());
  }

  /** What is in a file. */
  public synchronized Read at(Path file) {
    return read.computeIfAbsent(file.toAbsolutePath().normalize(), any -> read(file));
  }

  private static Read read(Path path) {
    String name = StyleFiles.shown(path);
    Diagnostics mistakes = new Diagnostics(Diagnostics.OF_ONE_FILE);
    try {
      String obstacle = Files.exists(path) ? UserText.obstacle(path) : "there is no such file";
      if (!obstacle.isEmpty()) {
        return unusable(name, obstacle, mistakes);
      }
      SourceFile file = UserText.source(path, name, mistakes).orElse(null);
      return file != null && file.text().isBlank()
          ? unusable(name, "it is empty", mistakes)
          : read(file, name, mistakes);
    } catch (IOException e) {
      return unusable(name, "it cannot be read (" + e.getMessage() + ")", mistakes);
    }
  }

  private static Read read(SourceFile file, String name, Diagnostics mistakes) {
    Optional<Node> root = file == null ? Optional.empty() : YamlReader.read(file, mistakes);
    return new Read(
        root.map(node -> PeopleFileDecoder.decode(file, node, mistakes))
            .orElseGet(() -> new PeopleFile(name, null, List.of(), false)),
        mistakes);
  }

  /** Those of a file that was read from elsewhere, such as an earlier version. */
  public static PeopleFiles of(RecordInput input) {
    Diagnostics mistakes = new Diagnostics(Diagnostics.OF_ONE_FILE);
    SourceFile file = Sources.read(input.name(), input.bytes(), mistakes).orElse(null);
    return holding(read(file, input.name(), mistakes));
  }

  private static Read unusable(String name, String why, Diagnostics mistakes) {
    mistakes.add(
        Diagnostic.error(
                Code.BAD_PEOPLE, null, null, "cannot use the people file \"" + name + "\": " + why)
            .help("name a file that begins with `readout-people: 1`"));
    return new Read(new PeopleFile(name, null, List.of(), false), mistakes);
  }
}
