package readout.pipeline;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.Position;
import readout.language.Language;
import readout.language.Lexicon;
import readout.page.Block;
import readout.page.PublishedPage;
import readout.release.Release;
import readout.release.Released;
import readout.render.CommonMark;
import readout.verify.Answer;
import readout.verify.Placed;
import readout.verify.Verdict;
import readout.verify.Verification;

/** A published page against its record: reads both, writes nothing. */
public final class VerifyPipeline {
  private final InputStream standardInput;
  private final CommonMark commonMark = new CommonMark();

  /**
   * @param standardInput what {@code -} stands for
   */
  public VerifyPipeline(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** The answers to all quotes of a page. */
  public VerifyResult run(VerifyRequest request) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      RecordInput page = RecordInput.read(request.page(), standardInput, RecordReader.BYTE_LIMIT);
      RecordInput record =
          RecordInput.read(request.record(), standardInput, RecordReader.BYTE_LIMIT);
      Diagnostics ofRecord = new Diagnostics();
      Optional<RecordReader.Read> read =
          new RecordReader(commonMark).good(record, request.audience(), request.at(), ofRecord);
      if (read.isEmpty()) {
        ofRecord.keepErrors();
        return new VerifyResult(List.of(), ofRecord, false, false);
      }
      return new VerifyResult(
          quotes(page, read.get(), request, diagnostics), diagnostics, true, false);
    } catch (RecordInput.Unusable e) {
      diagnostics.add(e.diagnostic());
      return new VerifyResult(List.of(), diagnostics, false, true);
    }
  }

  private List<Placed> quotes(
      RecordInput page, RecordReader.Read read, VerifyRequest request, Diagnostics diagnostics) {
    Released released = Release.of(read.decoded().meeting(), request.audience(), request.at());
    if (released.refusal() != null) {
      String name = request.record();
      diagnostics.add(Refusals.diagnostic(name, released.refusal(), request.audience()));
    }
    Format format = format(page);
    String text = new String(page.bytes(), StandardCharsets.UTF_8);
    List<Placed> quotes = new ArrayList<>();
    boolean withheld = false;
    for (Verdict verdict :
        Verification.of(
            page(page, text, format), read.decoded().meeting(), released, this::shown)) {
      quotes.add(new Placed(verdict, place(verdict, read)));
      withheld |= verdict.answer() == Answer.WITHHELD;
    }
    if (!withheld && released.meeting() != null) {
      List<Language> any = Lexicon.tags().stream().map(Language::of).toList();
      new Leaks(read, released.meeting(), request.audience(), any)
          .inPublished(text, page.name(), format)
          .ifPresent(diagnostics::add);
    }
    return quotes;
  }

  /** The record's Markdown as a page shows it. */
  private String shown(String markdown) {
    byte[] html = commonMark.page(markdown).getBytes(StandardCharsets.UTF_8);
    return String.join(
        "\n", PublishedPage.ofHtml(html).blocks().stream().map(Block::text).toList());
  }

  private PublishedPage page(RecordInput page, String text, Format format) {
    return switch (format) {
      case HTML -> PublishedPage.ofHtml(page.bytes());
      case MARKDOWN ->
          PublishedPage.ofHtml(
              commonMark.withLines(text, PublishedPage.LINE).getBytes(StandardCharsets.UTF_8));
      case TEXT, JSON -> PublishedPage.ofText(text);
    };
  }

  /** By its name, else by whether it has tags. */
  private static Format format(RecordInput page) {
    return Format.ofFileName(page.name())
        .orElseGet(
            () -> {
              String text = new String(page.bytes(), StandardCharsets.UTF_8);
              boolean tags = text.contains("</") || text.toLowerCase(Locale.ROOT).contains("<p>");
              return tags ? Format.HTML : Format.TEXT;
            });
  }

  private static Position place(Verdict verdict, RecordReader.Read read) {
    return verdict.part() == null
        ? null
        : read.file().position(read.decoded().places().of(verdict.part()).start());
  }
}
