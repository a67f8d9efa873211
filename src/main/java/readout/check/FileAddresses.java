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
record FileAddresses(RelativeAddress address, Span span) {
  /** All of a record, with their places, in no order. */
  static List<FileAddresses> of(SourceFile file, Places places) {
    List<FileAddresses> all = new ArrayList<>();
    for (Places.Written link : places.links()) {
      add(link.value(), link.span(), all);
    }
    for (Places.Written markdown : places.markdown()) {
      String value = markdown.value();
      boolean mayLink = value.contains("](") || value.contains("]:");
      int from = markdown.span().start();
      for (String target : mayLink ? new CommonMark().targets(value) : List.<String>of()) {
        int at = at(target, from, markdown.span().end(), file.text());
        add(target, at < 0 ? markdown.span() : new Span(at, at + target.length()), all);
        from = at < 0 ? from : at + target.length();
      }
    }
    return all;
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
