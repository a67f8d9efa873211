package readout.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import readout.document.Role;
import readout.document.TextStyle;

/**
 * What holds for a piece of a page by what is around it.
 *
 * @param role of its paragraphs
 * @param style of its characters
 * @param rightToLeft whether it runs from right to left
 * @param spaced whether white space counts
 */
record Surroundings(Role role, TextStyle style, boolean rightToLeft, boolean spaced) {
  /** The same for paragraphs of another role. */
  Surroundings as(Role other) {
    return new Surroundings(other, style, rightToLeft, spaced);
  }

  /** The same with a mark more. */
  Surroundings with(TextStyle.Mark mark) {
    return new Surroundings(role, style.with(mark), rightToLeft, spaced);
  }

  /** The same where a link leads somewhere. */
  Surroundings linkedTo(String target) {
    return new Surroundings(role, style.linkedTo(target), rightToLeft, spaced);
  }

  /** What holds inside an element by its language, its direction and its white space. */
  Surroundings within(Element element) {
    String language = element.hasAttr("lang") ? element.attr("lang") : style.language();
    String dir = element.attr("dir").toLowerCase(Locale.ROOT);
    boolean rtl = dir.equals("rtl") || rightToLeft && !dir.equals("ltr");
    boolean keeps =
        spaced
            || element.normalName().equals("pre")
            || element.hasClass("words")
            || element.hasClass("reported");
    return new Surroundings(role, style.in(language), rtl, keeps);
  }
}
