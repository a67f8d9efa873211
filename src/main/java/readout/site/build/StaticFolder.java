package readout.site.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.record.Digests;
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
  private final Map<String, Set<Path>> leftOut = new TreeMap<>();
  private final Path root;
  private final Path real;
  private final Diagnostics diagnostics;

  private StaticFolder(Path root, Path real, Diagnostics diagnostics) {
    this.root = root;
    this.real = real;
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
    if (root == null) {
      return new StaticFolder(null, null, diagnostics);
    }
    StaticFolder folder = new StaticFolder(root, root.toRealPath(), diagnostics);
    Files.walkFileTree(folder.real, folder.new Visitor());
    return folder;
  }

  /** The files, by their paths in order. */
  List<StaticFile> files() {
    return List.copyOf(files.values());
  }

  /** How many files each rule left out, by the words of the rule. */
  Map<String, Integer> leftOut() {
    Map<String, Integer> counts = new TreeMap<>();
    leftOut.forEach((rule, paths) -> counts.put(rule, paths.size()));
    return counts;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      if (!dir.equals(real) && isHidden(dir)) {
        leave(LeftOut.HIDDEN, dir);
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (isHidden(file)) {
        leave(LeftOut.HIDDEN, file);
      } else if (attributes.isSymbolicLink()) {
        link(file);
      } else if (!attributes.isRegularFile()) {
        leave(LeftOut.SPECIAL, file);
      } else {
        add(file, file);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /** A link to a file of the folder is another name of it; a link to a folder is not followed. */
  private void link(Path link) throws IOException {
    Path target;
    try {
      target = link.toRealPath();
    } catch (IOException e) {
      leave(LeftOut.OUTSIDE, link);
      return;
    }
    if (!target.startsWith(real)) {
      leave(LeftOut.OUTSIDE, link);
    } else if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      leave(LeftOut.SPECIAL, link);
    } else if (isHiddenBelow(target)) {
      leave(LeftOut.HIDDEN, link);
    } else {
      add(link, target);
    }
  }

  private boolean isHiddenBelow(Path target) {
    for (Path name : real.relativize(target)) {
      if (isHidden(name)) {
        return true;
      }
    }
    return false;
  }

  private void add(Path file, Path target) throws IOException {
    String typed =
        real.relativize(file).toString().replace(real.getFileSystem().getSeparator(), "/");
    String path = Normalizer.normalize(typed, Form.NFC);
    String name = root.resolve(real.relativize(file)).normalize().toString();
    if (isRecord(file) || isRecord(target)) {
      refuse(name, "may be a record, which holds more than its note");
    } else if (!SitePath.isInside(path)) {
      refuse(name, "has a name that no address can have");
    } else {
      StaticFile one = new StaticFile(path, name, target, digest(target));
      StaticFile same = files.putIfAbsent(path, one);
      if (same != null) {
        diagnostics.add(StaticClash.between(one, same));
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

  private void leave(String rule, Path file) {
    leftOut.computeIfAbsent(rule, r -> new TreeSet<>()).add(file);
  }

  private static boolean isHidden(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") && !SHOWN.contains(name);
  }

  private static boolean isRecord(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }
}
