package readout.site.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import readout.language.Lexicon;
import readout.site.export.MappedPage;
import readout.site.model.Archive;
import readout.site.model.Contents;
import readout.site.model.PageLanguages;
import readout.site.model.SiteMeetings;
import readout.site.model.SiteRequest;
import readout.site.page.RowPrinter;
import readout.site.page.SiteFile;

/**
 * A whole site in all its languages. The first one has the addresses at the root; each of the
 * others has a folder with lists, feeds and calendars of its own.
 */
public final class WholeSite {
  private final List<Site> languages = new ArrayList<>();
  private final PageLanguages pages;

  /**
   * A site in one of its languages.
   *
   * @param request what its pages share
   * @param meetings its records
   * @param contents what is kept of them
   * @param rows prints the rows of steps that others continue
   */
  public record Part(
      SiteRequest request, SiteMeetings meetings, Contents contents, RowPrinter rows) {}

  /**
   * @param parts the site in each of its languages
   * @param lexicon knows how languages are called
   */
  public WholeSite(List<Part> parts, Lexicon lexicon) {
    List<PageLanguages.In> all =
        parts.stream()
            .map(
                part ->
                    new PageLanguages.In(
                        part.request(),
                        part.meetings(),
                        new Archive(part.meetings().standing(), part.request().language().order())))
            .toList();
    this.pages = new PageLanguages(all, lexicon);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      languages.add(new Site(i, all.get(i), part.contents(), part.rows(), pages));
    }
  }

  /** The site in each of its languages. */
  public List<Site> languages() {
    return languages;
  }

  /**
   * The files of each language besides its meetings' pages, those that take longest first; their
   * paths are seen from the root of the language. To be asked for before any page is made.
   *
   * @param moved where the pages of ids that are gone have moved to
   */
  public List<List<SiteFile>> files(Map<String, String> moved) {
    List<List<SiteFile>> own = languages.stream().map(Site::ownPages).toList();
    if (!pages.isOne()) {
      pages.know(own.stream().map(WholeSite::paths).toList());
    }
    List<MappedPage> mapped = new ArrayList<>();
    for (int i = 0; i < languages.size(); i++) {
      mapped.addAll(languages.get(i).mapped(own.get(i)));
    }
    List<List<SiteFile>> files = new ArrayList<>();
    for (int i = 0; i < languages.size(); i++) {
      files.add(languages.get(i).files(own.get(i), moved, mapped));
    }
    return files;
  }

  private static Set<String> paths(List<SiteFile> files) {
    Set<String> paths = new TreeSet<>();
    files.forEach(file -> paths.add(file.path()));
    return paths;
  }
}
