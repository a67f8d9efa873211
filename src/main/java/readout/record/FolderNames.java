package readout.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Finds names in folders as their lists have them, so that a name means the same on file systems
 * that distinguish case or Unicode forms and on those that do not. Lists are read once. Safe across
 * threads.
 */
public final class FolderNames {
  private final Map<Path, Names> lists = new ConcurrentHashMap<>();

  /**
   * The names of a folder.
   *
   * @param all as they are on disk
   * @param composed the first of those that are the same letters, by their composed Unicode form
   * @param caseless the first of those that differ in capital letters only, by one form of all
   */
  private record Names(
      Set<String> all, Map<String, String> composed, Map<String, String> caseless) {}

  /** The entry of a folder that a name means: the same letters, in whatever Unicode form. */
  String find(Path folder, String name) {
    Names names = names(folder);
    return names.all().contains(name)
        ? name
        : names.composed().getOrDefault(Normalizer.normalize(name, Form.NFC), "");
  }

  /** An entry that differs from a name in capital letters only, or an empty text. */
  String near(Path folder, String name) {
    return names(folder).caseless().getOrDefault(caseless(name), "");
  }

  /** The same for all names that {@link String#equalsIgnoreCase} takes for one. */
  private static String caseless(String name) {
    String composed = Normalizer.normalize(name, Form.NFC);
    StringBuilder caseless = new StringBuilder(composed.length());
    composed
        .chars()
        .map(c -> Character.toLowerCase(Character.toUpperCase((char) c)))
        .forEach(c -> caseless.append((char) c));
    return caseless.toString();
  }

  private Names names(Path folder) {
    return lists.computeIfAbsent(folder, FolderNames::read);
  }

  /** Empty when it is not a folder or may not be read. */
  private static Names read(Path folder) {
    Set<String> all = new TreeSet<>();
    try (Stream<Path> entries = Files.list(folder)) {
      entries.forEach(e -> all.add(e.getFileName().toString()));
    } catch (IOException | UncheckedIOException e) {
      all.clear();
    }
    Map<String, String> composed = new HashMap<>();
    Map<String, String> caseless = new HashMap<>();
    for (String name : all) {
      composed.putIfAbsent(Normalizer.normalize(name, Form.NFC), name);
      caseless.putIfAbsent(caseless(name), name);
    }
    return new Names(all, composed, caseless);
  }
}
