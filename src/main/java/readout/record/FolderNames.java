package readout.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Finds names in folders as their lists have them, so that a name means the same on file systems
 * that distinguish case or Unicode forms and on those that do not. Lists are read once. Safe across
 * threads.
 */
public final class FolderNames {
  private final Map<Path, List<String>> lists = new ConcurrentHashMap<>();

  /** The entry of a folder that a name means: the same letters, in whatever Unicode form. */
  String find(Path folder, String name) {
    List<String> names = list(folder);
    if (names.contains(name)) {
      return name;
    }
    String wanted = Normalizer.normalize(name, Form.NFC);
    return first(names, n -> Normalizer.normalize(n, Form.NFC).equals(wanted));
  }

  /** An entry that differs from a name in capital letters only, or an empty text. */
  String near(Path folder, String name) {
    String wanted = Normalizer.normalize(name, Form.NFC);
    return first(list(folder), n -> Normalizer.normalize(n, Form.NFC).equalsIgnoreCase(wanted));
  }

  private static String first(List<String> names, java.util.function.Predicate<String> condition) {
    return names.stream().filter(condition).findFirst().orElse("");
  }

  private List<String> list(Path folder) {
    return lists.computeIfAbsent(folder, FolderNames::read);
  }

  /** Sorted; empty when it is not a folder or may not be read. */
  private static List<String> read(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(e -> e.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
