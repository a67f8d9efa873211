package readout.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import readout.meeting.LanguageTags;
import readout.site.build.ArchiveRequest;
import readout.site.build.Shard;
import readout.site.cache.SiteCache;
import readout.template.Format;

/** The options of {@code readout archive}, and the request they make. */
final class ArchiveOptions {
  /** The template of meetings' pages when none is named. */
  static final String DEFAULT_TEMPLATE = "minutes";

  private static final Option<String> OUTPUT =
      Option.text("SITE", "The folder of the site.", "-o", "--output");
  private static final Option<String> AUDIENCE =
      Option.word(
          Options.AUDIENCES,
          "AUDIENCE",
          "public, press or internal: leave out what is restricted to a narrower audience. Default: public.",
          "--audience");
  private static final Option<String> LANGUAGE =
      Option.text(
          "TAG",
          "The language of the site (BCP 47), or several: en,kk,ar. Default: en.",
          "--language");
  private static final Option<String> TITLE =
      Option.text("TITLE", "The title of the site.", "--title");
  private static final Option<String> BASE_URL =
      Option.text(
          "URL",
          "The address of the site, for feeds, the site map and link previews.",
          "--base-url");
  private static final Option<String> SITE_ID =
      Option.text(
          "ID",
          "A name for the site in calendars and feeds that stays when its address changes."
              + " Default: the address.",
          "--site-id");
  private static final Option<String> TEMPLATE =
      Option.text(
          "TEMPLATE",
          "The template of the meetings' pages. Default: " + DEFAULT_TEMPLATE + ".",
          "-t",
          "--template");
  private static final Option<String> STATIC =
      Option.text(
          "DIR",
          "A folder of files to copy and of pages in Markdown, such as a legal notice.",
          "--static");
  private static final Option<String> AT =
      Options.instant("The time at which embargoes and due dates are judged");
  private static final Option<String> CACHE =
      Option.text(
          "DIR",
          "Where to keep what the next run needs, including embargoes. Default: your cache folder.",
          "--cache");
  private static final Option<Boolean> DATA =
      Option.flag(
          "Also write each meeting as JSON: all that templates see, several times the page's size.",
          "--data");
  private static final Option<Boolean> FORCE =
      Option.flag("Write every file again, ignoring what earlier runs recorded.", "--force");
  static final Option<Boolean> KEEP_GOING =
      Option.flag("Leave out records with errors and build the rest.", "--keep-going");
  static final Option<Boolean> DRY_RUN =
      Option.flag("Write nothing; list what would be written.", "--dry-run");
  static final Option<Boolean> CHECK =
      Option.flag("Write nothing; exit with 1 when the site is stale.", "--check");
  static final Option<Boolean> DUE =
      Option.flag("List the records of which something became public since the last run.", "--due");
  static final Option<String> SHARD =
      Option.text(
          "K/N",
          "Work on one of N equal parts of the records; SITE becomes a part for --merge.",
          "--shard");
  private static final Option<Boolean> MERGE =
      Option.flag("Build the site from the parts of all shards.", "--merge");
  static final Option<Boolean> JSON = Option.flag("Print what was done as JSON.", "--json");
  private static final Option<Integer> JOBS =
      Option.number("N", "How many records to process at once. Default: one per core.", "--jobs");

  private static final int MOST_JOBS = 1000;

  /** A web address without a query or fragment (RFC 3986, section 3). */
  private static final Pattern URL = Pattern.compile("https?://[^\\s/?#]+(/[^\\s?#]*)?");

  private ArchiveOptions() {}

  /** The options, arguments and help of the command. */
  static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("archive");
    spec.addPositional(
        Options.names(
            "RECORDS",
            "1..*",
            "Folders of records, or single records; with --merge, folders of parts."));
    spec.addOption(OUTPUT.spec());
    spec.addOption(AUDIENCE.spec());
    spec.addOption(LANGUAGE.spec());
    spec.addOption(TITLE.spec());
    spec.addOption(BASE_URL.spec());
    spec.addOption(SITE_ID.spec());
    spec.addOption(TEMPLATE.spec());
    spec.addOption(Options.TEMPLATES.spec());
    spec.addOption(STATIC.spec());
    spec.addOption(Options.STYLE.spec());
    spec.addOption(Options.LABELS.spec());
    spec.addOption(AT.spec());
    spec.addOption(CACHE.spec());
    spec.addOption(DATA.spec());
    spec.addOption(FORCE.spec());
    spec.addOption(KEEP_GOING.spec());
    spec.addOption(DRY_RUN.spec());
    spec.addOption(CHECK.spec());
    spec.addOption(DUE.spec());
    spec.addOption(SHARD.spec());
    spec.addOption(MERGE.spec());
    spec.addOption(JSON.spec());
    spec.addOption(JOBS.spec());
    spec.usageMessage()
        .description("Turns a folder of records into a static site.")
        .footer(
            "",
            "Exit status: 0 done, 1 a record or template is wrong or the site is stale, 2",
            "wrong usage or a folder that cannot be used.",
            "",
            "Examples:",
            "  readout archive records/ -o site/",
            "  readout archive records/ -o site/ --base-url https://meetings.example/",
            "  readout archive records/ -o site/ --static house/",
            "  readout archive records/ -o site/ --check",
            "  readout archive records/ -o site/ --due --at 2026-05-13T18:00+02:00",
            "  readout archive records/ -o part-2/ --shard 2/4",
            "  readout archive --merge part-*/ -o site/");
    return spec;
  }

  /** The request; wrong usage is thrown. */
  static ArchiveRequest request(ParseResult arguments, Console console) {
    String output = OUTPUT.in(arguments);
    if (output == null) {
      throw Options.wrong(
          arguments, "archive needs a folder for the site", "name it, such as -o site/");
    }
    Path typed = FileSystems.getDefault().getPath(output);
    Path site = typed.toAbsolutePath().normalize();
    SiteCache cache = cache(arguments, site, console);
    List<String> languages = Options.languages(arguments, LANGUAGE);
    String twice = twice(arguments);
    if (!twice.isEmpty()) {
      throw Options.wrong(
          arguments, "--language names \"" + twice + "\" twice", "name each language once");
    }
    if (MERGE.isIn(arguments) && DUE.isIn(arguments)) {
      throw Options.wrong(
          arguments,
          "--due reads records, which --merge does not",
          "name the records: --due records/");
    }
    String url = url(arguments);
    int jobs =
        JOBS.isIn(arguments) ? JOBS.in(arguments) : Runtime.getRuntime().availableProcessors();
    if (jobs < 1 || jobs > MOST_JOBS) {
      throw Options.wrong(
          arguments, "--jobs must be from 1 to " + MOST_JOBS, "leave it out to use every core");
    }
    String template = TEMPLATE.in(arguments);
    return new ArchiveRequest(
        arguments.matchedPositionalValue(0, List.of()),
        shard(arguments),
        MERGE.isIn(arguments),
        typed,
        cache,
        TITLE.in(arguments),
        url,
        siteId(arguments),
        template == null ? DEFAULT_TEMPLATE : template,
        Options.folder(arguments, Options.TEMPLATES),
        house(arguments, site, cache),
        Options.style(arguments),
        Options.labels(arguments),
        Options.audience(arguments, AUDIENCE),
        languages.isEmpty() ? List.of("en") : languages,
        Options.at(arguments, AT, console),
        DATA.isIn(arguments) ? List.of(Format.HTML, Format.JSON) : List.of(Format.HTML),
        FORCE.isIn(arguments),
        KEEP_GOING.isIn(arguments),
        jobs,
        Version.text());
  }

  /**
   * The folder of files and pages of the house. All that is in it is published, so that nothing
   * else may be in it.
   */
  private static Path house(ParseResult arguments, Path site, SiteCache cache) {
    Path house = Options.folder(arguments, STATIC);
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
                STATIC.name()
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
          arguments, STATIC.name() + ": " + house + " is in the site", "name a folder outside it");
    }
    return house;
  }

  /** A language that is named more than once, in whatever letters; empty when none is. */
  private static String twice(ParseResult arguments) {
    String tags = LANGUAGE.in(arguments);
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
    String value = CACHE.in(arguments);
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

  /** Where the site will be, ending with a slash; empty when it is not known. */
  private static String url(ParseResult arguments) {
    String url = BASE_URL.in(arguments);
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
    String id = SITE_ID.in(arguments);
    if (id != null && !ArchiveRequest.isSiteId(id)) {
      throw Options.wrong(
          arguments,
          "--site-id: \"" + id + "\" has characters other than letters, digits, hyphens and dots",
          "choose one and never change it, such as --site-id meetings.port.example");
    }
    return id == null ? "" : id;
  }

  private static Shard shard(ParseResult arguments) {
    String value = SHARD.in(arguments);
    if (value == null) {
      return Shard.WHOLE;
    }
    for (Option<Boolean> other : List.of(MERGE, CHECK, DRY_RUN, DUE)) {
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
