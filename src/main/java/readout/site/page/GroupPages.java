package readout.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import readout.site.model.Archive;
import readout.site.model.Chunks;
import readout.site.model.Contents;
import readout.site.model.Feed;
import readout.site.model.Hrefs;
import readout.site.model.ListGroup;
import readout.site.model.MeetingSummary;
import readout.site.model.NamedPages;
import readout.site.model.SiteRequest;
import readout.site.model.SummaryText;
import readout.site.model.Years;
import readout.site.page.PageContent.GroupContent;

/** The pages of a year, a series, a person and so on. A new meeting changes only the first page. */
final class GroupPages {
  /** What is said is long, so that fewer meetings are on a page. */
  private static final Set<String> SAYING = Set.of("people", "organizations", "topics");

  /** Whose pages are about some of those who took part. */
  private static final Set<String> OF_PEOPLE = Set.of("people", "organizations");

  private static final String ROOT = "../";

  private final SiteRequest site;
  private final Archive archive;
  private final PageContexts contexts;
  private final Function<List<MeetingSummary>, String> digest;
  private final Months months;
  private final GroupHeads heads;
  private final SaidParts said;
  private final TopicParts topics;

  /**
   * @param digest tells whether some meetings are what they were
   */
  GroupPages(
      SiteRequest site,
      Archive archive,
      NamedPages named,
      Contents contents,
      PageContexts contexts,
      Function<List<MeetingSummary>, String> digest) {
    this.site = site;
    this.archive = archive;
    this.contexts = contexts;
    this.digest = digest;
    this.months = new Months(contexts, site.language());
    this.heads = new GroupHeads(archive, contexts, named, months);
    this.said = new SaidParts(archive, contents, contexts);
    this.topics = new TopicParts(site, archive, contents, contexts, said);
  }

  /** The meetings of a group by pages. */
  static Chunks<MeetingSummary> chunks(ListGroup group) {
    int chunk = SAYING.contains(group.section()) ? Pages.CHUNK / 2 : Pages.CHUNK;
    return new Chunks<>(group.entries(), chunk);
  }

  /** What a group is called on pages. */
  static SummaryText name(ListGroup group, SiteRequest site) {
    return group.section().equals("years")
        ? new SummaryText(Years.name(group.name().text(), site.language()), "")
        : group.name();
  }

  /** The pages of a group. */
  List<SiteFile> of(ListGroup group) {
    List<SiteFile> files = new ArrayList<>();
    Chunks<MeetingSummary> chunks = chunks(group);
    Supplier<String> whole =
        () ->
            group.name().text()
                + chunks.count()
                + " "
                + group.entries().size()
                + heads.inputs(group, chunks);
    for (int i = 0; i < chunks.count(); i++) {
      int number = i;
      files.add(
          SiteFile.list(
              chunks.path(group.base(), i) + ListGroup.ENDING,
              () -> whole.get() + digest.apply(chunks.part(number)),
              () -> chunks.part(number),
              () -> page(group, chunks, number)));
    }
    return files;
  }

  private SitePage page(ListGroup group, Chunks<MeetingSummary> chunks, int number) {
    List<MeetingSummary> part = chunks.part(number);
    String path = chunks.path(group.base(), number) + ListGroup.ENDING;
    String count = contexts.meetings(group.entries().size());
    String feed = Feed.isFor(group.section()) ? Feed.path(group) : Feed.ALL;
    String newer = href(chunks.newer(group.base(), number));
    String older = href(chunks.older(group.base(), number));
    GroupHead head = heads.of(group, chunks, number);
    SaidList shown = said(group, part);
    boolean byMonths = group.section().equals("years");
    boolean underHeadings = !shown.atMeetings().isEmpty() && shown.quotesTitle().isEmpty();
    GroupContent content =
        new GroupContent(
            contexts.label("site." + group.section()),
            count,
            head,
            head.members().isEmpty() && shown.quotesTitle().isEmpty()
                ? ""
                : contexts.label("site.title"),
            byMonths || underHeadings ? "" : rows(group, part, shown),
            byMonths ? months.parts(part) : List.of(),
            shown,
            contexts.paging(number, chunks.count(), newer, older));
    return contexts.page(path, group.section(), name(group, site).text(), count, feed, content);
  }

  private String rows(ListGroup group, List<MeetingSummary> part, SaidList shown) {
    return OF_PEOPLE.contains(group.section())
        ? contexts.meetingsOf(part, ROOT, entry -> shown.quotes(Hrefs.to(ROOT, entry.path())))
        : contexts.meetings(part, ROOT);
  }

  private SaidList said(ListGroup group, List<MeetingSummary> part) {
    return switch (group.section()) {
      case "people" -> said.of(part, one -> archive.key(one).equals(group.key()), true);
      case "organizations" -> said.of(part, one -> heads.isOf(one, group), false);
      case "topics" -> topics.of(part, group.key());
      default -> SaidList.NONE;
    };
  }

  private static String href(String base) {
    return base.isEmpty() ? "" : Hrefs.to(ROOT, base + ListGroup.ENDING);
  }
}
