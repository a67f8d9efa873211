package readout.origin.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.document.SourceBlock;
import readout.document.SourceBlock.Kind;
import readout.html.SourcePage;
import readout.language.Language;
import readout.origin.HandlingNotice;
import readout.origin.Remark;
import readout.origin.WrittenDates;

/** Reads a release from a page of HTML or from plain text. */
public final class ReleaseReader {
  private static final Pattern HEAD_LINE =
      Pattern.compile(
          "(?i)(?:for immediate release|press release|news release|media release|pressemitteilung"
              + "|communiqué de presse|comunicado de prensa|comunicato stampa|пресс-релиз"
              + "|statement|news)(?:[\\s:,.–—-]*(?:no\\.?|nr\\.?|n°|№)?\\s*[\\d/.-]*)");

  private static final Pattern RELEASED_TODAY =
      Pattern.compile(
          "(?i)\\b(?:today|heute|aujourd['’]hui|hoy|oggi|hoje|vandaag) \\(([^)]{8,30})\\)");

  private static final int FIRST_BLOCKS = 4;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_PLACE = 40;

  private final List<SourceBlock> blocks;
  private String title;
  private String date = "";
  private String embargo = "";
  private String restriction = "";
  private final List<Remark> remarks = new ArrayList<>();

  private ReleaseReader(String title, List<SourceBlock> blocks) {
    this.title = title;
    this.blocks = new ArrayList<>(blocks);
  }

  /**
   * A page of HTML.
   *
   * @param escape makes Markdown of literal text
   * @param wanted the language, when the user names it; else empty
   */
  public static ReadRelease ofHtml(byte[] html, UnaryOperator<String> escape, String wanted) {
    SourcePage page = SourcePage.of(html, escape);
    ReleaseReader reader = new ReleaseReader(page.title(), page.blocks());
    String declared = wanted.isEmpty() ? page.language() : wanted;
    List<String> dates =
        page.published().stream().map(d -> d.replaceFirst("T.*", "")).distinct().toList();
    if (dates.size() == 1 && dates.get(0).matches("\\d{4}-\\d{2}-\\d{2}")) {
      reader.date = dates.get(0);
    } else if (dates.size() > 1) {
      reader.remarks.add(new Remark(1, String.join(", ", dates), "the page names several dates"));
    }
    return reader.read(declared, false);
  }

  /**
   * A file of another form.
   *
   * @param title its headline; empty when that is one of its blocks
   * @param blocks in the order of reading
   * @param wanted the language, when the user names it; else empty
   */
  public static ReadRelease ofBlocks(String title, List<SourceBlock> blocks, String wanted) {
    return new ReleaseReader(title, blocks).read(wanted, true);
  }

  /**
   * Plain text.
   *
   * @param escape makes Markdown of literal text
   * @param wanted the language, when the user names it; else empty
   */
  public static ReadRelease ofText(String text, UnaryOperator<String> escape, String wanted) {
    return new ReleaseReader("", TextPassages.of(text, escape)).read(wanted, true);
  }

  private ReadRelease read(String declared, boolean text) {
    String found = declared.isEmpty() ? TextLanguage.of(blocks) : declared;
    Language language = Language.of(found.isEmpty() ? "en" : found);
    WrittenDates dates = new WrittenDates(language);
    head();
    notices();
    headline(text, dates);
    if (date.isEmpty()) {
      date = date(dates);
    } else {
      leaveOutDay(dates);
    }
    ReleaseQuotes quotes = new ReleaseQuotes(SpeechWords.of(found), language, blocks, remarks);
    quotes.run();
    return new ReadRelease(
        title,
        found,
        !declared.isEmpty(),
        date,
        embargo,
        restriction,
        quotes.people(),
        quotes.quotes(),
        quotes.story(),
        remarks);
  }

  /** Takes what is above the text: the embargo, "Press release". */
  private void head() {
    int first = 0;
    for (int i = 0; i < FIRST_BLOCKS && first < blocks.size(); i++) {
      SourceBlock block = blocks.get(first);
      if (block.isRow() || block.kind() == Kind.QUOTATION) {
        first++;
        continue;
      }
      List<String> lines = block.text().lines().toList();
      List<String> marked = block.markdown().lines().toList();
      List<Integer> kept =
          IntStream.range(0, lines.size()).filter(n -> !isHead(lines.get(n))).boxed().toList();
      notices(lines);
      if (kept.isEmpty()) {
        blocks.remove(first);
      } else {
        boolean whole = kept.size() == lines.size() || marked.size() != lines.size();
        blocks.set(first, whole ? block : only(block, lines, marked, kept));
        first++;
      }
    }
  }

  /** A line that says how to treat the text, and is no part of it. */
  private static boolean isHead(String line) {
    return HandlingNotice.isEmbargo(line)
        || HandlingNotice.isRestriction(line)
        || HEAD_LINE.matcher(line).matches();
  }

  /** Some lines of a block. */
  private static SourceBlock only(
      SourceBlock block, List<String> lines, List<String> marked, List<Integer> kept) {
    return SourceBlock.of(
        block.kind(),
        block.level(),
        kept.stream().map(lines::get).collect(Collectors.joining("\n")),
        kept.stream().map(marked::get).collect(Collectors.joining("\n")).replaceFirst("\\\\$", ""),
        block.line() + kept.get(0));
  }

  /** A notice elsewhere holds, too, and stays in its place. */
  private void notices() {
    notices(
        blocks.stream()
            .filter(block -> block.kind() != Kind.QUOTATION)
            .map(SourceBlock::text)
            .toList());
  }

  private void notices(List<String> texts) {
    embargo = embargo.isEmpty() ? HandlingNotice.embargo(texts).orElse("") : embargo;
    restriction =
        restriction.isEmpty() ? HandlingNotice.restriction(texts).orElse("") : restriction;
  }

  /** Takes the headline of a text. Who sends it out may be named above it and its day. */
  private void headline(boolean text, WrittenDates dates) {
    boolean headed = !blocks.isEmpty() && title.isEmpty() && text;
    if (!headed || !isHeadline(blocks.get(0))) {
      return;
    }
    boolean letterhead =
        blocks.size() > 3
            && dates.first(blocks.get(0).text()).isEmpty()
            && isDay(blocks.get(1), dates)
            && isHeadline(blocks.get(2));
    if (letterhead) {
      SourceBlock sender = blocks.remove(0);
      remarks.add(
          new Remark(
              sender.line(),
              sender.text(),
              "above the headline, and not in the record: write it as `issuer` if it sends this out"));
    }
    title = blocks.remove(letterhead ? 1 : 0).text().replaceAll("\\s+", " ");
  }

  /** Whether a block is a day and nothing else. */
  private static boolean isDay(SourceBlock block, WrittenDates dates) {
    String text = block.text().strip();
    return dates
        .first(text)
        .filter(day -> day.start() == 0 && day.end() == text.length())
        .isPresent();
  }

  private static boolean isHeadline(SourceBlock block) {
    boolean line = block.kind() == Kind.HEADING || block.kind() == Kind.PARAGRAPH;
    return line
        && block.text().length() <= LONGEST_TITLE
        && !block.text().matches("(?s).*[.:,;،。]\\s*")
        && block.text().lines().count() <= 3;
  }

  /** The page says its day in a line of its own, too. */
  private void leaveOutDay(WrittenDates dates) {
    for (int i = 0; i < Math.min(FIRST_BLOCKS, blocks.size()); i++) {
      String text = blocks.get(i).text().strip();
      boolean alone =
          dates
              .first(text)
              .filter(d -> d.start() == 0 && d.end() == text.length())
              .filter(d -> d.date().toString().equals(date))
              .isPresent();
      if (alone && blocks.get(i).kind() == Kind.PARAGRAPH) {
        blocks.remove(i);
        return;
      }
    }
  }

  /**
   * The day that the text itself gives as its own: alone in a line, in its dateline, or "today".
   */
  private String date(WrittenDates dates) {
    for (int i = 0; i < Math.min(FIRST_BLOCKS, blocks.size()); i++) {
      String text = blocks.get(i).text();
      Optional<WrittenDates.Found> found = dates.first(text);
      if (found.isEmpty()) {
        continue;
      }
      WrittenDates.Found day = found.get();
      String before = text.substring(0, day.start()).strip();
      String after = text.substring(day.end()).strip();
      boolean alone = after.isEmpty() && before.length() <= LONGEST_PLACE;
      boolean dateline =
          before.length() <= LONGEST_PLACE
              && before.matches("(?:[\\p{L} .'’/-]+[,(]?(?: ?(?:le|den|el|il|on))?)?")
              && after.matches("(?s)[)]?\\s*[–—:|-].*");
      var today = RELEASED_TODAY.matcher(text);
      boolean said =
          today.find()
              && dates.first(today.group(1)).filter(d -> d.date().equals(day.date())).isPresent();
      if (alone || dateline || said) {
        if (alone && blocks.get(i).kind() == Kind.PARAGRAPH) {
          blocks.remove(i);
        }
        return day.date().toString();
      }
    }
    return "";
  }
}
