package readout.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;
import readout.meeting.Audience;
import readout.meeting.LanguageTags;
import readout.output.FileLook;
import readout.site.build.ArchiveRequest;
import readout.site.build.Shard;
import readout.site.build.SiteForm;
import readout.site.cache.SiteCache;
import readout.site.model.SearchScope;
import readout.template.Format;

/**
 * Makes the request of {@code readout archive} from its arguments, and refuses what makes no sense.
 */
final class ArchiveArguments {
  private static final int MOST_JOBS = 1000;

  /** A web address without a query or fragment (RFC 3986, section 3). */
  private static final Pattern URL = Pattern.compile("https?://[^\\s/?#]+(/[^\\s?#]*)?");

  private ArchiveArguments() {}

  /** The request; wrong usage is thrown. */
  static ArchiveRequest request(ParseResult arguments, Console console) {
    String output = ArchiveOptions.OUTPUT.in(arguments);
    if (output == null) {
      throw Options.wrong(
          arguments, "archive needs a folder for the site", "name it, such as -o site/");
    }
    Path typed = FileSystems.getDefault().getPath(output);
    Path site = typed.toAbsolutePath().normalize();
    SiteCache cache = cache(arguments, site, console);
    List<String> languages = Options.languages(arguments, ArchiveOptions.LANGUAGE);
    String twice = twice(arguments);
    if (!twice.isEmpty()) {
      throw Options.wrong(
          arguments, "--language names \"" + twice + "\" twice", "name each language once");
    }
    if (ArchiveOptions.MERGE.isIn(arguments) && ArchiveOptions.DUE.isIn(arguments)) {
      throw Options.wrong(
          arguments,
          "--due reads records, which --merge does not",
          "name the records: --due records/");
    }
    String url = url(arguments);
    int jobs =
        ArchiveOptions.JOBS.isIn(arguments)
            ? ArchiveOptions.JOBS.in(arguments)
            : Runtime.getRuntime().availableProcessors();
    if (jobs < 1 || jobs > MOST_JOBS) {
      throw Options.wrong(
          arguments, "--jobs must be from 1 to " + MOST_JOBS, "leave it out to use every core");
    }
    String template = ArchiveOptions.TEMPLATE.in(arguments);
    return new ArchiveRequest(
        arguments.matchedPositionalValue(0, List.of()),
        shard(arguments),
        ArchiveOptions.MERGE.isIn(arguments),
        typed,
        cache,
        ArchiveOptions.TITLE.in(arguments),
        url,
        siteId(arguments),
        template == null ? ArchiveOptions.DEFAULT_TEMPLATE : template,
        Options.folder(arguments, Options.TEMPLATES),
        house(arguments, site, cache),
        Options.style(arguments),
        look(arguments, forms(arguments)),
        Options.labels(arguments),
        Options.people(arguments),
        Options.audience(arguments, ArchiveOptions.AUDIENCE),
        languages.isEmpty() ? List.of("en") : languages,
        Options.at(arguments, ArchiveOptions.AT, console),
        forms(arguments),
        licence(arguments),
        search(arguments),
        ArchiveOptions.FORCE.isIn(arguments),
        ArchiveOptions.KEEP_GOING.isIn(arguments),
        jobs,
        Version.text());
  }

  /** What is said of the files beside the pages. */
  private static FileLook look(ParseResult arguments, List<SiteForm> forms) {
    return PdfOptions.look(
        arguments,
        forms.contains(SiteForm.WORD),
        forms.contains(SiteForm.PDF),
        false,
        extension -> "add " + ArchiveOptions.ATTACHMENTS.name() + " " + extension);
  }

  /** The forms of each meeting. */
  private static List<SiteForm> forms(ParseResult arguments) {
    List<SiteForm> forms = new ArrayList<>(List.of(SiteForm.PAGE));
    if (ArchiveOptions.DATA.isIn(arguments)) {
      forms.add(SiteForm.DATA);
    }
    String attached = ArchiveOptions.ATTACHMENTS.in(arguments);
    if (attached != null) {
      String name = ArchiveOptions.ATTACHMENTS.name();
      List<String> known = List.of(Format.DOCX.key(), Format.PDF.key());
      Optional<Format> format = Format.named(attached).filter(f -> known.contains(f.key()));
      forms.add(SiteForm.attached(Options.oneOf(arguments, name, attached, format, known)));
    }
    if (ArchiveOptions.SOURCES.isIn(arguments)) {
      if (Options.audience(arguments, ArchiveOptions.AUDIENCE) != Audience.PUBLIC) {
        throw Options.wrong(
            arguments,
            "--sources is for public archives: a copy of a record does not say whom each item is for",
            "leave it out, or leave out --audience");
      }
      forms.add(SiteForm.SOURCE);
    }
    return forms;
  }

  /**
   * The folder of files and pages of the house. All that is in it is published, so that nothing
   * else may be in it.
   */
  private static Path house(ParseResult arguments, Path site, SiteCache cache) {
    Path house = Options.folder(arguments, ArchiveOptions.STATIC);
    if (house == null) {
      return null;
    }
    Map<String, Path> others = new LinkedHashMap<>();
    List<String> records = arguments.matchedPositionalValue(0, List.of());
    records.stream()
        .filter(name -> !name.equals("-"))
        .forEach(name -> others.put(name, FileSystems.getDefault().getPath(name)));
    others.put("the site", site);
    others.put("the cache of the site", cache.folder());
    others.forEach(
        (name, path) -> {
          if (SiteCache.isIn(house, path)) {
            throw Options.wrong(
                arguments,
                ArchiveOptions.STATIC.name()
                    + ": everything in "
                    + house
                    + " would be published, and "
                    + name
                    + " is inside it",
                "name a folder that holds nothing but what readers may see");
          }
        });
    if (SiteCache.isIn(site, house)) {
      throw Options.wrong(
          arguments,
          ArchiveOptions.STATIC.name() + ": " + house + " is in the site",
          "name a folder outside it");
    }
    return house;
  }

  /** A language that is named more than once, in whatever letters; empty when none is. */
  private static String twice(ParseResult arguments) {
    String tags = ArchiveOptions.LANGUAGE.in(arguments);
    Set<String> known = new HashSet<>();
    return tags == null
        ? ""
        : Stream.of(tags.split(",", -1))
            .map(LanguageTags::canonical)
            .filter(tag -> !known.add(tag))
            .findFirst()
            .orElse("");
  }

  /** Where the state of a site is kept: where the user says, else in the user's cache folder. */
  private static SiteCache cache(ParseResult arguments, Path site, Console console) {
    String value = ArchiveOptions.CACHE.in(arguments);
    Path chosen = value == null ? null : FileSystems.getDefault().getPath(value).toAbsolutePath();
    try {
      Optional<String> refusal =
          chosen == null ? Optional.empty() : SiteCache.refusal(site, chosen);
      if (refusal.isPresent()) {
        throw Options.wrong(
            arguments,
            "--cache " + value + " " + refusal.get(),
            "the cache knows what is embargoed: leave the option out, or name a private folder");
      }
    } catch (IOException e) {
      throw Options.wrong(arguments, "--cache: cannot read " + e.getMessage(), "");
    }
    return SiteCache.of(site, chosen, CacheHome.of(console.environment()).orElse(null))
        .orElseThrow(
            () ->
                Options.wrong(
                    arguments,
                    "neither XDG_CACHE_HOME nor HOME names a folder for the state of the site",
                    "name a private folder with --cache"));
  }

  private static String licence(ParseResult arguments) {
    String licence = ArchiveOptions.LICENCE.in(arguments);
    return licence == null ? "" : licence.strip();
  }

  private static SearchScope search(ParseResult arguments) {
    String word = ArchiveOptions.SEARCH.in(arguments);
    return word == null
        ? SearchScope.FULL
        : Stream.of(SearchScope.values())
            .filter(scope -> scope.word().equals(word))
            .findFirst()
            .orElseThrow(
                () ->
                    Options.unknownWord(
                        arguments, ArchiveOptions.SEARCH.name(), word, SearchScope.words()));
  }

  /** Where the site will be, ending with a slash; empty when it is not known. */
  private static String url(ParseResult arguments) {
    String url = ArchiveOptions.BASE_URL.in(arguments);
    if (url == null) {
      return "";
    }
    if (!URL.matcher(url).matches()) {
      throw Options.wrong(
          arguments,
          "--base-url: \"" + url + "\" is not the address of a site",
          "such as https://meetings.example/ or https://example.org/meetings/");
    }
    return url.endsWith("/") ? url : url + "/";
  }

  /** What the house calls the site; empty without the option. */
  private static String siteId(ParseResult arguments) {
    String id = ArchiveOptions.SITE_ID.in(arguments);
    if (id != null && !ArchiveRequest.isSiteId(id)) {
      throw Options.wrong(
          arguments,
          "--site-id: \"" + id + "\" has characters other than letters, digits, hyphens and dots",
          "choose one and never change it, such as --site-id meetings.port.example");
    }
    return id == null ? "" : id;
  }

  private static Shard shard(ParseResult arguments) {
    String value = ArchiveOptions.SHARD.in(arguments);
    if (value == null) {
      return Shard.WHOLE;
    }
    for (Option<Boolean> other :
        List.of(
            ArchiveOptions.MERGE,
            ArchiveOptions.CHECK,
            ArchiveOptions.DRY_RUN,
            ArchiveOptions.DUE)) {
      if (other.isIn(arguments)) {
        throw Options.wrong(
            arguments,
            "--shard and " + other.name() + " cannot be used together",
            "run one, then the other");
      }
    }
    return Shard.parse(value)
        .orElseThrow(
            () ->
                Options.wrong(
                    arguments,
                    "--shard: \"" + value + "\" is not of the form K/N",
                    "for the second of four parts, write --shard 2/4"));
  }
}
