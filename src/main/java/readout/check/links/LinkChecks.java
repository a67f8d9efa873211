package readout.check.links;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.diagnostic.Span;

/**
 * Warns of links that a note does not keep, that readers should not follow, or that lead nowhere.
 */
public final class LinkChecks {
  private static final String PLAIN = "http://";

  private final Subject subject;
  private final List<WrittenLink> links;
  private final Predicate<String> isKept;

  public LinkChecks(Subject subject, List<WrittenLink> links, Predicate<String> isKept) {
    this.subject = subject;
    this.links = links;
    this.isKept = isKept;
  }

  public void run() {
    for (WrittenLink link : links) {
      check(link.target(), link.span());
    }
  }

  private void check(String target, Span span) {
    String lower = target.toLowerCase(Locale.ROOT);
    if (!isKept.test(target)) {
      subject.add(
          subject
              .warning(Code.UNSAFE_LINK, span, "a link to \"" + target + "\" is not kept")
              .label("its text stays")
              .help("links may begin with https://, http://, mailto: or tel:, or be relative"));
    } else if (lower.startsWith(PLAIN)) {
      subject.add(
          subject
              .warning(Code.NO_HTTPS, span, "the link \"" + target + "\" is not encrypted")
              .label("begins with http://")
              .help("write https:// if the site has it; nearly all do"));
    } else if (lower.startsWith("www.")) {
      subject.add(
          subject
              .warning(Code.NO_HTTPS, span, "the link \"" + target + "\" has no protocol")
              .label("treated as a file beside the record")
              .help("write https://" + target));
    }
  }
}
