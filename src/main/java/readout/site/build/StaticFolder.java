package readout.site.build;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.record.Digests;
import readout.record.FolderWalk;
import readout.record.LeftOut;
import readout.record.NamedFailure;
import readout.site.cache.SitePath;

/**
 * The folder of the house: all files in it that a site may have. Hidden files stay out, and those
 * that links lead to outside, and records, which hold more than their notes.
 */
final class StaticFolder {
  /** Hidden names that are published by agreement: of GitHub's pages, and by RFC 8615. */
  private static final Set<String> SHOWN = Set.of(".nojekyll", ".well-known");

  private final TreeMap<String, StaticFile> files = new TreeMap<>();
  private final LeftOut leftOut = new LeftOut();
  private final Diagnostics diagnostics;

  private StaticFolder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a folder.
   *
   * @param root as the user named it; null for no folder
   * @param diagnostics takes what cannot be published
   * @throws IOException naming the file that cannot be read
   */
  static StaticFolder of(Path root, Diagnostics diagnostics) throws IOException {
    StaticFolder folder = new StaticFolder(diagnostics);
    if (root != null) {
      folder.new Walk(root).run();
    }
    return folder;
  }

  /** The files, by their paths in order. */
  List<StaticFile> files() {
    return List.copyOf(files.values());
  }

  /** How many files each rule left out, by the words of the rule. */
  Map<String, Integer> leftOut() {
    return leftOut.counts(Set.of());
  }

  private final class Walk extends FolderWalk {
    Walk(Path root) throws IOException {
      super(root, leftOut);
    }

    @Override
    protected boolean isHidden(Path path) {
      return super.isHidden(path) && !SHOWN.contains(path.getFileName().toString());
    }

    @Override
    protected void file(Path file) throws IOException {
      add(file, file);
    }

    /** A link to a file of the folder is another name of it; a link to a folder is not followed. */
    @Override
    protected void link(Path link) throws IOException {
      Path target = target(link);
      if (target != null && !isLeftOut(link, target)) {
        add(link, target);
      }
    }

    private void add(Path file, Path target) throws IOException {
      String typed = inFolder(file).toString().replace(file.getFileSystem().getSeparator(), "/");
      String path = Normalizer.normalize(typed, Form.NFC);
      if (isRecord(file) || isRecord(target)) {
        refuse(name(file), "may be a record, which holds more than its note");
      } else if (!SitePath.isInside(path)) {
        refuse(name(file), "has a name that no address can have");
      } else {
        StaticFile one = new StaticFile(path, name(file), target, digest(target));
        StaticFile same = files.putIfAbsent(path, one);
        if (same != null) {
          diagnostics.add(StaticClash.between(one, same));
        }
      }
    }
  }

  private static String digest(Path file) throws IOException {
    try {
      return Digests.of(file);
    } catch (IOException e) {
      throw NamedFailure.named(file, e);
    }
  }

  private void refuse(String name, String reason) {
    diagnostics.add(
        Diagnostic.warning(Code.FILE_NOT_COPIED, new SourceFile(name, ""), null, reason)
            .help("keep it in another folder, or give it another name"));
  }

  private static boolean isRecord(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }
}
