package readout.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostics;
import readout.preview.Browser;
import readout.preview.Choice;
import readout.preview.Preview;
import readout.preview.PreviewRequest;
import readout.preview.PreviewServer;
import readout.record.RecordInput;
import readout.template.Format;
import readout.template.TemplateChoice;

/** {@code readout preview}: shows a note or an archive in the browser, as its files change. */
final class PreviewCommand implements Command {
  private static final String NOTE = "briefing-note";
  private static final int LARGEST_PORT = 65535;

  private static final Option<String> TEMPLATE =
      Option.text(
          "TEMPLATE",
          "The template to begin with, built-in or the path of your own. Default: briefing-note"
              + " for a record, minutes for a folder.",
          "-t",
          "--template");
  private static final Option<String> AUDIENCE =
      Option.word(
          Options.AUDIENCES,
          "AUDIENCE",
          "The audience to begin with: public, press or internal. Default: public.",
          "--audience");
  private static final Option<String> LANGUAGE =
      Option.text(
          "TAG", "The language to begin with (BCP 47). Default: the record's.", "--language");
  private static final Option<String> AT =
      Options.instant("The time at which embargoes, due dates and waivers are judged");
  private static final Option<Integer> PORT =
      Option.number("N", "The port. Default: a free one from 8710 to 8729.", "--port");
  private static final Option<Boolean> OPEN =
      Option.flag("Open the page in your browser.", "--open");
  private static final Option<Boolean> POLL =
      Option.flag(
          "Look at the files in turn, where the system does not tell of changes: in containers"
              + " and on network drives.",
          "--poll");

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("preview");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE|DIR")
            .arity("1")
            .type(String.class)
            .description("A record, or a folder of records, which is shown as an archive.")
            .build());
    spec.addOption(TEMPLATE.spec());
    spec.addOption(AUDIENCE.spec());
    spec.addOption(LANGUAGE.spec());
    spec.addOption(Options.TEMPLATES.spec());
    spec.addOption(Options.STYLE.spec());
    spec.addOption(Options.LABELS.spec());
    spec.addOption(Options.PEOPLE.spec());
    spec.addOption(AT.spec());
    spec.addOption(PORT.spec());
    spec.addOption(OPEN.spec());
    spec.addOption(POLL.spec());
    spec.usageMessage()
        .description("Shows a note or an archive in the browser while you write.")
        .footer(
            "",
            "The page follows the record, templates, labels and style file. What is wrong",
            "stands above the last page without errors. Only browsers on this machine can",
            "reach it, by an address that is new each time. Ctrl-C ends it.",
            "",
            "Examples:",
            "  readout preview meeting.yaml --open",
            "  readout preview meeting.yaml -t press-release --audience press",
            "  readout preview records/");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    String name = arguments.matchedPositionalValue(0, "");
    Path path = FileSystems.getDefault().getPath(name);
    if (name.equals("-")) {
      throw Options.wrong(
          arguments, "preview follows files, and cannot follow standard input", "name a record");
    }
    boolean folder = Files.isDirectory(path);
    int port = port(arguments);
    PreviewRequest request = request(arguments, name, folder, console);
    Diagnostics diagnostics = new Diagnostics();
    TemplateChoice.of(request.first().template(), request.templates(), Format.HTML, diagnostics);
    if (!folder) {
      try {
        RecordInput.read(name, console.in(), RecordInput.BYTE_LIMIT);
      } catch (RecordInput.Unusable e) {
        diagnostics.add(e.diagnostic());
      }
    }
    console.report(diagnostics);
    if (diagnostics.hasErrors()) {
      return ExitStatus.USAGE;
    }
    try (Preview preview = Preview.of(request, folder);
        PreviewServer server = PreviewServer.start(preview, request, port)) {
      serve(server, preview, OPEN.isIn(arguments), console);
      return ExitStatus.DONE;
    } catch (BindException e) {
      console.fail(
          Code.USAGE,
          port == 0 ? "no port from 8710 to 8729 is free" : "port " + port + " is taken",
          "name another: --port 8800");
      return ExitStatus.USAGE;
    } catch (IOException e) {
      console.fail(
          Code.CANNOT_READ,
          "cannot follow the files (" + e.getMessage() + ")",
          "try --poll, which looks at them in turn");
      return ExitStatus.USAGE;
    }
  }

  /** Serves until the user ends the program, and cleans up then. */
  private static void serve(PreviewServer server, Preview preview, boolean open, Console console) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  close(preview);
                }));
    console.say("preview at " + server.address());
    console.say("Ctrl-C ends it");
    if (open && !Browser.open(server.address())) {
      console.say("no browser was found: open the address yourself");
    }
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void close(Preview preview) {
    try {
      preview.close();
    } catch (IOException e) {
      // The system removes what is left in its folder for temporary files.
    }
  }

  private static int port(ParseResult arguments) {
    if (!PORT.isIn(arguments)) {
      return 0;
    }
    int port = PORT.in(arguments);
    if (port < 1 || port > LARGEST_PORT) {
      throw Options.wrong(
          arguments, "--port must be from 1 to " + LARGEST_PORT, "leave it out for a free one");
    }
    return port;
  }

  private static PreviewRequest request(
      ParseResult arguments, String name, boolean folder, Console console) {
    String template = TEMPLATE.in(arguments);
    String first = folder ? ArchiveOptions.DEFAULT_TEMPLATE : NOTE;
    List<String> languages = Options.languages(arguments, LANGUAGE);
    if (languages.size() > 1) {
      throw Options.wrong(
          arguments, "preview shows one language at a time", "name one; the page has a menu");
    }
    Supplier<Instant> at = () -> Options.at(arguments, AT, console);
    at.get();
    return new PreviewRequest(
        name,
        new Choice(
            template == null ? first : template,
            Options.audience(arguments, AUDIENCE),
            languages.isEmpty() ? "" : languages.get(0)),
        Options.folder(arguments, Options.TEMPLATES),
        Options.style(arguments),
        Options.labels(arguments),
        Options.people(arguments),
        at,
        POLL.isIn(arguments),
        Version.text());
  }
}
