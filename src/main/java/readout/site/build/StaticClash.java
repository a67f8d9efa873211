package readout.site.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.check.copies.Conflicts;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.site.model.OwnPaths;

/** Finds files of the house that would be at the address of something else. */
final class StaticClash {
  private static final Code CODE = Code.ADDRESS_TAKEN;

  /** The files at each address, and the files in each folder, as some file systems tell them. */
  private final Map<String, StaticFile> byAddress = new HashMap<>();

  private final Map<String, StaticFile> byFolder = new HashMap<>();
  private final List<String> prefixes;
  private final Diagnostics diagnostics;

  /**
   * @param prefixes of the site's languages, each empty or ending with a slash
   * @param diagnostics takes the errors
   */
  StaticClash(List<String> prefixes, Diagnostics diagnostics) {
    this.prefixes = prefixes;
    this.diagnostics = diagnostics;
  }

  /**
   * Takes one more file.
   *
   * @param path where it is in the whole site
   */
  void add(StaticFile file, String path) {
    Optional<String> own = OwnPaths.at(path, prefixes);
    if (own.isPresent()) {
      diagnostics.add(withSite(file, path, own.get()));
      return;
    }
    String key = Conflicts.inAnyCase(path);
    StaticFile other = byAddress.putIfAbsent(key, file);
    other = other == null ? byFolder.get(key) : other;
    for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
      String folder = key.substring(0, slash);
      byFolder.putIfAbsent(folder, file);
      other = other == null ? byAddress.get(folder) : other;
    }
    if (other != null && other != file) {
      diagnostics.add(between(file, other));
    }
  }

  private static Diagnostic withSite(StaticFile file, String path, String own) {
    boolean folder = own.endsWith("/");
    return Diagnostic.error(
            CODE,
            new SourceFile(file.name(), ""),
            null,
            "\""
                + path
                + (folder
                    ? "\" would be in the site's own folder \""
                    : "\" would replace the site's own \"")
                + own
                + "\"")
        .help("give the file, or the folder that it is in, another name");
  }

  /** The error for two files of the house. */
  static Diagnostic between(StaticFile file, StaticFile other) {
    return Diagnostic.error(
            CODE,
            new SourceFile(file.name(), ""),
            null,
            "some computers would treat its address as that of " + other.name())
        .help("addresses must differ in more than case: rename one of the two");
  }
}
