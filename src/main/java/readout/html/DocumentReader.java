package readout.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.document.DocumentBlock;
import readout.document.DocumentBlock.Heading;
import readout.document.DocumentBlock.Paragraph;
import readout.document.Inline;
import readout.document.Letterhead;
import readout.document.Line;
import readout.document.NoteDocument;
import readout.document.Role;
import readout.document.TextStyle;

/** Reads the article of a page of HTML as a document. */
public final class DocumentReader {
  /** Names what every page of the document must say. */
  private static final String NOTICE = "readout-notice";

  /** The colour of the light scheme comes first in a style sheet. */
  private static final Pattern ACCENT = Pattern.compile("--accent:\\s*#([0-9a-fA-F]{6})\\b");

  private DocumentReader() {}

  /**
   * A page with what every page of a document that is made of it must say, in its metadata.
   *
   * @param page a page of HTML
   * @param notices plain text
   */
  public static String source(String page, List<String> notices) {
    StringBuilder source = new StringBuilder();
    for (String notice : notices) {
      Element meta = new Element("meta").attr("name", NOTICE).attr("content", notice);
      source.append(meta.outerHtml()).append('\n');
    }
    return source.append(page).toString();
  }

  /**
   * The document of a page: all that its article, else its {@code main} element, else its body
   * shows. Text keeps every character; white space is what a browser makes of it.
   *
   * @param source of a page, with its notices
   */
  public static NoteDocument of(String source) {
    Document page = Jsoup.parse(source);
    ShownPage.hideOnPaper(page);
    Element root = page.expectFirst("html");
    Element article = ArticleOnly.article(page);
    article.removeAttr("id");
    String language = root.attr("lang");
    boolean rightToLeft = root.attr("dir").equalsIgnoreCase("rtl");
    FootnoteLinks footnotes = new FootnoteLinks(article);
    DocumentBlocks reader = new DocumentBlocks(footnotes);
    Surroundings outer =
        new Surroundings(Role.BODY, TextStyle.plain(language), rightToLeft, false).within(article);
    Letterhead letterhead = letterhead(article, reader, outer);
    List<DocumentBlock> blocks = levelled(reader.of(article, outer));
    return new NoteDocument(
        title(page, blocks),
        language,
        rightToLeft,
        accent(page),
        letterhead,
        notices(page, rightToLeft, language),
        blocks,
        footnotes.texts(reader, outer));
  }

  private static String title(Document page, List<DocumentBlock> blocks) {
    return page.title().isEmpty()
        ? blocks.stream()
            .filter(Heading.class::isInstance)
            .map(heading -> ((Heading) heading).line().text())
            .findFirst()
            .orElse("")
        : page.title();
  }

  private static List<Line> notices(Document page, boolean rightToLeft, String language) {
    List<Line> notices = new ArrayList<>();
    for (Element notice : page.select("meta[name=" + NOTICE + "]")) {
      Inline words = new Inline.Words(notice.attr("content"), TextStyle.plain(language));
      notices.add(new Line(List.of(words), rightToLeft));
    }
    return notices;
  }

  private static String accent(Document page) {
    String accent = "";
    for (Element style : page.select("style")) {
      Matcher matcher = ACCENT.matcher(style.data());
      accent = matcher.find() ? matcher.group(1) : accent;
    }
    return accent;
  }

  /** Takes the letterhead out of an article; null when there is none. */
  private static Letterhead letterhead(Element article, DocumentBlocks reader, Surroundings outer) {
    Element head = article.selectFirst(".letterhead");
    if (head == null) {
      return null;
    }
    Element image = head.selectFirst("img");
    Inline.Picture logo = image == null ? null : EmbeddedPicture.of(image).orElse(null);
    head.select("img").remove();
    List<Paragraph> lines = new ArrayList<>();
    for (DocumentBlock block : reader.of(head, outer.as(Role.LETTERHEAD))) {
      if (block instanceof Paragraph paragraph) {
        lines.add(paragraph);
      }
    }
    head.remove();
    return new Letterhead(logo, lines);
  }

  /**
   * The one heading of the first level that comes before all others is the title, and the parts
   * below it begin with the first level; else the highest heading is of the first level.
   */
  private static List<DocumentBlock> levelled(List<DocumentBlock> blocks) {
    List<Integer> levels =
        blocks.stream()
            .filter(Heading.class::isInstance)
            .map(heading -> ((Heading) heading).level())
            .toList();
    boolean titled =
        !levels.isEmpty()
            && levels.get(0) == 1
            && levels.stream().filter(level -> level == 1).count() == 1;
    int highest = levels.stream().min(Integer::compare).orElse(1);
    int less = titled ? 1 : highest - 1;
    List<DocumentBlock> levelled = new ArrayList<>();
    for (DocumentBlock block : blocks) {
      levelled.add(
          block instanceof Heading heading
              ? new Heading(heading.level() - less, heading.line())
              : block);
    }
    return levelled;
  }
}
