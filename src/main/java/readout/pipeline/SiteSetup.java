package readout.pipeline;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import readout.archive.SiteRequest;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.language.Language;
import readout.language.Lexicon;

/**
 * What a site is made with.
 *
 * @param lexicon the words of all languages
 * @param site what its pages share
 * @param pages prints them
 * @param key of the program and all options that every page depends on
 */
record SiteSetup(Lexicon lexicon, SiteRequest site, SitePages pages, String key) {
  /** What the program says by itself in the site. */
  String ownWords() {
    return Leaks.ownWords(List.of(site.language()));
  }

  /** What is done with a setup. */
  interface Use {
    /** Does it. */
    ArchiveResult of(SiteSetup setup) throws IOException;
  }

  /** Does something with the setup of a request, or reports why there is none. */
  static ArchiveResult use(
      ArchiveRequest request, Safeguards safeguards, Diagnostics diagnostics, Use use)
      throws IOException {
    TemplateChoice choice =
        TemplateChoice.of(request.template(), request.templates(), Format.HTML, diagnostics);
    if (request.templates() != null) {
      OwnTemplates.judge(request.templates(), request.template(), diagnostics);
    }
    if (choice == null || diagnostics.hasErrors()) {
      return ArchiveResult.unusable(diagnostics);
    }
    SiteSetup setup = of(request, choice, safeguards, diagnostics);
    if (setup == null) {
      return ArchiveResult.wrong(diagnostics);
    }
    try {
      return use.of(setup);
    } finally {
      diagnostics.distinct();
    }
  }

  /** Null after what is wrong with the template or with words was reported. */
  private static SiteSetup of(
      ArchiveRequest request, TemplateChoice choice, Safeguards safeguards, Diagnostics diagnostics)
      throws IOException {
    Lexicon lexicon = LabelFiles.lexicon(request.labels(), diagnostics);
    Language language = lexicon.of(request.language());
    if (language.fellBack()) {
      diagnostics.add(LabelFiles.missing("the site", request.language(), language.tag()));
    }
    SiteRequest site = siteRequest(request, language);
    SitePages pages = SitePages.of(choice, request, site, safeguards, diagnostics);
    return pages == null || diagnostics.hasErrors()
        ? null
        : new SiteSetup(lexicon, site, pages, key(request, choice, language));
  }

  private static String key(ArchiveRequest request, TemplateChoice choice, Language language)
      throws IOException {
    StringBuilder key = new StringBuilder(request.version());
    for (Object part :
        new Object[] {
          request.template(),
          request.audience(),
          request.language(),
          request.title(),
          request.baseUrl(),
          request.siteId(),
          request.formats()
        }) {
      key.append('\n').append(part);
    }
    for (String name : TemplateFiles.builtInFiles()) {
      key.append(choice.files().find(name).map(SourceFile::text).orElse(""));
    }
    key.append(choice.files().ownText());
    key.append(language.ownWords());
    return Digests.of(key.toString());
  }

  private static SiteRequest siteRequest(ArchiveRequest request, Language language) {
    return new SiteRequest(
        request.title() == null ? language.label("site.title") : request.title(),
        request.baseUrl(),
        request.siteId(),
        language.fellBack() ? language.tag() : request.language(),
        language,
        request.audience(),
        LocalDate.ofInstant(request.at(), ZoneOffset.UTC));
  }
}
