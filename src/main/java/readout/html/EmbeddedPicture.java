package readout.html;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import readout.document.Inline;

/** Reads pictures that a page holds itself, in a {@code data:} address (RFC 2397). */
final class EmbeddedPicture {
  private static final Pattern DATA =
      Pattern.compile("(?is)data:(image/[a-z.+-]+)(?:;[^,;]+)*;base64,([A-Za-z0-9+/=\\s]*)");

  private EmbeddedPicture() {}

  /** The picture of an element; empty when it is elsewhere or cannot be read. */
  static Optional<Inline.Picture> of(Element image) {
    Matcher matcher = DATA.matcher(image.attr("src").strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(matcher.group(2));
      String type = matcher.group(1).toLowerCase(Locale.ROOT);
      return Optional.of(new Inline.Picture(type, bytes, image.attr("alt")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
