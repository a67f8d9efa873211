package readout.site.export;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import readout.site.model.Addresses;
import readout.site.model.Contents;
import readout.site.model.Feed;
import readout.site.model.MeetingSummary;
import readout.site.model.SiteRequest;
import readout.site.model.Table;
import readout.site.page.RowContexts;

/**
 * Feeds as Atom (RFC 4287), with their archives (RFC 5005). An entry is made once, for all feeds
 * that have it; the ways to the site's root are filled in when it is put into a feed.
 */
final class AtomFeed {
  private static final String ENDING = ".atom";

  /** The date of a feed without meetings, for there is no clock. */
  private static final String NEVER = "1970-01-01T00:00:00Z";

  /** Is used in the library's tree for dates, which it cannot write as they are. */
  private static final Date SOME_DATE = new Date(0);

  private static final Namespace HISTORY =
      Namespace.getNamespace("fh", "http://purl.org/syndication/history/1.0");

  private static final String ENTRY = "  <entry";
  private static final String END_OF_ENTRY = "</entry>\n";
  private static final String END = "</feed>";

  /** The only element of an entry that begins so: in texts there is no such character. */
  private static final String HREF = "<link rel=\"alternate\" type=\"text/html\" href=\"";

  private final SiteRequest site;
  private final Addresses addresses;

  /** What times mean, as each meeting is in many feeds. */
  private final Map<String, Instant> instants = new ConcurrentHashMap<>();

  AtomFeed(SiteRequest site) {
    this.site = site;
    this.addresses = new Addresses(site);
  }

  /** The entry of a meeting, open where the way to the root belongs; empty when it is no news. */
  String entry(FeedItem item) {
    if (!item.dates().isNews()) {
      return "";
    }
    com.rometools.rome.feed.atom.Feed around = new com.rometools.rome.feed.atom.Feed("atom_1.0");
    around.setEntries(List.of(atom(item)));
    Document document = document(around);
    Element entry = child(document.getRootElement(), "entry");
    child(entry, "published").setText(item.dates().published());
    child(entry, "updated").setText(item.dates().updated());
    languages(entry, item);
    String printed = Xml.print(document);
    int start = printed.indexOf(ENTRY);
    String text = printed.substring(start, printed.indexOf(END_OF_ENTRY) + END_OF_ENTRY.length());
    return addresses.areWhole() ? text : text.replace(HREF, HREF + RowContexts.ROOT);
  }

  /** Writes a feed. */
  void to(OutputStream out, Feed feed, Contents contents) throws IOException {
    String head = head(feed);
    int end = head.indexOf(END);
    out.write(head.substring(0, end).getBytes(StandardCharsets.UTF_8));
    for (MeetingSummary entry : feed.entries()) {
      if (addresses.areWhole()) {
        contents.rows(entry, Table.ATOM, out);
      } else {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        contents.rows(entry, Table.ATOM, row);
        out.write(RowContexts.seenFrom(feed.root(), row.toByteArray()));
      }
    }
    out.write(head.substring(end).getBytes(StandardCharsets.UTF_8));
  }

  /** A feed without its entries. */
  private String head(Feed feed) {
    com.rometools.rome.feed.atom.Feed atom = new com.rometools.rome.feed.atom.Feed("atom_1.0");
    atom.setId(feed.id(addresses, ENDING));
    atom.setTitle(Xml.text(feed.title()));
    atom.setUpdated(SOME_DATE);
    Person author = new Person();
    author.setName(Xml.text(site.title()));
    atom.setAuthors(List.of(author));
    atom.setAlternateLinks(
        List.of(link("alternate", "text/html", addresses.to(feed.root(), feed.page()))));
    List<Link> links = new ArrayList<>();
    links.add(feedLink("self", feed, feed.path()));
    if (feed.isArchive()) {
      links.add(feedLink("current", feed, feed.current()));
      links.add(feedLink("next-archive", feed, feed.newer()));
    }
    if (!feed.older().isEmpty()) {
      links.add(feedLink("prev-archive", feed, feed.older()));
    }
    atom.setOtherLinks(links);
    Document document = document(atom);
    Element root = document.getRootElement();
    child(root, "updated").setText(updated(feed));
    language(root, site.tag());
    if (feed.isArchive()) {
      root.addContent(new Element("archive", HISTORY));
    }
    return Xml.print(document);
  }

  /** The latest time at which an entry changed, as it is written. */
  private String updated(Feed feed) {
    String latest = NEVER;
    Instant last = null;
    for (MeetingSummary entry : feed.entries()) {
      String updated = entry.feedDates().updated();
      if (!updated.equals(latest)) {
        Instant instant =
            instants.computeIfAbsent(updated, time -> OffsetDateTime.parse(time).toInstant());
        if (last == null || instant.isAfter(last)) {
          latest = updated;
          last = instant;
        }
      }
    }
    return latest;
  }

  private static Document document(com.rometools.rome.feed.atom.Feed feed) {
    try {
      return new WireFeedOutput().outputJDom(feed);
    } catch (FeedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static com.rometools.rome.feed.atom.Entry atom(FeedItem item) {
    com.rometools.rome.feed.atom.Entry entry = new com.rometools.rome.feed.atom.Entry();
    entry.setId(item.id());
    entry.setTitle(Xml.text(item.title().text()));
    entry.setAlternateLinks(List.of(link("alternate", "text/html", item.link())));
    entry.setPublished(SOME_DATE);
    entry.setUpdated(SOME_DATE);
    List<Category> categories = new ArrayList<>();
    for (String subject : item.categories()) {
      Category category = new Category();
      category.setTerm(Xml.text(subject));
      categories.add(category);
    }
    entry.setCategories(categories);
    Content summary = new Content();
    summary.setType(Content.TEXT);
    summary.setValue(Xml.text(item.text()));
    entry.setSummary(summary);
    return entry;
  }

  private Link feedLink(String rel, Feed feed, String path) {
    return link(rel, "application/atom+xml", addresses.to(feed.root(), path + ENDING));
  }

  private static Link link(String rel, String type, String href) {
    Link link = new Link();
    link.setRel(rel);
    link.setType(type);
    link.setHref(href);
    return link;
  }

  private static Element child(Element parent, String name) {
    return parent.getChild(name, parent.getNamespace());
  }

  /** Says where the language is another than around it, which the library cannot. */
  private void languages(Element entry, FeedItem item) {
    if (!item.language().equals(site.tag())) {
      language(entry, item.language());
    }
    String lang = item.title().lang();
    if (!lang.isEmpty() && !lang.equals(item.language())) {
      language(child(entry, "title"), lang);
    }
  }

  private static void language(Element element, String tag) {
    element.setAttribute("lang", tag, Namespace.XML_NAMESPACE);
  }
}
