package readout.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import readout.archive.Entry;
import readout.archive.Site;
import readout.archive.SiteContract;
import readout.archive.SiteFile;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.language.Language;
import readout.meeting.Audience;
import readout.note.Note;
import readout.render.CommonMark;
import readout.render.CompiledTemplate;
import readout.render.Templates;

/** Prints the pages of a site. */
final class SitePages {
  private static final String TEMPLATE = "site.html.mustache";

  private final NotePrinter printer;
  private final CompiledTemplate own;
  private final Audience audience;
  private final Language language;
  private final Diagnostics diagnostics;

  private SitePages(
      NotePrinter printer,
      CompiledTemplate own,
      Audience audience,
      Language language,
      Diagnostics diagnostics) {
    this.printer = printer;
    this.own = own;
    this.audience = audience;
    this.language = language;
    this.diagnostics = diagnostics;
  }

  /** Null after what is wrong with a template was reported. */
  static SitePages of(
      TemplateChoice choice, ArchiveRequest request, Language language, Diagnostics diagnostics) {
    Optional<CompiledTemplate> own =
        new Templates(choice.files()::find, SiteContract.shape()).compile(TEMPLATE, diagnostics);
    return own.map(
            template ->
                new SitePages(
                    new NotePrinter(choice, new CommonMark(), diagnostics),
                    template,
                    request.audience(),
                    language,
                    diagnostics))
        .orElse(null);
  }

  /** The page of a meeting; empty after something was reported. */
  Optional<String> meeting(SiteRecords.Ready ready, Entry entry, Site site) {
    Map<String, Object> context = new LinkedHashMap<>(ready.note().context());
    context.put("site", site.frame(entry));
    Note note = ready.note();
    Optional<String> page =
        printer.print(
            new Note(note.id(), note.language(), note.title(), note.languageMissing(), context));
    Optional<Diagnostic> leak =
        page.flatMap(
            text ->
                new Leaks(ready.read(), ready.released().meeting(), audience, language)
                    .in(text, Format.HTML));
    leak.ifPresent(
        d -> {
          synchronized (diagnostics) {
            diagnostics.add(d);
          }
        });
    return leak.isPresent() ? Optional.empty() : page;
  }

  /** A file of the site's own. */
  Optional<String> own(SiteFile file) {
    return file.page() == null
        ? Optional.of(file.text().get())
        : own.render(file.page().get(), diagnostics);
  }
}
