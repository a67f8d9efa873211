package readout.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.document.SourceBlock;
import readout.document.reference.WordSource;
import readout.html.PublishedPage;
import readout.html.SourcePage;
import readout.markdown.CommonMark;
import readout.markdown.MarkdownText;
import readout.origin.Remark;
import readout.origin.minutes.LabelledLines;
import readout.origin.minutes.MinutesReader;
import readout.origin.minutes.ReadMinutes;
import readout.origin.release.ReadRelease;
import readout.origin.release.ReleaseDraft;
import readout.origin.release.ReleaseReader;
import readout.record.RecordInput;
import readout.yaml.Sources;

/**
 * Reads what people have written of a meeting: minutes, and releases. Which of them a file is, its
 * headings tell, unless the user does.
 */
final class PageImporter implements Importer {
  private static final String LINE = "line";
  private static final String EXPORT = "export it as text, Word (.docx) or HTML, and import that";

  private final SourceKind wanted;
  private final String language;

  /**
   * @param wanted what the user says that it is, or null
   * @param language BCP 47 tag; empty when the user names none
   */
  PageImporter(SourceKind wanted, String language) {
    this.wanted = wanted;
    this.language = language;
  }

  @Override
  public Optional<Imported> read(RecordInput input, NameDirectory people, Diagnostics diagnostics) {
    return switch (FileKind.of(input.bytes())) {
      case PDF ->
          unusable(input, "it is a PDF file, which keeps no paragraphs", EXPORT, diagnostics);
      case OFFICE -> word(input, diagnostics).map(read -> settled(read, people));
      case HTML -> html(input).map(read -> settled(read, people));
      case TEXT -> text(input, diagnostics).map(read -> settled(read, people));
      default -> Optional.empty();
    };
  }

  private static Imported settled(Imported read, NameDirectory people) {
    return read.noted(SettledPeople.settle(read.draft(), people));
  }

  private static Optional<Imported> unusable(
      RecordInput input, String why, String help, Diagnostics diagnostics) {
    diagnostics.add(
        Diagnostic.error(
                Code.UNREADABLE_INPUT, null, null, "cannot import \"" + input.name() + "\": " + why)
            .help(help));
    return Optional.empty();
  }

  private Optional<Imported> word(RecordInput input, Diagnostics diagnostics) {
    WordSource source = WordSource.of(input.bytes(), MarkdownText::escape);
    if (!source.problem().isEmpty()) {
      return unusable(input, source.problem(), source.help(), diagnostics);
    }
    List<Remark> left =
        source.left().stream()
            .map(one -> new Remark(one.paragraph(), one.words(), one.why()))
            .toList();
    return blocks(input, "", source.blocks(), left, "paragraph");
  }

  private Optional<Imported> html(RecordInput input) {
    SourcePage page = SourcePage.of(input.bytes(), MarkdownText::escape);
    ReadMinutes minutes = MinutesReader.read(page.title(), page.blocks(), asked(page.language()));
    if (isMinutes(minutes)) {
      return minutes(input, minutes, List.of(), LINE);
    }
    return release(
        input, ReleaseReader.ofHtml(input.bytes(), MarkdownText::escape, language), LINE);
  }

  private String asked(String declared) {
    return language.isEmpty() ? declared : language;
  }

  private Optional<Imported> text(RecordInput input, Diagnostics diagnostics) {
    SourceFile file = Sources.read(input.name(), input.bytes(), diagnostics).orElse(null);
    if (file == null || file.text().isBlank()) {
      return Optional.empty();
    }
    String html = new CommonMark().withLines(LabelledLines.ended(file.text()), PublishedPage.LINE);
    byte[] bytes = ("<meta charset=utf-8>" + html).getBytes(StandardCharsets.UTF_8);
    SourcePage page = SourcePage.of(bytes, MarkdownText::escape);
    ReadMinutes minutes = MinutesReader.read(page.title(), page.blocks(), language);
    if (isMinutes(minutes)) {
      return minutes(input, minutes, List.of(), LINE);
    }
    boolean markdown = page.blocks().stream().anyMatch(b -> b.kind() != SourceBlock.Kind.PARAGRAPH);
    boolean titled = !page.title().isEmpty() || markdown && file.text().contains("\n> ");
    return titled
        ? release(input, ReleaseReader.ofBlocks(page.title(), page.blocks(), language), LINE)
        : release(input, ReleaseReader.ofText(file.text(), MarkdownText::escape, language), LINE);
  }

  private Optional<Imported> blocks(
      RecordInput input, String title, List<SourceBlock> blocks, List<Remark> left, String unit) {
    ReadMinutes minutes = MinutesReader.read(title, blocks, language);
    return isMinutes(minutes)
        ? minutes(input, minutes, left, unit)
        : release(input, ReleaseReader.ofBlocks(title, blocks, language), unit);
  }

  private boolean isMinutes(ReadMinutes minutes) {
    return wanted == null ? minutes.isMinutes() : wanted == SourceKind.MINUTES;
  }

  private static Optional<Imported> minutes(
      RecordInput input, ReadMinutes minutes, List<Remark> left, String unit) {
    List<Remark> remarks = new ArrayList<>(minutes.remarks());
    remarks.addAll(left);
    return Optional.of(
        new Imported(
            minutes.draft(),
            List.of(),
            SourceNotices.of(input.name() + ": minutes", remarks, unit)));
  }

  private Optional<Imported> release(RecordInput input, ReadRelease release, String unit) {
    boolean prose = release.story().length() > 200 && !release.title().isEmpty();
    if (wanted == null && release.quotes().isEmpty() && !prose) {
      return Optional.empty();
    }
    String summary =
        input.name()
            + ": a release, "
            + Lines.counted(release.quotes().size(), "quote")
            + ", "
            + (release.people().size() == 1 ? "1 person" : release.people().size() + " people");
    return Optional.of(
        new Imported(
            ReleaseDraft.of(release),
            List.of(),
            SourceNotices.of(summary, release.remarks(), unit)));
  }
}
