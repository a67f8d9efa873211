package readout.site.build;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.leak.Leaks;
import readout.leak.RequiredNotices;
import readout.leak.RequiredText;
import readout.markdown.CommonMark;
import readout.note.SiteFrame;
import readout.note.View;
import readout.output.NotePrinter;
import readout.site.model.House;
import readout.site.model.Hrefs;
import readout.site.model.MeetingSummary;
import readout.site.model.MeetingSummaryReader;
import readout.site.model.SiteRequest;
import readout.site.page.Download;
import readout.site.page.Outline;
import readout.site.page.PageContent.HouseContent;
import readout.site.page.PageFrame;
import readout.site.page.RowPrinter;
import readout.site.page.SiteFile;
import readout.site.page.SitePage;
import readout.template.CompiledTemplate;
import readout.template.Format;
import readout.template.JsonNote;
import readout.template.TemplateChoice;
import readout.template.Templates;

/** Prints the pages of a site. */
final class SitePages {
  private static final String TEMPLATE = "site.html.mustache";

  /** What files are called in every language. */
  private static final Map<Format, String> NAMES =
      Map.of(Format.DOCX, "Word (.docx)", Format.PDF, "PDF (.pdf)");

  private final NotePrinter printer;

  /** The form of the files beside the pages; null when there are none. */
  private final Format attached;

  /** Prints what those files are made of; null when there are none. */
  private final NotePrinter attachments;

  private final CompiledTemplate own;
  private final FrameParts frames;
  private final RowParts rows;
  private final Diagnostics diagnostics;
  private final RequiredNotices required;
  private final AtomicBoolean incomplete;
  private final Set<String> withoutHouse;
  private final TemplateChoice choice;
  private final House house;

  private SitePages(
      NotePrinter printer,
      Format attached,
      NotePrinter attachments,
      CompiledTemplate own,
      FrameParts frames,
      RowParts rows,
      RequiredNotices required,
      AtomicBoolean incomplete,
      Set<String> withoutHouse,
      TemplateChoice choice,
      House house,
      Diagnostics diagnostics) {
    this.withoutHouse = withoutHouse;
    this.choice = choice;
    this.house = house;
    this.required = required;
    this.printer = printer;
    this.attached = attached;
    this.attachments = attachments;
    this.own = own;
    this.frames = frames;
    this.rows = rows;
    this.incomplete = incomplete;
    this.diagnostics = diagnostics;
  }

  /**
   * Null after what is wrong with a template was reported.
   *
   * @param attached the form of the files beside the pages; null for none
   */
  static SitePages of(TemplateChoice choice, Format attached, Diagnostics diagnostics) {
    CompiledTemplate own =
        new Templates(choice.files()::find, View.shape(SitePage.class))
            .compile(TEMPLATE, diagnostics)
            .orElse(null);
    FrameParts frames = FrameParts.of(choice.files(), null, diagnostics);
    RowParts rows = RowParts.of(choice.files(), diagnostics);
    RequiredNotices required = new RequiredNotices(choice, new CommonMark());
    NotePrinter printer = new NotePrinter(choice, new CommonMark(), diagnostics);
    return own == null || frames == null || rows == null || !printer.isUsable()
        ? null
        : new SitePages(
            printer,
            attached,
            attached == null ? null : attachments(choice, attached, diagnostics),
            own,
            frames,
            rows,
            required,
            new AtomicBoolean(),
            ConcurrentHashMap.newKeySet(),
            choice,
            House.NONE,
            diagnostics);
  }

  private static NotePrinter attachments(
      TemplateChoice choice, Format attached, Diagnostics diagnostics) {
    TemplateChoice file = new TemplateChoice(choice.fileName(), choice.files(), attached);
    return new NotePrinter(file, new CommonMark(), diagnostics);
  }

  /** The same for the pages of a site in one of its languages. */
  SitePages in(SiteRequest site) {
    FrameParts framed = frames.in(new Outline(site));
    return new SitePages(
        printer,
        attached,
        attachments,
        own,
        framed,
        rows,
        required,
        incomplete,
        withoutHouse,
        choice,
        site.house(),
        diagnostics);
  }

  /**
   * A meeting in a form; the page is open where it depends on other records, and so is what a Word
   * file is made of, which is a page of its own. Empty after something was reported.
   */
  Optional<String> meeting(
      Leaks leaks, MeetingSummaryReader meeting, Format format, Diagnostics sink) {
    Optional<String> page =
        switch (format) {
          case JSON -> Optional.of(JsonNote.line(meeting.note().content()));
          case DOCX, PDF -> attachments.print(meeting.note(), sink).map(NameLinks::without);
          default -> page(meeting, sink);
        };
    Format readAs = format.isText() ? format : Format.HTML;
    Optional<Diagnostic> leak = page.flatMap(text -> leaks.in(text, readAs));
    leak.ifPresent(sink::add);
    return leak.isPresent() ? Optional.empty() : page;
  }

  private Optional<String> page(MeetingSummaryReader meeting, Diagnostics sink) {
    MeetingSummary entry = meeting.entry();
    SiteFrame frame = frames.open(entry, meeting.description());
    return printer.print(meeting.note().on(frame), sink);
  }

  /** Prints the rows of lists. */
  RowPrinter rows() {
    return rows;
  }

  /** The whole page of a meeting, as UTF-8; empty after something was reported. */
  Optional<byte[]> whole(byte[] page, MeetingSummary entry, Site site) {
    PageFrame frame = attached(site.frame(entry), entry);
    byte[] framed = site.takenUp(entry).in(frames.closed(page, frame));
    byte[] whole = NameLinks.closed(framed, named -> site.named(entry, named));
    boolean hasHouse =
        house.pages().isEmpty()
            || hasHouse(new String(whole, StandardCharsets.UTF_8), "", frame, choice.fileName());
    return hasHouse ? Optional.of(whole) : Optional.empty();
  }

  /** The file is beside the page. */
  private PageFrame attached(PageFrame frame, MeetingSummary entry) {
    if (attached == null) {
      return frame;
    }
    String path = SiteLanguage.ownPath(entry.id(), attached);
    String name = Hrefs.encoded(path.substring(path.lastIndexOf('/') + 1));
    return frame.withAttachments(List.of(new Download(NAMES.get(attached), name)));
  }

  /** Whether a page shows what the house adds; else that was reported, once for each template. */
  private boolean hasHouse(String page, String text, PageFrame frame, String template) {
    Optional<Diagnostic> missing =
        HouseParts.missingIn(
            page, text, frame.house(), () -> choice.files().find(template).orElseThrow());
    if (missing.isPresent() && withoutHouse.add(template + missing.get().message())) {
      diagnostics.add(missing.get());
    }
    return missing.isEmpty();
  }

  /** A page of the site's own, as UTF-8; empty after something was reported. */
  Optional<byte[]> own(SiteFile file) {
    SitePage page = file.page().get();
    String text = page.content() instanceof HouseContent house ? house.housePage().body() : "";
    return own.render(page, diagnostics)
        .filter(html -> isComplete(page, html) && hasHouse(html, text, page.site(), TEMPLATE))
        .map(SiteFiles::utf8);
  }

  /** One page is enough: all have one template. */
  private boolean isComplete(SitePage page, String html) {
    List<RequiredText> missing = required.missingIn(page.notice(), html);
    if (!missing.isEmpty() && !incomplete.getAndSet(true)) {
      diagnostics.add(required.diagnostic("every page of the site", TEMPLATE, missing));
    }
    return missing.isEmpty();
  }
}
