package readout.site.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.site.model.OwnPaths;

/** Finds files of users where a site would put its own, before the first one is put there. */
final class TakenPlaces {
  private TakenPlaces() {}

  /**
   * Reports the files that a site would overwrite although they are not its own.
   *
   * @param files those of the site, made and not yet put in place
   * @param inputs what it is made of
   * @param diagnostics takes the errors
   * @return whether there are any
   */
  static boolean report(
      SiteFiles files, InputFiles inputs, ArchiveRequest request, Diagnostics diagnostics)
      throws IOException {
    Set<String> read = inputs.among(files.written());
    for (String path : read) {
      diagnostics.add(
          error(request, path, "the site is made of this file, and would overwrite it")
              .help("name another folder with -o"));
    }
    List<String> others = new ArrayList<>(files.ofOthers(path -> isInFolder(path, request)));
    others.removeAll(read);
    for (String path : others) {
      diagnostics.add(
          error(request, path, "readout did not write this file, and the site would overwrite it")
              .help("move the file away, or name another folder with -o"));
    }
    return !read.isEmpty() || !others.isEmpty();
  }

  private static Diagnostic error(ArchiveRequest request, String path, String message) {
    return Diagnostic.error(
        Code.NOT_A_SITE, null, null, request.site().resolve(path) + ": " + message);
  }

  private static boolean isInFolder(String path, ArchiveRequest request) {
    List<String> prefixes = new ArrayList<>(List.of(""));
    request.languages().forEach(language -> prefixes.add(language + "/"));
    return OwnPaths.at(path, prefixes).filter(own -> own.endsWith("/")).isPresent();
  }
}
