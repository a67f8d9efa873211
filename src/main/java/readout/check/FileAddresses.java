package readout.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.decode.Places;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.markdown.CommonMark;
import readout.record.RelativeAddress;

/**
 * An address that may name a file beside the record.
 *
 * @param address what it says
 * @param span where the record writes it
 */
public record FileAddresses(RelativeAddress address, Span span) {
  /** All of a record, with their places, in no order. */
  static List<FileAddresses> of(SourceFile file, Places places) {
    List<FileAddresses> all = new ArrayList<>();
    for (Places.Written link : places.links()) {
      add(link.value(), link.span(), all);
    }
    for (Places.Written markdown : places.markdown()) {
      add(markdown.value(), markdown.span(), file, all);
    }
    return all;
  }

  /**
   * All of a text in Markdown.
   *
   * @param span where the text is in its file, as it is
   */
  public static List<FileAddresses> inMarkdown(SourceFile file, Span span) {
    List<FileAddresses> all = new ArrayList<>();
    add(file.text().substring(span.start(), span.end()), span, file, all);
    return all;
  }

  private static void add(String markdown, Span span, SourceFile file, List<FileAddresses> all) {
    boolean mayLink = markdown.contains("](") || markdown.contains("]:");
    int from = span.start();
    for (String target : mayLink ? new CommonMark().targets(markdown) : List.<String>of()) {
      int at = at(target, from, span.end(), file.text());
      add(target, at < 0 ? span : new Span(at, at + target.length()), all);
      from = at < 0 ? from : at + target.length();
    }
  }

  private static void add(String written, Span span, List<FileAddresses> all) {
    Optional<RelativeAddress> address = RelativeAddress.of(written);
    if (address.isPresent()) {
      all.add(new FileAddresses(address.get(), span));
    }
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
