package readout.site.page;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import readout.site.model.Hrefs;
import readout.site.model.SiteRequest;
import readout.site.page.PageContent.DataContent;

/** The page that says what the files of data are. */
final class DataPage {
  static final String PATH = "data/index.html";

  private static final int THOUSAND = 1000;

  private final SiteRequest site;
  private final PageContexts contexts;

  DataPage(SiteRequest site, PageContexts contexts) {
    this.site = site;
    this.contexts = contexts;
  }

  /** The page of some files. */
  SiteFile of(List<DataFile> files) {
    Supplier<String> inputs =
        () ->
            site.licence()
                + files.stream()
                    .map(file -> file.path() + file.inputs().get())
                    .collect(Collectors.joining("\n"));
    return SiteFile.page(PATH, inputs, () -> page(files));
  }

  private SitePage page(List<DataFile> files) {
    String title = contexts.label("site.data");
    String text = contexts.label("site.data-text");
    boolean address = site.licence().matches("https?://\\S+");
    DataContent content =
        new DataContent(
            text,
            new DataHeadings(
                contexts.label("site.file"),
                contexts.label("site.size"),
                contexts.label("site.columns")),
            files.stream().map(this::row).toList(),
            contexts.label("site.licence"),
            site.licence(),
            address ? site.licence() : "");
    return contexts.page(PATH, "", title, text, content);
  }

  private DataRow row(DataFile file) {
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    return new DataRow(
        contexts.label(file.label()),
        name,
        Hrefs.to("../", file.path()),
        size(file.size()),
        String.join(", ", file.columns()));
  }

  /** In the units that fit, rounded up. */
  private String size(long bytes) {
    if (bytes < THOUSAND) {
      return contexts.number((int) bytes) + "\u00a0B";
    }
    long kilobytes = (bytes + THOUSAND - 1) / THOUSAND;
    return kilobytes < 10 * THOUSAND
        ? contexts.number((int) kilobytes) + "\u00a0kB"
        : contexts.number((int) ((kilobytes + THOUSAND - 1) / THOUSAND)) + "\u00a0MB";
  }
}
