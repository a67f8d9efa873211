package readout.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.TextNode;

/**
 * Turns a page into what mail programs show as it is meant. Some of them drop style sheets, classes
 * and the elements of HTML 5, so that each element gets its style in an attribute; a link that
 * leads nowhere from a message keeps its words alone.
 */
public final class MailStyle {
  private static final String REMOVED =
      "script, style, link, iframe, object, embed, video, audio, canvas, svg, template, noscript,"
          + " form > button, input, select, textarea, [hidden], dialog:not([open])";

  /** What old programs do not know as blocks. */
  private static final String BLOCKS =
      "article, section, header, footer, main, nav, aside, figure, figcaption, address, details,"
          + " summary, hgroup";

  private static final Pattern ATTRIBUTES =
      Pattern.compile("class|id|hreflang|itemprop|headers|for|srcset|loading|data-.*|on.*");

  private static final Pattern WHOLE_ADDRESS =
      Pattern.compile("(?i)(https?:|mailto:|tel:|sms:)\\S.*");

  private static final Pattern DATA =
      Pattern.compile("data:image/[^,]*;base64,(.*)", Pattern.DOTALL);

  private final Document page;
  private final Function<String, Optional<byte[]>> beside;
  private final Map<String, Picture> pictures = new LinkedHashMap<>();
  private final Set<String> files = new LinkedHashSet<>();

  private MailStyle(Document page, Function<String, Optional<byte[]>> beside) {
    this.page = page;
    this.beside = beside;
  }

  /**
   * A picture that was in the page.
   *
   * @param id by which the page names it now, after {@code cid:}
   * @param type its media type
   * @param bytes of its file
   */
  public record Picture(String id, String type, byte[] bytes) {}

  /**
   * A page for mail programs.
   *
   * @param html the whole page
   * @param pictures that it shows, each once
   * @param files addresses of files beside the page that it named and does not show
   */
  public record Styled(String html, List<Picture> pictures, List<String> files) {}

  /**
   * Gives each element of a page its style.
   *
   * @param html a page whose {@code style} elements hold the rules for its elements, of which a
   *     later one goes before an earlier one
   * @param beside the file that an address beside the page names; empty when there is none
   */
  public static Styled of(String html, Function<String, Optional<byte[]>> beside) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml);
    MailStyle style = new MailStyle(page, beside);
    MailRules rules = new MailRules(page.select("style").stream().map(Element::data).toList());
    style.clean();
    rules.applyTo(page);
    style.links();
    style.images();
    style.names();
    return new Styled(
        page.outerHtml() + "\n", List.copyOf(style.pictures.values()), List.copyOf(style.files));
  }

  private void clean() {
    page.body().select(REMOVED).remove();
    page.select("style, script").remove();
    page.body().select("span:empty").remove();
  }

  /** Of a link within the message, or to a file that goes with it, the words are kept. */
  private void links() {
    for (Element link : page.select("a, area")) {
      String address = link.attr("href").strip();
      if (!WHOLE_ADDRESS.matcher(address).matches()) {
        if (!address.isEmpty() && !address.startsWith("#")) {
          files.add(address);
        }
        link.unwrap();
      }
    }
  }

  private void images() {
    for (Element image : page.select("img")) {
      Optional<Picture> picture = picture(image.attr("src").strip());
      if (picture.isPresent()) {
        pictures.putIfAbsent(picture.get().id(), picture.get());
        image.attr("src", "cid:" + picture.get().id());
        image.attr("border", "0");
      } else if (image.attr("alt").isBlank()) {
        image.remove();
      } else {
        image.replaceWith(new TextNode("[" + image.attr("alt") + "]"));
      }
    }
  }

  /** What an image shows, if mail programs can: from the web nothing is loaded. */
  private Optional<Picture> picture(String address) {
    Matcher data = DATA.matcher(address);
    if (data.matches()) {
      return decoded(data.group(1)).flatMap(MailStyle::picture);
    }
    Optional<byte[]> file = address.isEmpty() ? Optional.empty() : beside.apply(address);
    Optional<Picture> picture = file.flatMap(MailStyle::picture);
    if (file.isPresent() && picture.isEmpty()) {
      files.add(address);
    }
    return picture;
  }

  private static Optional<byte[]> decoded(String base64) {
    try {
      return Optional.of(Base64.getMimeDecoder().decode(base64));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** By the first octets, whatever its name: an SVG is shown by hardly any mail program. */
  private static Optional<Picture> picture(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
    String type =
        start.equals("\u0089PNG")
            ? "png"
            : start.startsWith("\u00ff\u00d8\u00ff") ? "jpeg" : start.equals("GIF8") ? "gif" : "";
    return type.isEmpty()
        ? Optional.empty()
        : Optional.of(new Picture(id(bytes), "image/" + type, bytes));
  }

  /** The same for the same picture (RFC 2392). */
  private static String id(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 12) + "@readout.invalid";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void names() {
    for (Element block : page.body().select(BLOCKS)) {
      if (block.normalName().equals("article")) {
        block.attr("role", "article");
      }
      block.tagName("div");
    }
    for (Element element : page.body().getAllElements()) {
      List<String> unwanted = new ArrayList<>();
      for (Attribute attribute : element.attributes()) {
        if (ATTRIBUTES.matcher(attribute.getKey()).matches()) {
          unwanted.add(attribute.getKey());
        }
      }
      unwanted.forEach(element::removeAttr);
    }
  }
}
