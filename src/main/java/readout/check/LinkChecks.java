package readout.check;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import readout.decode.Places;
import readout.diagnostic.Span;

/** Links that readers should not follow, or cannot. */
final class LinkChecks {
  private static final String PLAIN = "http://";

  private LinkChecks() {}

  static void run(Subject subject, Function<String, List<String>> linksOf) {
    for (Places.Written link : subject.places().links()) {
      check(subject, link.value(), link.span());
    }
    for (Places.Written markdown : subject.places().markdown()) {
      if (markdown.value().indexOf(PLAIN) >= 0 || markdown.value().contains("](")) {
        for (String target : linksOf.apply(markdown.value())) {
          check(subject, target, markdown.span());
        }
      }
    }
  }

  private static void check(Subject subject, String target, Span span) {
    String lower = target.toLowerCase(Locale.ROOT);
    if (lower.startsWith(PLAIN)) {
      subject.add(
          subject
              .warning("no-https", span, "the link \"" + target + "\" is not encrypted")
              .label("begins with http://")
              .help("write https:// if the site has it; nearly all do"));
    } else if (lower.startsWith("www.")) {
      subject.add(
          subject
              .warning("no-https", span, "the link \"" + target + "\" names no protocol")
              .label("taken for a file beside the record")
              .help("write https://" + target));
    }
  }
}
