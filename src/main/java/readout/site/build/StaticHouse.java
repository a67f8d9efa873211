package readout.site.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import readout.diagnostic.Diagnostics;
import readout.record.Digests;
import readout.record.NamedFailure;
import readout.record.Work;
import readout.site.model.House;
import readout.site.search.SearchFiles;

/** What the folder of the house gives to a site: files as they are, and pages. */
final class StaticHouse {
  private static final String OTHER_LANGUAGE = "pages in a language that the site is not in";

  private final List<Path> originals;
  private final List<StaticFile> copies;
  private final Set<String> paths = new TreeSet<>();
  private final Map<String, String> sources = new HashMap<>();
  private final StaticPages pages;
  private final StaticLinks links;
  private final int languages;
  private final String digest;
  private final Map<String, Integer> leftOut;

  private StaticHouse(
      List<Path> originals,
      List<StaticFile> copies,
      StaticPages pages,
      StaticLinks links,
      List<String> prefixes,
      String digest,
      Map<String, Integer> leftOut) {
    this.originals = originals;
    this.copies = copies;
    this.pages = pages;
    this.links = links;
    this.languages = prefixes.size();
    this.digest = digest;
    this.leftOut = leftOut;
    for (StaticFile file : copies) {
      paths.add(file.path());
      sources.put(file.path(), file.name());
    }
    for (int i = 0; i < languages; i++) {
      List<StaticPage> shown = pages.in(i);
      for (StaticPage page : shown) {
        sources.put(prefixes.get(i) + page.path(), page.file().name());
        sources.put(prefixes.get(i) + SearchFiles.ofHouse(page.path()), page.file().name());
      }
    }
  }

  /**
   * Reads a folder.
   *
   * @param root as the user named it; null for no folder
   * @param languages of the site
   * @param prefixes of these languages, each empty or ending with a slash
   * @param diagnostics takes what cannot be published, and errors
   * @throws IOException naming the file that cannot be read
   */
  static StaticHouse of(
      Path root, List<String> languages, List<String> prefixes, Diagnostics diagnostics)
      throws IOException {
    StaticFolder folder = StaticFolder.of(root, diagnostics);
    List<StaticFile> copies = new ArrayList<>();
    List<StaticPage> read = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (StaticFile file : folder.files()) {
      all.append(file.path()).append('\n').append(file.digest()).append('\n');
      if (!StaticPage.isFor(file)) {
        copies.add(file);
      } else {
        StaticPage page = StaticPage.read(file, diagnostics);
        if (page != null) {
          read.add(page);
        }
      }
    }
    StaticPages pages = new StaticPages(read, languages);
    clashes(folder, copies, read, pages, prefixes, diagnostics);
    Map<String, Integer> leftOut = new TreeMap<>(folder.leftOut());
    Set<String> unused = pages.unused();
    if (!unused.isEmpty()) {
      leftOut.put(OTHER_LANGUAGE, unused.size());
    }
    StaticLinks links = new StaticLinks(prefixes, copies, pages);
    String digest = root == null ? "" : Digests.of(all.toString());
    List<Path> originals = folder.files().stream().map(StaticFile::from).toList();
    return new StaticHouse(originals, copies, pages, links, prefixes, digest, leftOut);
  }

  private static void clashes(
      StaticFolder folder,
      List<StaticFile> copies,
      List<StaticPage> read,
      StaticPages pages,
      List<String> prefixes,
      Diagnostics diagnostics) {
    StaticClash clash = new StaticClash(prefixes, diagnostics);
    copies.forEach(file -> clash.add(file, file.path()));
    for (int i = 0; i < prefixes.size(); i++) {
      for (StaticPage page : pages.in(i)) {
        clash.add(page.file(), prefixes.get(i) + page.path());
      }
    }
    StaticClash sources = new StaticClash(List.of(), diagnostics);
    read.forEach(page -> sources.add(page.file(), page.file().path()));
  }

  /** What a language of the site has of it. */
  House in(int language) {
    return new House(pages.of(language, links), paths, "", "");
  }

  /** All files of the folder, without links. */
  List<Path> originals() {
    return originals;
  }

  /** The paths of the files that are copied. */
  Set<String> copies() {
    return paths;
  }

  /** A digest of all that is in the folder; empty when there is none. */
  String digest() {
    return digest;
  }

  /** How many files each rule left out, by the words of the rule. */
  Map<String, Integer> leftOut() {
    return leftOut;
  }

  /**
   * The name of the file that a path of the site is made of; null when it is none of the house.
   *
   * @param path seen from the root of the whole site
   */
  String source(String path) {
    return sources.get(path);
  }

  /** Whether a path is that of a copy. */
  boolean isCopy(String path) {
    return paths.contains(path);
  }

  /**
   * Makes known what the whole site has, and warns of pages without a title and of what leads
   * nowhere.
   *
   * @param paths of all files of the site
   * @param places gives the places on the page of a meeting at a path of a language, by its number;
   *     null for any other page
   */
  void know(
      Set<String> paths, BiFunction<String, Integer, Set<String>> places, Diagnostics diagnostics) {
    links.know(paths, places);
    Set<String> checked = new TreeSet<>();
    for (int i = 0; i < languages; i++) {
      for (StaticPage page : pages.in(i)) {
        if (checked.add(page.file().path())) {
          page.check(diagnostics);
          links.check(page, i, diagnostics);
        }
      }
    }
  }

  /** Makes the copies. */
  void copy(SiteFiles files, int total) {
    Work.each(
        copies,
        file ->
            files.make(
                file.path(),
                file.digest(),
                out -> {
                  try (InputStream in =
                      Files.newInputStream(file.from(), LinkOption.NOFOLLOW_LINKS)) {
                    in.transferTo(out);
                  } catch (IOException e) {
                    throw NamedFailure.named(file.from(), e);
                  }
                },
                total));
  }
}
