package readout.archive;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** A feed as Atom (RFC 4287). */
final class AtomFeed {
  /** The date of a feed without meetings, for there is no clock. */
  private static final LocalDate NEVER = LocalDate.EPOCH;

  private final SiteRequest site;
  private final Addresses addresses;
  private final Contents contents;

  AtomFeed(SiteRequest site, Contents contents) {
    this.contents = contents;
    this.site = site;
    this.addresses = new Addresses(site);
  }

  String text(Feed feed) {
    List<FeedItem> items = feed.items(contents, site);
    try {
      Document document = new WireFeedOutput().outputJDom(atom(feed, items));
      languages(document.getRootElement(), items);
      return Xml.print(document);
    } catch (FeedException e) {
      throw new IllegalStateException(e);
    }
  }

  private com.rometools.rome.feed.atom.Feed atom(Feed feed, List<FeedItem> items) {
    String path = feed.path() + ".atom";
    com.rometools.rome.feed.atom.Feed atom = new com.rometools.rome.feed.atom.Feed("atom_1.0");
    atom.setId(feed.id(addresses, ".atom"));
    atom.setTitle(Xml.text(feed.title()));
    atom.setUpdated(
        day(items.stream().map(FeedItem::updated).max(LocalDate::compareTo).orElse(NEVER)));
    Person author = new Person();
    author.setName(Xml.text(site.title()));
    atom.setAuthors(List.of(author));
    atom.setAlternateLinks(
        List.of(link("alternate", "text/html", addresses.to(feed.root(), feed.page()))));
    atom.setOtherLinks(
        List.of(link("self", "application/atom+xml", addresses.to(feed.root(), path))));
    List<com.rometools.rome.feed.atom.Entry> entries = new ArrayList<>();
    items.forEach(item -> entries.add(entry(item)));
    atom.setEntries(entries);
    return atom;
  }

  private static com.rometools.rome.feed.atom.Entry entry(FeedItem item) {
    com.rometools.rome.feed.atom.Entry entry = new com.rometools.rome.feed.atom.Entry();
    entry.setId(item.id());
    entry.setTitle(Xml.text(item.title().text()));
    entry.setAlternateLinks(List.of(link("alternate", "text/html", item.link())));
    entry.setPublished(day(item.published()));
    entry.setUpdated(day(item.updated()));
    List<Category> categories = new ArrayList<>();
    for (String subject : item.categories()) {
      Category category = new Category();
      category.setTerm(Xml.text(subject));
      categories.add(category);
    }
    entry.setCategories(categories);
    if (!item.text().isEmpty()) {
      Content summary = new Content();
      summary.setType(Content.TEXT);
      summary.setValue(Xml.text(item.text()));
      entry.setSummary(summary);
    }
    return entry;
  }

  private static Link link(String rel, String type, String href) {
    Link link = new Link();
    link.setRel(rel);
    link.setType(type);
    link.setHref(href);
    return link;
  }

  private static Date day(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** Says where the language is another than around it, which the library cannot. */
  private void languages(Element feed, List<FeedItem> items) {
    language(feed, site.tag());
    List<Element> entries = feed.getChildren("entry", feed.getNamespace());
    for (int i = 0; i < items.size(); i++) {
      FeedItem item = items.get(i);
      if (!item.language().equals(site.tag())) {
        language(entries.get(i), item.language());
      }
      String lang = item.title().lang();
      if (!lang.isEmpty() && !lang.equals(item.language())) {
        language(entries.get(i).getChild("title", feed.getNamespace()), lang);
      }
    }
  }

  private static void language(Element element, String tag) {
    element.setAttribute("lang", tag, Namespace.XML_NAMESPACE);
  }
}
