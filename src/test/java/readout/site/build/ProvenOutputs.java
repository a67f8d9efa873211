package readout.site.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.check.RecordReader;
import readout.check.links.FileMentions;
import readout.decode.PeopleFileDecoder;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.document.FilePart;
import readout.document.FinishedFile;
import readout.document.mail.MessageReader;
import readout.document.pdf.PdfText;
import readout.document.word.WordText;
import readout.house.HouseStyle;
import readout.language.Language;
import readout.language.Lexicon;
import readout.leak.Leaks;
import readout.leak.Safeguards;
import readout.markdown.CommonMark;
import readout.meeting.Audience;
import readout.note.LocalizedNote;
import readout.note.Note;
import readout.note.build.NoteBuilder;
import readout.note.build.NoteRequest;
import readout.note.view.Shape;
import readout.note.view.View;
import readout.output.HeldBackLines;
import readout.output.NotePrinter;
import readout.people.PeopleFile;
import readout.query.item.Chunk;
import readout.query.item.Column;
import readout.query.item.ItemKind;
import readout.query.item.ItemRows;
import readout.query.item.Row;
import readout.record.NamedPeople;
import readout.record.PeopleFiles;
import readout.record.ReadRecord;
import readout.record.RecordInput;
import readout.release.Release;
import readout.release.Released;
import readout.site.cache.ByteRange;
import readout.site.cache.KeptContents;
import readout.site.cache.KeptRecord;
import readout.site.cache.StoredMeeting;
import readout.site.export.FileTexts;
import readout.site.export.Rows;
import readout.site.model.Careers;
import readout.site.model.FeedDates;
import readout.site.model.House;
import readout.site.model.LanguageVariants;
import readout.site.model.MeetingSummary;
import readout.site.model.MeetingSummaryReader;
import readout.site.model.PrintedMeeting;
import readout.site.model.SearchScope;
import readout.site.model.SiteId;
import readout.site.model.SiteMeetings;
import readout.site.model.SiteRequest;
import readout.site.model.Variant;
import readout.site.page.Outline;
import readout.site.page.SiteFile;
import readout.site.page.SitePage;
import readout.source.ReleasedRecord;
import readout.template.CompiledTemplate;
import readout.template.Format;
import readout.template.HtmlText;
import readout.template.TemplateChoice;
import readout.template.TemplateFiles;
import readout.template.Templates;
import readout.yaml.YamlReader;

/**
 * Everything that the program makes of a record for others, for the proof that nothing confidential
 * gets out. An output joins with one line in {@link #ALL}; who makes one and does not join fails
 * {@code ConfidentialityTest}.
 */
public final class ProvenOutputs {
  /** The outputs: what each is called and how it is made. */
  public static final Map<String, Function<Released, Function<Note, Map<String, String>>>> ALL =
      new LinkedHashMap<>();

  /** So that the meeting is in feeds, whenever it is. */
  private static final FeedDates IN_FEEDS =
      new FeedDates("2026-05-13T00:00:00Z", "2026-05-13T00:00:00Z", "2026-05-13T00:00:00Z");

  private static final int SITES_IN_TURN = 5;

  private static final CommonMark COMMON_MARK = new CommonMark();
  private static final ThreadLocal<Map<String, NotePrinter>> PRINTERS =
      ThreadLocal.withInitial(ProvenOutputs::printers);

  private static final ThreadLocal<CompiledTemplate> SITE =
      ThreadLocal.withInitial(ProvenOutputs::siteTemplate);

  private static final ThreadLocal<RowParts> ROWS =
      ThreadLocal.withInitial(() -> RowParts.of(new TemplateFiles(List.of()), new Diagnostics()));

  static {
    ALL.put("notes", released -> ProvenOutputs::notes);
    ALL.put("site", released -> note -> site(note, released));
    ALL.put("names of files", released -> note -> Map.of("file name", note.id() + ".html"));
    ALL.put("answers", released -> note -> answers(released, note));
    ALL.put("source", released -> note -> source(released, note));
    ALL.put("counts of what is withheld", released -> note -> Map.of("counts", counts(released)));
  }

  private ProvenOutputs() {}

  /** The rows that questions are answered by, and the words by which they are found. */
  private static Map<String, String> answers(Released released, Note note) {
    ItemRows rows = new ItemRows(note, released.meeting(), released.links(), part -> "", false);
    Map<String, String> answers = new LinkedHashMap<>();
    for (ItemKind kind : ItemKind.values()) {
      StringBuilder text = new StringBuilder();
      for (Row row : Row.all(kind, Chunk.of(rows.bytes(kind)), Chunk.of(rows.words(kind)))) {
        for (Column column : kind.shown()) {
          text.append(column.isList() ? row.list(column) : row.text(column)).append('\n');
        }
        text.append(row.words()).append('\n');
      }
      answers.put("answers about " + kind.key(), text.toString());
    }
    return answers;
  }

  /** The same with one of the notes, by the number of a record, and sites of one record in five. */
  public static Map<String, Function<Released, Function<Note, Map<String, String>>>> inTurn(
      long number) {
    Map<String, Function<Released, Function<Note, Map<String, String>>>> outputs =
        new LinkedHashMap<>(ALL);
    List<String> names = List.copyOf(PRINTERS.get().keySet());
    String name = names.get((int) (number % names.size()));
    outputs.put(
        "notes", released -> note -> Map.of(name, text(name, PRINTERS.get().get(name), note)));
    if (number % SITES_IN_TURN != 0) {
      outputs.remove("site");
    }
    return outputs;
  }

  /**
   * A record that was read.
   *
   * @param read what the pipeline knows of it
   */
  public record Case(Object read) {
    /** What an audience may see of it. */
    public Released release(Audience audience, Instant at) {
      return Release.of(record().decoded().meeting(), audience, at);
    }

    private ReadRecord record() {
      return (ReadRecord) read;
    }

    /** The note of what was released. */
    public Note note(Released released, Audience audience, String language, Instant at) {
      List<NoteRequest.Edition> editions =
          List.of(
              new NoteRequest.Edition("en", "en.html"), new NoteRequest.Edition("kk", "kk.html"));
      return new NoteBuilder(COMMON_MARK)
          .build(
              released.meeting(),
              new NoteRequest(
                  audience, language, at, Lexicon.BUILT_IN, HouseStyle.NONE, true, editions));
    }

    /** The same for the parts of a file: what it finds in any of them. */
    public Function<List<FilePart>, Optional<String>> wallOfParts(
        Released released, Audience audience) {
      Leaks leaks = leaks(released, audience);
      return parts ->
          parts.stream()
              .flatMap(part -> leaks.inPart(part.text(), part.page(), part.name()).stream())
              .map(d -> d.message() + ": " + d.label())
              .findFirst();
    }

    private Leaks leaks(Released released, Audience audience) {
      return new Leaks(
          record(),
          released.meeting(),
          audience,
          List.of(Language.of("en")),
          HouseStyle.NONE,
          Safeguards.BOTH);
    }

    /** The second wall before an audience: what it finds in an output of a name, in words. */
    public BiFunction<String, String, Optional<String>> wall(Released released, Audience audience) {
      Leaks leaks = leaks(released, audience);
      return (name, text) ->
          leaks
              .in(unfolded(name, text), name.endsWith("html") ? Format.HTML : Format.MARKDOWN)
              .map(d -> d.message() + ": " + d.label());
    }
  }

  /** A calendar breaks its lines anywhere (RFC 5545, section 3.1). */
  private static String unfolded(String name, String text) {
    return name.endsWith(".ics") ? text.replaceAll("\r?\n[ \t]", "") : text;
  }

  /** A record without errors. */
  public static Case read(String yaml, Instant at) {
    return read(yaml, "readout-people: 1\n", at);
  }

  /**
   * The same where it names people of a people file.
   *
   * @param people the text of that file
   */
  public static Case read(String yaml, String people, Instant at) {
    RecordInput input =
        new RecordInput("record.yaml", "record", yaml.getBytes(StandardCharsets.UTF_8));
    ReadRecord read = new RecordReader(COMMON_MARK, people(people)).read(input, List.of(), at);
    if (!read.isGood()) {
      throw new IllegalStateException(read.diagnostics().sorted() + "\n" + yaml);
    }
    return new Case(read);
  }

  private static PeopleFiles people(String text) {
    Diagnostics mistakes = new Diagnostics();
    SourceFile file = new SourceFile("people.yaml", text);
    PeopleFile people =
        PeopleFileDecoder.decode(file, YamlReader.read(file, mistakes).orElseThrow(), mistakes);
    if (mistakes.hasErrors()) {
      throw new IllegalStateException(mistakes.sorted() + "\n" + text);
    }
    return PeopleFiles.of(people);
  }

  private static Map<String, NotePrinter> printers() {
    Map<String, NotePrinter> printers = new LinkedHashMap<>();
    for (String template : TemplateFiles.BUILT_IN) {
      for (Format format : Format.values()) {
        if (format.isText() && format != Format.JSON) {
          printers.put(template + " " + format.key(), printer(template, format));
        }
      }
    }
    printers.put("any json", printer("minutes", Format.JSON));
    // Other files are made of the same pages, whatever their template.
    printers.put("minutes eml", printer("minutes", Format.EML));
    printers.put("minutes docx", printer("minutes", Format.DOCX));
    printers.put("everything docx", printer(everything(".html.mustache"), Format.DOCX));
    printers.put("everything pdf", printer(everything(".html.mustache"), Format.PDF));
    printers.put("everything markdown", printer(everything(".md.mustache"), Format.MARKDOWN));
    printers.put("everything html", printer(everything(".html.mustache"), Format.HTML));
    return printers;
  }

  private static NotePrinter printer(String template, Format format) {
    Diagnostics diagnostics = new Diagnostics();
    TemplateChoice choice = TemplateChoice.of(template, null, format, diagnostics);
    if (choice == null) {
      throw new IllegalStateException(diagnostics.sorted().toString());
    }
    return new NotePrinter(choice, COMMON_MARK, diagnostics);
  }

  /** The model of a note, as it is printed. */
  public static String json(Note note) {
    return PRINTERS.get().get("any json").print(note).orElseThrow();
  }

  /** Finished files in one language only: they are made of the same pages and take long. */
  private static Map<String, String> notes(Note note) {
    Map<String, String> notes = new LinkedHashMap<>();
    PRINTERS
        .get()
        .forEach(
            (name, printer) -> {
              if (!isFinished(name) || note.language().equals("en")) {
                notes.put(name, text(name, printer, note));
              }
            });
    return notes;
  }

  private static boolean isFinished(String name) {
    return name.matches(".* (docx|pdf|eml)");
  }

  private static String text(String name, NotePrinter printer, Note note) {
    if (!isFinished(name)) {
      return printer.print(note).orElseThrow();
    }
    Diagnostics diagnostics = new Diagnostics();
    Optional<FinishedFile> file = printer.file(note, diagnostics);
    // In some scripts no PDF file is written, which tells nothing.
    return file.isEmpty() && diagnostics.has(Code.UNSET_CHARACTERS)
        ? ""
        : text(file.orElseThrow(() -> new AssertionError(name + diagnostics.sorted())).bytes());
  }

  /** All that can be read in an output, whatever it is packed in. */
  static String text(byte[] output) {
    String text = unpacked(output);
    return text.contains("\r\nX-Unsent: 1\r\n")
        ? MessageReader.read(text).stream()
            .map(content -> unpacked(content.bytes()))
            .collect(Collectors.joining("\n"))
        : text;
  }

  private static String unpacked(byte[] output) {
    String text = new String(output, StandardCharsets.UTF_8);
    return text.startsWith("PK")
        ? texts(WordText.of(output))
        : text.startsWith("%PDF") ? texts(PdfText.of(output)) : text;
  }

  private static String texts(List<FilePart> parts) {
    return parts.stream().map(FilePart::text).collect(Collectors.joining("\n"));
  }

  /** All files of a site that has this one meeting. */
  private static Map<String, String> site(Note note, Released released) {
    MeetingSummaryReader reader =
        new MeetingSummaryReader(
            note,
            released.links(),
            List.of(),
            IN_FEEDS,
            SearchScope.FULL,
            Careers.of(released.meeting(), Language.of(note.language())));
    MeetingSummary entry = reader.entry();
    Language language = Language.of(note.language());
    SiteRequest request =
        new SiteRequest(
            "Meetings",
            "https://site.example/",
            new SiteId("", "https://site.example/", "Meetings"),
            "",
            note.language(),
            note.language(),
            language,
            audienceOf(note),
            LocalDate.EPOCH,
            "",
            SearchScope.FULL,
            House.NONE);
    StoredMeeting stored =
        StoredMeeting.of(reader, new Rows(request, ROWS.get()), page(reader), ByteRange::of);
    Variant alone = Variant.original(entry.id(), entry.language());
    KeptRecord kept =
        new KeptRecord(
            "",
            alone,
            List.of(stored),
            entry.id(),
            "",
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            FileMentions.NONE,
            false,
            NamedPeople.NONE);
    WholeSite whole =
        new WholeSite(
            List.of(
                new WholeSite.Part(
                    request,
                    new SiteMeetings(
                        List.of(entry), new LanguageVariants(List.of(alone)), note.language()),
                    new KeptContents(Map.of(entry.id(), kept), 0),
                    ROWS.get())),
            Lexicon.BUILT_IN);
    Site site = whole.languages().get(0);
    Map<String, String> files = new LinkedHashMap<>();
    for (SiteFile file : whole.files(Map.of()).get(0)) {
      String text =
          file.page() == null
              ? FileTexts.of(file)
              : SITE.get().render(file.page().get(), new Diagnostics()).orElseThrow();
      files.put("site " + file.path(), file.path() + "\n" + text);
    }
    FrameParts frames =
        FrameParts.of(new TemplateFiles(List.of()), new Outline(request), new Diagnostics());
    Note page = note.on(frames.open(entry, reader.description()));
    String open = PRINTERS.get().get("minutes html").print(page).orElseThrow();
    String closed = frames.closed(ByteText.of(open), site.frame(entry));
    files.put("site meeting.html", new String(ByteText.bytes(closed), StandardCharsets.UTF_8));
    return files;
  }

  /** A page that shows everything, so that everything is searched. */
  private static PrintedMeeting page(MeetingSummaryReader reader) {
    String all =
        reader.passages().stream()
            .map(passage -> HtmlText.escape(passage.text()))
            .collect(Collectors.joining("<br>"));
    return new PrintedMeeting(all, Set.of(), List.of());
  }

  private static Audience audienceOf(Note note) {
    Object key = note.content().readers().audience().key();
    return Stream.of(Audience.values()).filter(a -> a.key().equals(key)).findFirst().orElseThrow();
  }

  /** The record as it is published; for the public alone. */
  private static Map<String, String> source(Released released, Note note) {
    return audienceOf(note) == Audience.PUBLIC
        ? Map.of(
            "source yaml",
            ReleasedRecord.of(released.meeting(), released.hiddenIds()::isIn, "a participant"))
        : Map.of();
  }

  private static CompiledTemplate siteTemplate() {
    return new Templates(TemplateFiles::builtIn, View.shape(SitePage.class))
        .compile("site.html.mustache", new Diagnostics())
        .orElseThrow();
  }

  private static String counts(Released released) {
    return String.join(
        "\n", HeldBackLines.counted("record.yaml", Audience.PUBLIC, released.heldBack()));
  }

  /** A hand-made template that prints the whole of its context. */
  private static String everything(String extension) {
    StringBuilder template = new StringBuilder();
    print("", View.shape(LocalizedNote.class), template, 0);
    try {
      Path folder = Files.createTempDirectory("everything");
      Path file = Files.writeString(folder.resolve("everything" + extension), template);
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      return file.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(String name, Shape shape, StringBuilder template, int depth) {
    boolean again = name.equals("topics") && depth > 6;
    if (shape instanceof Shape.Plain) {
      template.append("{{").append(name).append("}}\n");
    } else if (shape instanceof Shape.Open) {
      template.append("{{#").append(name).append("}}{{own}}{{/").append(name).append("}}\n");
    } else if (!again) {
      Shape inner = shape instanceof Shape.Many many ? many.item() : shape;
      template.append(name.isEmpty() ? "" : "{{#" + name + "}}\n");
      if (inner instanceof Shape.Fields fields) {
        fields.names().forEach(n -> print(n, fields.get(n), template, depth + 1));
      } else {
        template.append("{{.}}\n");
      }
      template.append(name.isEmpty() ? "" : "{{/" + name + "}}\n");
    }
  }
}
