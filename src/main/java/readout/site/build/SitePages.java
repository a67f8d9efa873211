package readout.site.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import readout.note.view.View;
import readout.output.NotePrinter;
import readout.release.Released;
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
import readout.source.ReleasedRecord;
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
  private final List<SiteForm> forms;
  private final SiteRequest site;

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
      List<SiteForm> forms,
      SiteRequest site,
      Diagnostics diagnostics) {
    this.forms = forms;
    this.site = site;
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
   * @param forms of meetings
   */
  static SitePages of(TemplateChoice choice, List<SiteForm> forms, Diagnostics diagnostics) {
    Format attached = SiteForm.attached(forms);
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
            forms,
            null,
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
        forms,
        site,
        diagnostics);
  }

  /**
   * A meeting in a form; the page is open where it depends on other records, and so is what a Word
   * file is made of, which is a page of its own. Empty after something was reported.
   */
  Optional<String> meeting(
      Leaks leaks,
      Released released,
      MeetingSummaryReader meeting,
      SiteForm form,
      Diagnostics sink) {
    Optional<String> page =
        switch (form) {
          case PAGE -> page(meeting, sink);
          case DATA -> Optional.of(JsonNote.line(meeting.note().content()));
          case WORD, PDF -> attachments.print(meeting.note(), sink).map(NameLinks::without);
          case SOURCE -> Optional.of(source(released));
        };
    Optional<Diagnostic> leak = page.flatMap(text -> leaks.in(text, form.readAs()));
    leak.ifPresent(sink::add);
    return leak.isPresent() ? Optional.empty() : page;
  }

  private String source(Released released) {
    return ReleasedRecord.of(
        released.meeting(), released.hiddenIds()::isIn, site.language().label("person.unnamed"));
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

  /**
   * The whole page of a meeting; empty after something was reported.
   *
   * @param page as {@link ByteText}, as is the whole one
   */
  Optional<String> whole(String page, MeetingSummary entry, Site site) {
    PageFrame frame = attached(site.frame(entry), entry);
    String framed = site.takenUp(entry).in(frames.closed(page, frame));
    String whole = NameLinks.closed(framed, named -> site.named(entry, named));
    boolean hasHouse =
        house.pages().isEmpty() || hasHouse(utf8(whole), "", frame, choice.fileName());
    return hasHouse ? Optional.of(whole) : Optional.empty();
  }

  private static String utf8(String byteText) {
    return new String(ByteText.bytes(byteText), StandardCharsets.UTF_8);
  }

  /** The file of the note and the record are beside the page. */
  private PageFrame attached(PageFrame frame, MeetingSummary entry) {
    List<Download> files = new ArrayList<>();
    for (SiteForm form : forms) {
      if (form == SiteForm.SOURCE) {
        files.add(download(site.language().label("site.record"), form, entry));
      } else if (!form.isText()) {
        files.add(download(NAMES.get(form.format()), form, entry));
      }
    }
    return files.isEmpty() ? frame : frame.withAttachments(files);
  }

  private static Download download(String label, SiteForm form, MeetingSummary entry) {
    String path = form.path(entry.id());
    return new Download(label, Hrefs.encoded(path.substring(path.lastIndexOf('/') + 1)));
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
