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
import readout.origin.StruckOut;
import readout.origin.WrittenDates;

/** Reads a release from a page of HTML or from plain text. */
public final class ReleaseReader {
  private static final Pattern HEAD_LINE =
      Pattern.compile(
          "(?iu)(?:for immediate release|(?:press|news|media) (?:release|statement|notice)"
              + "|(?:presse|medien)(?:mitteilung|information|erklärung)"
              + "|communiqué(?: de presse)?|comunicado (?:de prensa|de imprensa|à imprensa)|nota de (?:prensa|imprensa)"
              + "|comunicato stampa|nota stampa|persbericht|pressmeddelande|pressemeddelelse|pressemelding"
              + "|lehdistötiedote|tiedote|(?:komunikat|informacja) prasow[ya]|tisková zpráva|sajtóközlemény"
              + "|comunicat de presă|δελτίο τύπου|прессъобщение|съобщение за медиите|пресс-релиз|прес-реліз"
              + "|баспасөз (?:релизі|хабарламасы)|basın (?:bülteni|açıklaması)|بيان صحفي|بلاغ صحفي"
              + "|بیانیه مطبوعاتی|הודעה לעיתונות|新闻稿|新聞稿|プレスリリース|報道発表|보도자료"
              + "|statement|news)(?:[\\s:,.–—-]*(?:no\\.?|nr\\.?|n°|nº|№)?\\s*[\\d/.-]*)");

  private static final Pattern RELEASED_TODAY =
      Pattern.compile(
          "(?i)\\b(?:today|heute|aujourd['’]hui|hoy|oggi|hoje|vandaag) \\(([^)]{8,30})\\)");

  /** What is written before the day of a release: a place. */
  private static final Pattern DATED_FROM =
      Pattern.compile("(?:[\\p{L} .'’/-]{1,40}[,(]?(?: ?(?:le|den|el|il|on|am|em))?)?");

  private static final int FIRST_BLOCKS = 4;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_PLACE = 40;

  /** A line that may be a headline or a name, and is no sentence with a quotation. */
  private static final Pattern LINE = Pattern.compile("[^\"“”„«»「『\n]{1,100}");

  /** So many lines above the headline say who sends the release out. */
  private static final int MOST_SENDERS = 3;

  private final List<SourceBlock> blocks;
  private String title;
  private String date = "";
  private String embargo = "";
  private String restriction = "";
  private final List<Remark> remarks = new ArrayList<>();

  private ReleaseReader(String title, List<SourceBlock> blocks) {
    this.title = title;
    this.blocks = StruckOut.leftOut(blocks, remarks);
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
    boolean label = HEAD_LINE.matcher(title.strip()).matches();
    title = label ? "" : title;
    head();
    notices();
    days(dates);
    headline(text || label, dates);
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
      for (int n = 0; n < lines.size(); n++) {
        numbered(lines.get(n), block.line() + n);
      }
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

  /** "Press release no. 12": the number is part of the record, where a person writes it. */
  private void numbered(String line, int number) {
    boolean head = HEAD_LINE.matcher(line).matches();
    if (head && line.codePoints().anyMatch(Character::isDigit)) {
      remarks.add(new Remark(number, line, "the number of the release: write it as `reference`"));
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

  /** Sets a day apart that has a line of its own among the first ones. */
  private void days(WrittenDates dates) {
    for (int i = 0; i < Math.min(FIRST_BLOCKS, blocks.size()); i++) {
      SourceBlock block = blocks.get(i);
      List<String> lines = block.text().lines().toList();
      List<String> marked = block.markdown().lines().toList();
      boolean plain = block.kind() == Kind.PARAGRAPH && lines.size() == marked.size();
      for (int n = 0; plain && lines.size() > 1 && n < lines.size(); n++) {
        if (day(lines.get(n), dates).isPresent()) {
          blocks.remove(i);
          List<List<Integer>> parts = List.of(range(0, n), List.of(n), range(n + 1, lines.size()));
          int at = i;
          for (List<Integer> part : parts) {
            if (!part.isEmpty()) {
              blocks.add(at++, only(block, lines, marked, part));
            }
          }
          return;
        }
      }
    }
  }

  private static List<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  /** Takes the headline of a text. Who sends it out may be named above it and its day. */
  private void headline(boolean text, WrittenDates dates) {
    boolean headed = !blocks.isEmpty() && title.isEmpty() && text;
    if (!headed || !isHeadline(blocks.get(0))) {
      return;
    }
    int senders = senders(dates);
    for (int i = 0; i < senders; i++) {
      SourceBlock sender = blocks.remove(0);
      remarks.add(
          new Remark(
              sender.line(),
              sender.text(),
              "above the headline, and not in the record: write it as `issuer` if it sends this out"));
    }
    int at = isDay(blocks.get(0), dates) ? 1 : 0;
    if (at < blocks.size() && isHeadline(blocks.get(at))) {
      title = blocks.remove(at).text().replaceAll("\\s+", " ");
      reportUncertain(at, dates);
    }
  }

  /** Tells of a second line that may be the headline, where the first may be who sends it out. */
  private void reportUncertain(int index, WrittenDates dates) {
    boolean more = index + 1 < blocks.size() && blocks.get(index).kind() == Kind.PARAGRAPH;
    boolean line = more && LINE.matcher(blocks.get(index).text()).matches();
    if (line && isHeadline(blocks.get(index)) && !isDay(blocks.get(index), dates)) {
      SourceBlock second = blocks.get(index);
      String why = "this may be the headline: the line above it was taken";
      remarks.add(new Remark(second.line(), second.text(), why));
    }
  }

  /**
   * How many lines name who sends the release out: those above a day that has the headline below.
   */
  private int senders(WrittenDates dates) {
    for (int i = 1; i <= MOST_SENDERS && i + 1 < blocks.size(); i++) {
      boolean above = blocks.subList(0, i).stream().allMatch(ReleaseReader::isHeadline);
      if (above && isDay(blocks.get(i), dates)) {
        boolean dated =
            blocks.subList(0, i).stream().anyMatch(b -> dates.first(b.text()).isPresent());
        return !dated && isHeadline(blocks.get(i + 1)) && blocks.size() > i + 2 ? i : 0;
      }
    }
    return 0;
  }

  /** Whether a block is a day and nothing else. */
  private static boolean isDay(SourceBlock block, WrittenDates dates) {
    return day(block.text(), dates).isPresent();
  }

  /** The day in a line that has nothing else but a place before it: "Paris, le 10 juin 2026". */
  private static Optional<WrittenDates.Found> day(String line, WrittenDates dates) {
    String text = line.strip();
    return dates
        .first(text)
        .filter(day -> day.end() == text.length())
        .filter(day -> DATED_FROM.matcher(text.substring(0, day.start()).strip()).matches());
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
              && DATED_FROM.matcher(before).matches()
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
