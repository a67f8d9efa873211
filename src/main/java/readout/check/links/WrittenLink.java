package readout.check.links;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import readout.decode.SourceMap;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.markdown.CommonMark;

/**
 * A link or picture as a text writes it.
 *
 * @param target where it leads, after Markdown's unescaping
 * @param span where that is written; the whole text when escapes hide it
 */
public record WrittenLink(String target, Span span) {
  /** All of a record, with their places, in no order: its Markdown is read for them. */
  public static List<WrittenLink> of(SourceFile file, SourceMap places) {
    return of(file, places, new CommonMark()::targets);
  }

  /**
   * The same.
   *
   * @param targetsOf where the links of a text lead
   */
  public static List<WrittenLink> of(
      SourceFile file, SourceMap places, Function<String, List<String>> targetsOf) {
    List<WrittenLink> all = new ArrayList<>();
    for (SourceMap.Written link : places.links()) {
      all.add(new WrittenLink(link.value(), link.span()));
    }
    for (SourceMap.Written markdown : places.markdown()) {
      all.addAll(in(markdown.value(), markdown.span(), file, targetsOf));
    }
    return all;
  }

  /** Those of a record that may name a place on a page, in no order. */
  static List<WrittenLink> toPlaces(SourceFile file, SourceMap places) {
    List<WrittenLink> all = new ArrayList<>();
    for (SourceMap.Written link : places.links()) {
      all.add(new WrittenLink(link.value(), link.span()));
    }
    for (SourceMap.Written markdown : places.markdown()) {
      if (markdown.value().indexOf('#') >= 0) {
        all.addAll(in(markdown.value(), markdown.span(), file, new CommonMark()::targets));
      }
    }
    all.removeIf(link -> link.target().indexOf('#') < 0);
    return all;
  }

  /**
   * All of a file in Markdown, in order.
   *
   * @param span where the text is in the file, as it is
   */
  public static List<WrittenLink> inMarkdown(SourceFile file, Span span) {
    String markdown = file.text().substring(span.start(), span.end());
    return in(markdown, span, file, new CommonMark()::targets);
  }

  private static List<WrittenLink> in(
      String markdown, Span span, SourceFile file, Function<String, List<String>> targetsOf) {
    if (!mayLink(markdown)) {
      return List.of();
    }
    List<WrittenLink> all = new ArrayList<>();
    int from = span.start();
    for (String target : targetsOf.apply(markdown)) {
      int at = at(target, from, span.end(), file.text());
      all.add(new WrittenLink(target, at < 0 ? span : new Span(at, at + target.length())));
      from = at < 0 ? from : at + target.length();
    }
    return all;
  }

  /** Most texts have no link, and are not read for any. */
  private static boolean mayLink(String markdown) {
    if (markdown.contains("](")) {
      return true;
    }
    boolean mayName = markdown.indexOf(':') >= 0;
    return mayName
        && (markdown.contains("://")
            || markdown.contains("]:")
            || markdown.indexOf('<') >= 0
            || markdown.contains("ww.")
            || markdown.contains("WW."));
  }

  /** Where a target is written, rather in a link than in its words; negative when it is escaped. */
  private static int at(String target, int from, int end, String source) {
    for (String before : List.of("(", "(<", ": ", "")) {
      int at = target.isEmpty() ? -1 : source.indexOf(before + target, from);
      if (at >= 0 && at + before.length() + target.length() <= end) {
        return at + before.length();
      }
    }
    return -1;
  }
}
