package readout.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats a note can have. */
public enum Format {
  /** CommonMark. */
  MARKDOWN("markdown", "md", "markdown"),
  /** One self-contained page. */
  HTML("html", "html", "htm"),
  /** The article of that page alone, for a page that has a frame and a style of its own. */
  FRAGMENT("fragment", "fragment.html"),
  /** A Word file of that article. */
  DOCX("docx", "docx"),
  /** A PDF file of that article. */
  PDF("pdf", "pdf"),
  /** Plain text for e-mail and messengers. */
  TEXT("text", "txt", "text"),
  /** A message ready to be sent, as text and as HTML. */
  EML("eml", "eml"),
  /** The template context itself. */
  JSON("json", "json");

  private final String key;
  private final List<String> extensions;

  Format(String key, String... extensions) {
    this.key = key;
    this.extensions = List.of(extensions);
  }

  /** Whether it is HTML, whole or in part. */
  public boolean isHtml() {
    return this == HTML || this == FRAGMENT;
  }

  /** Whether it is made of a page of HTML, so that a template in HTML can give it. */
  public boolean isMadeOfPage() {
    return isHtml() || !isText();
  }

  /** Whether its files are text, and not what a program packs or encodes. */
  public boolean isText() {
    return this != DOCX && this != PDF && this != EML;
  }

  /** The word on the command line. */
  public String key() {
    return key;
  }

  /** The usual file name extension, without its dot. */
  public String extension() {
    return extensions.get(0);
  }

  /** The format of a word on the command line, its usual extension included. */
  public static Optional<Format> named(String word) {
    for (Format format : values()) {
      if (format.key.equals(word) || format.extensions.contains(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The format that a file name's extension means. */
  public static Optional<Format> ofFileName(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : named(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** The words for the command line. */
  public static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (Format format : values()) {
      keys.add(format.key);
    }
    return keys;
  }
}
