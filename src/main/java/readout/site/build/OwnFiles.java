package readout.site.build;

import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.site.model.OwnPaths;

/**
 * Tells from the files of a folder alone which of them are those of its site, for when nothing is
 * known of the run that made them. A page names the program, and its site by the way to the style
 * sheet; any other file is the site's where the page that it belongs to leads to it. A path alone
 * tells nothing: users keep files of the same names.
 */
final class OwnFiles {
  private static final String GENERATOR = "<meta name=\"generator\" content=\"readout\">";

  /** What a page holds that leads to the address that it has now: its feed stays with it. */
  private static final String MOVED = "<meta http-equiv=\"refresh\"";

  /** What scripts of a search begin with: they are found by names that no page has. */
  private static final String SEARCH = "readoutSearch";

  private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"#?]+)[^\"]*\"");

  private static final Pattern STYLE_SHEET =
      Pattern.compile("<link rel=\"stylesheet\"[^>]*href=\"([^\"]*)\"");

  private static final Pattern FILES = Pattern.compile("((?:[^/]+/)*meetings/)files/([^/]+)/.+");

  private static final Pattern DATA = Pattern.compile("((?:[^/]+/)*data/)[^/]+");

  private static final Pattern DATA_OF_MEETING =
      Pattern.compile("((?:[^/]+/)*)data/(meetings/[^/]+)\\.json");

  private static final Pattern OF_HOME =
      Pattern.compile(
          "((?:[^/]+/)*)(?:(?:meetings|steps)\\.ics|feed[^/]*\\.(?:atom|json)|opensearch\\.xml)");

  private static final Pattern SCRIPTS = Pattern.compile("((?:[^/]+/)*)search/.+\\.js");

  private final Path site;
  private final Map<String, Boolean> pages = new HashMap<>();
  private final Map<String, Set<String>> links = new HashMap<>();

  /**
   * @param site the folder, without links
   */
  OwnFiles(Path site) {
    this.site = site;
  }

  /** The paths of the site's files, sorted. */
  Set<String> all() throws IOException {
    Set<String> own = new TreeSet<>();
    for (String path : paths()) {
      if (has(path)) {
        own.add(path);
      }
    }
    return own;
  }

  /** Whether there is a page of the site. */
  boolean hasPage() throws IOException {
    for (String path : paths()) {
      if (isPage(path)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a file is there and is the site's. */
  boolean has(String path) throws IOException {
    if (path.endsWith(".html")) {
      return isPage(path);
    }
    if (!isFile(path)) {
      return false;
    }
    Matcher script = SCRIPTS.matcher(path);
    if (script.matches()) {
      return isPage(script.group(1) + "search.html") && startsWith(path, SEARCH);
    }
    Matcher meeting = DATA_OF_MEETING.matcher(path);
    if (meeting.matches()) { // programs find it by the meeting's id
      return isPage(meeting.group(1) + meeting.group(2) + ".html");
    }
    for (String page : pagesOf(path)) {
      if (isPage(page)) {
        boolean feedOfMoved = path.endsWith(".atom") && text(page).contains(MOVED);
        if (feedOfMoved || links(page).contains(path)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The pages that a file may belong to. */
  private static List<String> pagesOf(String path) {
    List<String> pages = new ArrayList<>();
    Matcher copy = FILES.matcher(path);
    if (copy.matches()) {
      pages.add(copy.group(1) + copy.group(2) + ".html");
    }
    for (Pattern listed : List.of(DATA, OF_HOME)) {
      Matcher file = listed.matcher(path);
      if (file.matches()) {
        pages.add(file.group(1) + "index.html");
      }
    }
    int end = path.lastIndexOf('.');
    if (end > path.lastIndexOf('/') + 1) {
      pages.add(path.substring(0, end) + ".html");
    }
    return pages;
  }

  private List<String> paths() throws IOException {
    if (!Files.isDirectory(site)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> site.relativize(file).toString().replace(File.separatorChar, '/'))
          .toList();
    }
  }

  private boolean isFile(String path) {
    return Files.isRegularFile(site.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  private boolean startsWith(String path, String start) throws IOException {
    try (var in = Files.newInputStream(site.resolve(path))) {
      return new String(in.readNBytes(start.length()), StandardCharsets.ISO_8859_1).equals(start);
    }
  }

  private boolean isPage(String path) throws IOException {
    Boolean known = pages.get(path);
    if (known == null) {
      known = isFile(path) && isPageOfSite(path);
      pages.put(path, known);
    }
    return known;
  }

  /** Sites may lie in one another: each page leads to the style sheet of its own. */
  private boolean isPageOfSite(String path) throws IOException {
    String text = text(path);
    if (!text.contains(GENERATOR)) {
      return false;
    }
    Matcher sheet = STYLE_SHEET.matcher(text);
    if (!sheet.find()) {
      return OwnPaths.at(path, List.of("")).isPresent();
    }
    if (path.endsWith("404.html")) { // it is shown at any address, so that its links are whole
      return isPage(path.substring(0, path.length() - "404.html".length()) + "index.html");
    }
    return "style.css".equals(resolved(path, sheet.group(1)));
  }

  /** The files that a page leads to, by their paths. */
  private Set<String> links(String page) throws IOException {
    Set<String> known = links.get(page);
    if (known == null) {
      known = new HashSet<>();
      String text = text(page);
      for (Matcher address = ADDRESS.matcher(text); address.find(); ) {
        String path = resolved(page, address.group(1));
        if (path != null) {
          known.add(path);
        }
      }
      links.put(page, known);
    }
    return known;
  }

  /** Another program's page may be in any encoding; what is looked for is ASCII. */
  private String text(String path) throws IOException {
    return new String(Files.readAllBytes(site.resolve(path)), StandardCharsets.ISO_8859_1);
  }

  /** Where a relative address leads from a page; null when that is out of the site. */
  private static String resolved(String page, String address) {
    if (address.contains(":") || address.startsWith("/")) {
      return null;
    }
    List<String> names = new ArrayList<>(List.of(page.split("/")));
    names.remove(names.size() - 1);
    String plain = utf8(address).replace("&amp;", "&").replace("+", "%2B");
    try {
      for (String name : URLDecoder.decode(plain, StandardCharsets.UTF_8).split("/")) {
        if (!name.equals("..")) {
          names.add(name);
        } else if (names.isEmpty()) {
          return null;
        } else {
          names.remove(names.size() - 1);
        }
      }
    } catch (IllegalArgumentException e) {
      return null; // not an address at all
    }
    return String.join("/", names);
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
