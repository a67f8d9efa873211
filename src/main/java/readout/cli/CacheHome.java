package readout.cli;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the user's folder for caches, where each system has it: {@code XDG_CACHE_HOME} (XDG Base
 * Directory Specification), {@code LOCALAPPDATA} on Windows, {@code ~/Library/Caches} on macOS,
 * else {@code ~/.cache}.
 */
final class CacheHome {
  private CacheHome() {}

  /** The folder of this program in it; empty when the environment does not say where it is. */
  static Optional<Path> of(Map<String, String> environment) {
    return of(environment, System.getProperty("os.name", ""));
  }

  /**
   * The same on a system.
   *
   * @param system the name of the system as Java gives it, such as {@code Mac OS X}
   */
  static Optional<Path> of(Map<String, String> environment, String system) {
    Optional<Path> named = folder(environment, "XDG_CACHE_HOME");
    if (named.isEmpty() && system.startsWith("Windows")) {
      named = folder(environment, "LOCALAPPDATA");
    }
    String below = system.startsWith("Mac") ? "Library/Caches" : ".cache";
    return named
        .or(() -> folder(environment, "HOME").map(home -> home.resolve(below)))
        .map(caches -> caches.resolve("readout"));
  }

  /** A relative path in such a variable counts for nothing. */
  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    String value = environment.getOrDefault(variable, "");
    return Optional.of(value)
        .filter(text -> !text.isEmpty())
        .map(FileSystems.getDefault()::getPath)
        .filter(Path::isAbsolute);
  }
}
