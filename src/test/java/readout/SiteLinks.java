package readout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follows every link of a site to another of its files: those of pages, feeds, maps, calendars and
 * data, with the places on pages that they name.
 */
final class SiteLinks {
  private static final Pattern REFRESH = Pattern.compile("(?i)url=(.*)");
  private static final Pattern EVENT_URL = Pattern.compile("(?m)^URL[^:]*:(.*)$");

  private final String base;
  private final Map<String, String> texts;
  private final Map<String, Set<String>> ids = new HashMap<>();
  private final List<String> dead = new ArrayList<>();
  private int followed;

  private SiteLinks(Path site, String base) {
    this.base = base;
    this.texts = Folders.texts(site);
  }

  /**
   * The links of a site that lead nowhere.
   *
   * @param base the site's address, with a slash at its end; empty when it was built without one
   */
  static SiteLinks follow(Path site, String base) {
    SiteLinks links = new SiteLinks(site, base);
    links.texts.forEach(links::follow);
    return links;
  }

  /** Each as its file and its target. */
  List<String> dead() {
    return dead;
  }

  /** How many links were followed. */
  int followed() {
    return followed;
  }

  private void follow(String path, String text) {
    if (path.endsWith(".html")) {
      page(path, Jsoup.parse(text));
    } else if (path.endsWith(".atom") || path.endsWith(".xml")) {
      Document document = Jsoup.parse(text, "", Parser.xmlParser());
      document.select("[href]").forEach(e -> follow(path, e, "href"));
      document.select("loc").forEach(e -> one(path, e.text()));
      document.select("Url[template]").forEach(e -> one(path, e.attr("template")));
    } else if (path.endsWith(".json")) {
      json(path, JsonMapper.shared().readTree(text));
    } else if (path.endsWith(".ics")) {
      Matcher urls = EVENT_URL.matcher(text.replaceAll("\r\n[ \t]", "").replace("\r", ""));
      while (urls.find()) {
        one(path, urls.group(1).strip());
      }
    }
  }

  private void page(String path, Document page) {
    page.select("[href]").forEach(e -> follow(path, e, "href"));
    page.select("[src]").forEach(e -> follow(path, e, "src"));
    for (Element refresh : page.select("meta[http-equiv=refresh]")) {
      Matcher url = REFRESH.matcher(refresh.attr("content"));
      if (url.find()) {
        one(path, url.group(1));
      }
    }
  }

  private void follow(String path, Element element, String attribute) {
    one(path, element.attr(attribute));
  }

  /** Addresses are the values of {@code url} and of what ends so. */
  private void json(String path, JsonNode node) {
    node.properties()
        .forEach(
            property -> {
              if (property.getKey().endsWith("url") && property.getValue().isString()) {
                one(path, property.getValue().asString());
              }
              json(path, property.getValue());
            });
    if (node.isArray()) {
      node.forEach(item -> json(path, item));
    }
  }

  private void one(String from, String target) {
    String address = target;
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    if (!base.isEmpty() && address.startsWith(base)) {
      address = address.substring(base.length());
      folder = "";
    } else if (address.matches("(?i)[a-z][a-z0-9+.-]*:.*") || address.startsWith("//")) {
      return;
    }
    followed++;
    int mark = address.indexOf('#');
    String place = mark < 0 ? "" : URLDecoder.decode(address.substring(mark + 1), UTF_8);
    String path = (mark < 0 ? address : address.substring(0, mark)).replaceFirst("\\?.*", "");
    String file = path.isEmpty() && !folder.isEmpty() | mark >= 0 ? from : resolved(folder, path);
    boolean there = texts.containsKey(file);
    if (!there || !place.isEmpty() && file.endsWith(".html") && !ids(file).contains(place)) {
      dead.add(from + " -> " + target);
    }
  }

  private static String resolved(String folder, String path) {
    String file = URI.create("/" + folder).resolve(path.isEmpty() ? "." : path).getPath();
    String whole = file.startsWith("/") ? file.substring(1) : file;
    return whole.isEmpty() || whole.endsWith("/") ? whole + "index.html" : whole;
  }

  private Set<String> ids(String file) {
    return ids.computeIfAbsent(
        file,
        page -> {
          Set<String> all = new HashSet<>();
          Jsoup.parse(texts.get(page)).select("[id]").forEach(e -> all.add(e.id()));
          return all;
        });
  }
}
