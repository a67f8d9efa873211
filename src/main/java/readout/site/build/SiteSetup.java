package readout.site.build;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.house.HouseStyle;
import readout.language.Language;
import readout.language.Lexicon;
import readout.leak.Leaks;
import readout.leak.Safeguards;
import readout.output.FileMaker;
import readout.record.Digests;
import readout.record.LabelFiles;
import readout.record.StyleFiles;
import readout.site.export.Rows;
import readout.site.model.SiteId;
import readout.site.model.SiteRequest;
import readout.template.Format;
import readout.template.OwnTemplates;
import readout.template.TemplateChoice;
import readout.template.TemplateFiles;

/**
 * What a site is made with.
 *
 * @param style how the house dresses its notes
 * @param lexicon the words of all languages, with the marks of the house
 * @param languages the site in each of its languages; the first is at its root
 * @param files makes files that are not text
 * @param house what the house adds
 * @param safeguards keep what is withheld from it
 * @param key of the program and all options that every page depends on
 */
record SiteSetup(
    HouseStyle style,
    Lexicon lexicon,
    List<SiteLanguage> languages,
    FileMaker files,
    StaticHouse house,
    Safeguards safeguards,
    String key) {
  /** What the program says by itself in the site. */
  String ownWords() {
    return Leaks.ownWords(words(), style);
  }

  /** The words of the site's languages. */
  List<Language> words() {
    return languages.stream().map(language -> language.site().language()).toList();
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
    HouseStyle style =
        new StyleFiles(request.style(), diagnostics)
            .of(StyleFiles.folder(request.records().get(0)));
    Lexicon lexicon = LabelFiles.lexicon(request.labels(), diagnostics).with(style.labels());
    SitePages pages = SitePages.of(choice, request.forms(), diagnostics);
    StaticHouse house =
        StaticHouse.of(request.house(), request.languages(), prefixes(request), diagnostics);
    FileMaker files = new FileMaker(request.look(), diagnostics);
    files.prepare(SiteForm.attached(request.forms()));
    SiteId id = null;
    List<SiteLanguage> languages = new ArrayList<>();
    for (String wanted : request.languages()) {
      Language words = lexicon.of(wanted);
      if (words.fellBack()) {
        diagnostics.add(LabelFiles.missing("the site", wanted, words.tag()));
      }
      String title = request.title() == null ? words.label("site.title") : request.title();
      id = id == null ? new SiteId(request.siteId(), request.baseUrl(), title) : id;
      SiteRequest site = siteRequest(request, title, id, languages.size(), words, house, style);
      if (pages != null) {
        SitePages own = pages.in(site);
        languages.add(new SiteLanguage(languages.size(), site, own, new Rows(site, own.rows())));
      }
    }
    return pages == null || diagnostics.hasErrors()
        ? null
        : new SiteSetup(
            style,
            lexicon,
            List.copyOf(languages),
            files,
            house,
            safeguards,
            Digests.of(key(request, choice, style, languages) + files.digest()));
  }

  private static String key(
      ArchiveRequest request, TemplateChoice choice, HouseStyle style, List<SiteLanguage> languages)
      throws IOException {
    StringBuilder key = new StringBuilder(request.version());
    for (Object part :
        new Object[] {
          request.template(),
          request.audience(),
          request.languages(),
          request.title(),
          request.baseUrl(),
          request.siteId(),
          request.forms(),
          request.licence(),
          request.search()
        }) {
      key.append('\n').append(part);
    }
    for (String name : TemplateFiles.builtInFiles()) {
      key.append(choice.files().find(name).map(SourceFile::text).orElse(""));
    }
    key.append(choice.files().ownText()).append(style);
    languages.forEach(language -> key.append(language.site().language().ownWords()));
    languages.forEach(language -> key.append(language.site().house().outline()));
    return Digests.of(key.toString());
  }

  private static SiteRequest siteRequest(
      ArchiveRequest request,
      String title,
      SiteId id,
      int number,
      Language language,
      StaticHouse house,
      HouseStyle style) {
    String wanted = request.languages().get(number);
    String prefix = prefixes(request).get(number);
    return new SiteRequest(
        title,
        request.baseUrl().isEmpty() ? "" : request.baseUrl() + prefix,
        id,
        prefix,
        wanted,
        language.fellBack() ? language.tag() : wanted,
        language,
        request.audience(),
        LocalDate.ofInstant(request.at(), ZoneOffset.UTC),
        request.licence(),
        request.search(),
        house.in(number).with(style.logoFile(), style.nameIn(wanted)));
  }

  /** The folders of the languages, each empty or ending with a slash. */
  private static List<String> prefixes(ArchiveRequest request) {
    List<String> prefixes = new ArrayList<>();
    for (String wanted : request.languages()) {
      prefixes.add(prefixes.isEmpty() ? "" : wanted + "/");
    }
    return prefixes;
  }
}
