package readout.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import readout.document.SourceBlock;

/**
 * A page that somebody published, as a source of what it reports.
 *
 * @param title its first heading, else what it gives programs as its title; empty when neither
 * @param language BCP 47 tag that it declares; may be empty
 * @param published the dates at which it says it was published, each once, as it writes them
 * @param blocks its article in the order of reading, without the title; none is blank
 * @param charset the encoding that was read
 */
public record SourcePage(
    String title,
    String language,
    List<String> published,
    List<SourceBlock> blocks,
    Charset charset) {
  /** Deeper than any page; a page that is deeper is not read further down. */
  private static final int DEEPEST = 500;

  private static final Pattern HEADLINE = Pattern.compile("\"headline\"\\s*:\\s*\"([^\"\\\\]+)\"");
  private static final Pattern DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"\\\\]+)\"");

  private static final String ROOTS =
      "[itemprop=articleBody]; .govspeak; .article-body; .press-release; article; main;"
          + " [role=main]";

  /** Copies the lists. */
  public SourcePage {
    published = List.copyOf(published);
    blocks = List.copyOf(blocks);
  }

  /**
   * A page of HTML in the encoding that it declares, else UTF-8.
   *
   * @param escape makes Markdown of literal text
   */
  public static SourcePage of(byte[] html, UnaryOperator<String> escape) {
    try {
      Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
      Document document = Jsoup.parse(new ByteArrayInputStream(html), null, "", parser);
      String data = data(document);
      String title = title(document, data);
      List<SourceBlock> blocks = new ArrayList<>(ArticleBlocks.of(article(document), escape));
      blocks.removeIf(
          block -> block.kind() == SourceBlock.Kind.HEADING && block.text().equals(title));
      return new SourcePage(
          title, language(document), dates(document, data), blocks, document.charset());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Element article(Document document) {
    for (String root : ROOTS.split("; *")) {
      Element best = null;
      for (Element found : document.select(root)) {
        best = best == null || found.text().length() > best.text().length() ? found : best;
      }
      if (best != null && !best.text().isBlank()) {
        return best;
      }
    }
    return document.body();
  }

  private static String data(Document document) {
    StringBuilder data = new StringBuilder();
    for (Element script : document.select("script[type=application/ld+json]")) {
      data.append(script.data()).append('\n');
    }
    return data.toString();
  }

  private static String title(Document document, String data) {
    Element heading = article(document).selectFirst("h1");
    heading = heading == null ? document.selectFirst("main h1, article h1") : heading;
    heading = heading == null ? document.selectFirst("h1") : heading;
    if (heading != null && !heading.text().isBlank()) {
      return heading.text().strip();
    }
    Element shared = document.selectFirst("meta[property=og:title], meta[name=og:title]");
    if (shared != null && !shared.attr("content").isBlank()) {
      return shared.attr("content").strip();
    }
    Matcher headline = HEADLINE.matcher(data);
    return headline.find() ? headline.group(1).strip() : document.title().strip();
  }

  private static String language(Document document) {
    Element root = document.expectFirst("html");
    if (root.hasAttr("lang")) {
      return root.attr("lang").strip();
    }
    Element article = article(document);
    Element within = article.hasAttr("lang") ? article : article.closest("[lang]");
    return within == null ? "" : within.attr("lang").strip();
  }

  private static List<String> dates(Document document, String data) {
    List<String> dates = new ArrayList<>();
    for (Element meta :
        document.select(
            "meta[property=article:published_time], meta[name=article:published_time],"
                + " meta[itemprop=datePublished], meta[name=dcterms.issued],"
                + " meta[name=DC.date.issued], meta[name=date]")) {
      dates.add(meta.attr("content").strip());
    }
    Matcher date = DATE.matcher(data);
    while (date.find()) {
      dates.add(date.group(1).strip());
    }
    for (Element time :
        document.select("time[itemprop=datePublished], time[pubdate], time.published")) {
      dates.add(time.attr("datetime").strip());
    }
    List<Element> times = document.select("time[datetime]");
    if (dates.isEmpty() && times.size() == 1) {
      dates.add(times.get(0).attr("datetime").strip());
    }
    dates.removeIf(String::isBlank);
    return dates.stream().distinct().toList();
  }
}
