package readout.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import readout.site.model.SearchScope;
import readout.template.Format;

/** The options of {@code readout archive}. */
final class ArchiveOptions {
  /** The template of meetings' pages when none is named. */
  static final String DEFAULT_TEMPLATE = "minutes";

  static final Option<String> OUTPUT =
      Option.text("SITE", "The folder of the site.", "-o", "--output");
  static final Option<String> AUDIENCE =
      Option.word(
          Options.AUDIENCES,
          "AUDIENCE",
          "public, press or internal: leave out what is restricted to a narrower audience. Default: public.",
          "--audience");
  static final Option<String> LANGUAGE =
      Option.text(
          "TAG",
          "The language of the site (BCP 47), or several: en,kk,ar. Default: en.",
          "--language");
  static final Option<String> TITLE = Option.text("TITLE", "The title of the site.", "--title");
  static final Option<String> BASE_URL =
      Option.text(
          "URL",
          "The address of the site, for feeds, the site map and link previews.",
          "--base-url");
  static final Option<String> SITE_ID =
      Option.text(
          "ID",
          "A name for the site in calendars and feeds that stays when its address changes."
              + " Default: the address.",
          "--site-id");
  static final Option<String> TEMPLATE =
      Option.text(
          "TEMPLATE",
          "The template of the meetings' pages. Default: " + DEFAULT_TEMPLATE + ".",
          "-t",
          "--template");
  static final Option<String> STATIC =
      Option.text(
          "DIR",
          "A folder of files to copy and of pages in Markdown, such as a legal notice.",
          "--static");
  static final Option<String> AT =
      Options.instant("The time at which embargoes and due dates are judged");
  static final Option<String> CACHE =
      Option.text(
          "DIR",
          "Where to keep what the next run needs, including embargoes. Default: your cache folder.",
          "--cache");
  static final Option<Boolean> DATA =
      Option.flag(
          "Also write each meeting as JSON: all that templates see, several times the page's size.",
          "--data");
  static final Option<String> ATTACHMENTS =
      Option.word(
          List.of(Format.DOCX.key(), Format.PDF.key()),
          "FORMAT",
          "Put the note as a file beside each meeting's page, with a link to it: docx (a Word file)"
              + " or pdf.",
          "--attachments");
  static final Option<Boolean> SOURCES =
      Option.flag(
          "Put the record beside each meeting's page, as YAML, without all that is not public.",
          "--sources");
  static final Option<String> LICENCE =
      Option.text(
          "TEXT",
          "The licence of the data, in words or as an address, for the page of the data.",
          "--licence");
  static final Option<String> SEARCH =
      Option.word(
          SearchScope.words(),
          "SCOPE",
          "full or names: search all that pages say, or titles, names and topics. Default: full.",
          "--search");
  static final Option<Boolean> FORCE =
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
  static final Option<Boolean> MERGE =
      Option.flag("Build the site from the parts of all shards.", "--merge");
  static final Option<Boolean> JSON = Option.flag("Print what was done as JSON.", "--json");
  static final Option<Integer> JOBS =
      Option.number("N", "How many records to process at once. Default: one per core.", "--jobs");

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
    spec.addOption(Options.PEOPLE.spec());
    spec.addOption(AT.spec());
    spec.addOption(CACHE.spec());
    spec.addOption(DATA.spec());
    spec.addOption(ATTACHMENTS.spec());
    PdfOptions.addTo(spec);
    spec.addOption(SOURCES.spec());
    spec.addOption(LICENCE.spec());
    spec.addOption(SEARCH.spec());
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
}
