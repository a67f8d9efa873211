package readout.template;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import readout.diagnostic.SourceFile;

/** The parts of a template: each is asked for once, and only by a plain name. */
final class TemplateSources {
  private final Function<String, Optional<SourceFile>> loader;
  private final String extension;
  private final Map<String, Optional<SourceFile>> known = new ConcurrentHashMap<>();

  /**
   * @param loader finds a template or part by its file name
   * @param extension what part names are completed with, such as {@code .html.mustache}
   */
  TemplateSources(Function<String, Optional<SourceFile>> loader, String extension) {
    this.loader = loader;
    this.extension = extension;
  }

  /** The part of a name, or null. */
  SourceFile part(String name) {
    return isPlainName(name) ? known.computeIfAbsent(fileName(name), loader).orElse(null) : null;
  }

  /** The file name of a part; a name with a dot is a file name already. */
  String fileName(String name) {
    return name.indexOf('.') < 0 ? name + extension : name;
  }

  /** Letters, digits, hyphens, underscores and dots that do not come first: never a path. */
  static boolean isPlainName(String name) {
    if (name.isEmpty() || name.charAt(0) == '.') {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetterOrDigit(c) && "-_.".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
