package readout.verify;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.check.RecordReader;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.Position;
import readout.diagnostic.SourceFile;
import readout.document.pdf.PdfText;
import readout.house.HouseStyle;
import readout.html.Block;
import readout.html.PublishedPage;
import readout.language.Language;
import readout.language.Lexicon;
import readout.leak.Leaks;
import readout.leak.Safeguards;
import readout.markdown.CommonMark;
import readout.record.NotARecord;
import readout.record.PeopleFiles;
import readout.record.ReadRecord;
import readout.record.RecordInput;
import readout.record.StyleFiles;
import readout.release.Release;
import readout.release.ReleaseRefusals;
import readout.release.Released;
import readout.template.Format;
import readout.yaml.Sources;

/** A published page against its record: reads both, writes nothing. */
public final class VerifyPipeline {
  /** Files in which words are packed or encoded. */
  private static final Pattern PACKED =
      Pattern.compile(".*\\.(docx?|odt|rtf|eml|msg)", Pattern.CASE_INSENSITIVE);

  /** What such a file begins with. */
  private static final String PDF = "%PDF-";

  private final InputStream standardInput;
  private final CommonMark commonMark = new CommonMark();

  /**
   * @param standardInput what {@code -} means
   */
  public VerifyPipeline(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** The answers to all quotes of a page. */
  public VerifyResult run(VerifyRequest request) {
    Diagnostics diagnostics = new Diagnostics();
    if (PACKED.matcher(request.page()).matches()) {
      diagnostics.add(
          Diagnostic.error(
                  Code.UNREADABLE_INPUT, null, null, "cannot read quotes in " + request.page())
              .help("verify reads HTML, Markdown, text and PDF: save the page as one of these"));
      return new VerifyResult(List.of(), diagnostics, false, true);
    }
    try {
      RecordInput page = RecordInput.read(request.page(), standardInput, RecordInput.BYTE_LIMIT);
      RecordInput record =
          RecordInput.read(request.record(), standardInput, RecordInput.BYTE_LIMIT);
      Optional<Diagnostic> swapped = NotARecord.swapped(page, record, "page", "readout verify");
      if (swapped.isPresent()) {
        diagnostics.add(swapped.get());
        return new VerifyResult(List.of(), diagnostics, false, true);
      }
      Optional<Published> published = published(page, diagnostics);
      if (published.isEmpty()) {
        return new VerifyResult(List.of(), diagnostics, false, true);
      }
      Diagnostics ofRecord = new Diagnostics();
      Optional<ReadRecord> read =
          new RecordReader(commonMark, new PeopleFiles(request.people()))
              .good(record, request.audience(), request.at(), ofRecord);
      if (read.isEmpty()) {
        ofRecord.keepErrors();
        return new VerifyResult(List.of(), ofRecord, false, false);
      }
      CutQuotes cut = new CutQuotes(read.get(), ofRecord);
      cut.comments().forEach(diagnostics::add);
      return new VerifyResult(
          quotes(published.get(), read.get(), cut, request, diagnostics), diagnostics, true, false);
    } catch (RecordInput.Unusable e) {
      diagnostics.add(e.diagnostic());
      return new VerifyResult(List.of(), diagnostics, false, true);
    }
  }

  private List<Placed> quotes(
      Published page,
      ReadRecord read,
      CutQuotes cut,
      VerifyRequest request,
      Diagnostics diagnostics) {
    Released released = Release.of(read.decoded().meeting(), request.audience(), request.at());
    if (released.refusal() != null) {
      ReleaseRefusals.diagnostics(
              read.file(), read.decoded().places()::of, released.refusal(), request.audience())
          .forEach(diagnostics::add);
    }
    List<Placed> quotes = new ArrayList<>();
    boolean withheld = false;
    for (Verdict verdict :
        Verification.of(page.page(), read.decoded().meeting(), released, this::shown)) {
      quotes.add(new Placed(cut.judged(verdict), place(verdict, read)));
      withheld |= verdict.answer() == Answer.WITHHELD;
    }
    if (!withheld && released.meeting() != null) {
      List<Language> any = Lexicon.tags().stream().map(Language::of).toList();
      new Leaks(read, released.meeting(), request.audience(), any, style(request), Safeguards.BOTH)
          .inPublished(page.text(), page.name(), page.format())
          .ifPresent(diagnostics::add);
    }
    return quotes;
  }

  /** What the house may have added to the page; a style file with mistakes adds nothing. */
  private static HouseStyle style(VerifyRequest request) {
    return new StyleFiles(null, new Diagnostics()).of(StyleFiles.folder(request.record()));
  }

  /** The record's Markdown as a page shows it. */
  private String shown(String markdown) {
    byte[] html = commonMark.page(markdown).getBytes(StandardCharsets.UTF_8);
    return String.join(
        "\n", PublishedPage.ofHtml(html).blocks().stream().map(Block::text).toList());
  }

  /**
   * A page that was read.
   *
   * @param name what the user calls it
   * @param format what it is written in
   * @param text all of it
   * @param page what its readers see
   */
  private record Published(String name, Format format, String text, PublishedPage page) {}

  /** The page; empty after it was reported that its bytes are not in its encoding. */
  private Optional<Published> published(RecordInput input, Diagnostics diagnostics) {
    if (isPdf(input)) {
      return pdf(input, diagnostics);
    }
    Format format = format(input);
    if (format == Format.HTML) {
      PublishedPage page = PublishedPage.ofHtml(input.bytes());
      if (!page.charset().equals(StandardCharsets.UTF_8)) {
        return Optional.of(
            new Published(input.name(), format, new String(input.bytes(), page.charset()), page));
      }
    }
    Diagnostics ofPage = new Diagnostics();
    Optional<SourceFile> file = Sources.read(input.name(), input.bytes(), ofPage);
    for (Diagnostic d : ofPage.sorted()) {
      diagnostics.add(d.code().equals(Code.BAD_ENCODING) ? wayOut(d, input.name(), format) : d);
    }
    return file.map(f -> new Published(input.name(), format, f.text(), page(f.text(), format)));
  }

  private static boolean isPdf(RecordInput input) {
    byte[] start = Arrays.copyOf(input.bytes(), PDF.length());
    return new String(start, StandardCharsets.ISO_8859_1).equals(PDF)
        || Format.ofFileName(input.name()).filter(format -> format == Format.PDF).isPresent();
  }

  /** What a PDF file says in the order of reading; its structure is read as a page. */
  private static Optional<Published> pdf(RecordInput input, Diagnostics diagnostics) {
    Optional<String> page = PdfText.page(input.bytes());
    if (page.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
                  Code.UNREADABLE_INPUT, null, null, "cannot read the PDF file " + input.name())
              .help("it may be encrypted or cut off: save it again without a password"));
    }
    return page.map(
        html ->
            new Published(
                input.name(),
                Format.HTML,
                html,
                PublishedPage.ofHtml(html.getBytes(StandardCharsets.UTF_8))));
  }

  private static Diagnostic wayOut(Diagnostic wrong, String name, Format format) {
    Diagnostic unread =
        wrong.help("or convert it: iconv -f windows-1252 -t UTF-8, with the encoding it is in");
    return format == Format.HTML
        ? unread.help("or let the page declare its encoding: <meta charset=\"windows-1252\">")
        : unread;
  }

  private PublishedPage page(String text, Format format) {
    return switch (format) {
      case HTML, FRAGMENT, EML -> PublishedPage.ofHtml(text.getBytes(StandardCharsets.UTF_8));
      case MARKDOWN ->
          PublishedPage.ofHtml(
              commonMark.withLines(text, PublishedPage.LINE).getBytes(StandardCharsets.UTF_8));
      case TEXT, JSON, DOCX, PDF -> PublishedPage.ofText(text);
    };
  }

  /** By its name, else by whether it has tags. */
  private static Format format(RecordInput page) {
    return Format.ofFileName(page.name())
        .filter(format -> format != Format.EML)
        .orElseGet(
            () -> {
              String text = new String(page.bytes(), StandardCharsets.UTF_8);
              boolean tags = text.contains("</") || text.toLowerCase(Locale.ROOT).contains("<p>");
              return tags ? Format.HTML : Format.TEXT;
            });
  }

  private static Position place(Verdict verdict, ReadRecord read) {
    return verdict.part() == null
        ? null
        : read.file().position(read.decoded().places().of(verdict.part()).start());
  }
}
