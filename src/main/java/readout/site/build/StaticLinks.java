package readout.site.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import readout.check.copies.Conflicts;
import readout.check.links.FileAddresses;
import readout.check.links.PlaceWarnings;
import readout.check.links.WrittenLink;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.html.PageIds;
import readout.record.Located.Finding;
import readout.record.NamedFailure;
import readout.record.RelativeAddress;

/**
 * Where the links and pictures of the house's pages lead: to another page of the house in the same
 * language, to a file of the house, or to a page or file of the site. An address is the way from
 * the page's file, as an editor follows it, or from the page.
 */
final class StaticLinks {
  private final List<String> prefixes;
  private final Map<String, StaticFile> files = new TreeMap<>();
  private final Map<String, StaticPage> bySource = new HashMap<>();
  private final StaticPages pages;
  private Set<String> paths = Set.of();
  private BiFunction<String, Integer, Set<String>> places = (path, language) -> null;

  /**
   * What an address leads to.
   *
   * @param target the path in the whole site, or empty
   * @param finding why there is none
   * @param near a path that differs in capital letters only, or empty
   */
  private record Way(String target, Finding finding, String near) {}

  /**
   * @param prefixes of the site's languages, each empty or ending with a slash
   * @param files of the house that are copied
   * @param pages of the house
   */
  StaticLinks(List<String> prefixes, List<StaticFile> files, StaticPages pages) {
    this.prefixes = prefixes;
    this.pages = pages;
    files.forEach(file -> this.files.put(file.path(), file));
    pages.all().forEach(page -> bySource.put(page.file().path(), page));
  }

  /**
   * Makes known what the whole site has, before anything is asked about links.
   *
   * @param places gives the places on the page of a meeting, see {@link StaticHouse#know}
   */
  void know(Set<String> paths, BiFunction<String, Integer, Set<String>> places) {
    this.paths = paths;
    this.places = places;
  }

  /** Tells whether the links of a page lead where they led. */
  String inputs(StaticPage page, int language) {
    StringBuilder inputs = new StringBuilder();
    page.page().targets().forEach(t -> inputs.append('\n').append(href(page, language, t)));
    return inputs.toString();
  }

  /** What is printed of an address; empty when it leads nowhere. */
  String href(StaticPage page, int language, String address) {
    RelativeAddress relative = RelativeAddress.of(address).orElse(null);
    if (relative == null) {
      return address;
    }
    String target = way(page, language, relative).target();
    if (target.isEmpty()) {
      return "";
    }
    String prefix = prefixes.get(language);
    boolean same = target.startsWith(prefix);
    String from = same ? page.path() : prefix + page.path();
    return "../".repeat((int) from.chars().filter(c -> c == '/').count())
        + RelativeAddress.encoded(same ? target.substring(prefix.length()) : target)
        + relative.suffix();
  }

  private Way way(StaticPage page, int language, RelativeAddress address) {
    if (address.names() == null) {
      return new Way("", Finding.OUTSIDE, "");
    }
    List<String> names = new ArrayList<>();
    int slash = page.file().path().lastIndexOf('/');
    if (slash >= 0) {
      names.addAll(List.of(page.file().path().substring(0, slash).split("/")));
    }
    for (String name : address.names()) {
      if (!name.equals("..")) {
        names.add(name);
      } else if (names.isEmpty()) {
        return new Way("", Finding.OUTSIDE, "");
      } else {
        names.remove(names.size() - 1);
      }
    }
    String path = Normalizer.normalize(String.join("/", names), Form.NFC);
    String target = target(path, language).or(() -> target(index(path), language)).orElse("");
    if (!target.isEmpty()) {
      return new Way(target, Finding.FILE, "");
    }
    boolean hidden = names.stream().anyMatch(name -> name.startsWith("."));
    return new Way("", hidden ? Finding.HIDDEN : Finding.MISSING, near(path, language));
  }

  private static String index(String folder) {
    return folder.isEmpty() ? "index.html" : folder + "/index.html";
  }

  private Optional<String> target(String path, int language) {
    StaticPage page = bySource.get(path);
    if (page != null) {
      int in = page.language().isEmpty() ? language : pages.language(page, language);
      String own = in < 0 ? "" : prefixes.get(in) + page.path();
      return paths.contains(own) ? Optional.of(own) : Optional.empty();
    }
    if (files.containsKey(path)) {
      return Optional.of(path);
    }
    String own = prefixes.get(language) + path;
    return paths.contains(own)
        ? Optional.of(own)
        : paths.contains(path) ? Optional.of(path) : Optional.empty();
  }

  private String near(String path, int language) {
    String wanted = Conflicts.inAnyCase(path);
    String own = Conflicts.inAnyCase(prefixes.get(language) + path);
    for (Set<String> all : List.of(bySource.keySet(), files.keySet(), paths)) {
      for (String one : new TreeSet<>(all)) {
        String key = Conflicts.inAnyCase(one);
        if (key.equals(wanted) || key.equals(own)) {
          return one;
        }
      }
    }
    return "";
  }

  /** Warns of what leads nowhere. */
  void check(StaticPage page, int language, Diagnostics diagnostics) {
    List<WrittenLink> links = WrittenLink.inMarkdown(page.source(), page.span());
    for (FileAddresses one : FileAddresses.of(links)) {
      Way way = way(page, language, one.address());
      if (way.target().isEmpty()) {
        diagnostics.add(lost(page, one, way));
      }
    }
    PlaceWarnings.check(
        page.source(), links, address -> linked(page, language, address), diagnostics);
  }

  /** The page that an address leads to; null when its places are not known. */
  private PlaceWarnings.Page linked(StaticPage page, int language, RelativeAddress address) {
    String path = address == null ? "" : way(page, language, address).target();
    StaticPage target = address == null ? page : page(path);
    if (target != null) {
      return new PlaceWarnings.Page(target.file().path(), target.page().anchors());
    }
    Set<String> ids = files.containsKey(path) ? ids(files.get(path)) : ids(path, language);
    return ids == null ? null : new PlaceWarnings.Page(path, ids);
  }

  /** The places on the page of a meeting; null for any other. */
  private Set<String> ids(String path, int language) {
    String prefix = prefixes.get(language);
    return path.startsWith(prefix)
        ? places.apply(path.substring(prefix.length()), language)
        : places.apply(path, 0);
  }

  /** The places in a file of the house; null when it is not a page. */
  private static Set<String> ids(StaticFile file) {
    try {
      return PageIds.isPage(file.path()) ? PageIds.of(Files.readAllBytes(file.from())) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(NamedFailure.named(file.from(), e));
    }
  }

  /** The page of the house at a path of the site; null when it is another page. */
  private StaticPage page(String path) {
    for (int i = 0; i < prefixes.size(); i++) {
      for (StaticPage page : pages.in(i)) {
        if (path.equals(prefixes.get(i) + page.path())) {
          return page;
        }
      }
    }
    return null;
  }

  private static Diagnostic lost(StaticPage page, FileAddresses one, Way way) {
    String path = "\"" + one.address().path() + "\"";
    boolean missing = way.finding() == Finding.MISSING;
    return Diagnostic.warning(
            missing ? Code.MISSING_FILE : Code.FILE_NOT_COPIED,
            page.source(),
            one.span(),
            missing
                ? "the site has no page or file " + path
                : path + " " + reason(one.address(), way.finding()))
        .label("leads nowhere")
        .help(help(way));
  }

  private static String reason(RelativeAddress address, Finding finding) {
    if (finding == Finding.HIDDEN) {
      return "is hidden: a name in it begins with a dot";
    }
    return address.path().startsWith("/")
        ? "begins at the root of a site or disk"
        : address.names() == null ? "cannot be the name of a file" : "leads out of the folder";
  }

  private static String help(Way way) {
    return way.near().isEmpty()
        ? "put the file into the folder of --static, or write the full address: https://…"
        : "did you mean \"" + way.near() + "\"? upper and lower case differ in addresses";
  }
}
