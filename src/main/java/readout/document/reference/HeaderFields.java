package readout.document.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what the fields of a header or footer become. Numbers of pages stay fields; the title is
 * the note's; all else would show what the office's file was about, or when it was read.
 */
final class HeaderFields {
  /** Stands for a field within the words of a field. */
  static final String INNER = "\u0001";

  private static final Pattern NAME = Pattern.compile("\\s*(\\w+|=)(.*)", Pattern.DOTALL);
  private static final Pattern PAGES =
      Pattern.compile(
          "\\s*(PAGE|NUMPAGES|SECTIONPAGES|SECTION)(\\s+\\\\[*#]\\s*\"?[\\w#,.0]+\"?)*\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ARGUMENT =
      Pattern.compile("\\s*(?:\"([^\"]*)\"|([^\\s\\\\]\\S*)).*", Pattern.DOTALL);
  private static final Pattern WEB =
      Pattern.compile("(https?://|mailto:)[\\x21-\\x7e]+", Pattern.CASE_INSENSITIVE);

  /** What fields show, in words. */
  private static final Map<String, String> SHOWN =
      Map.ofEntries(
          Map.entry("AUTHOR", "the author of the file"),
          Map.entry("LASTSAVEDBY", "who last saved the file"),
          Map.entry("USERNAME", "the name of the user"),
          Map.entry("USERINITIALS", "the initials of the user"),
          Map.entry("USERADDRESS", "the address of the user"),
          Map.entry("FILENAME", "the name of the file"),
          Map.entry("TEMPLATE", "the name of the template"),
          Map.entry("COMMENTS", "the comments on the file"),
          Map.entry("KEYWORDS", "the keywords of the file"),
          Map.entry("SUBJECT", "the subject of the file"),
          Map.entry("DATE", "the day on which it is read"),
          Map.entry("TIME", "the time at which it is read"),
          Map.entry("CREATEDATE", "when the file was created"),
          Map.entry("SAVEDATE", "when the file was saved"),
          Map.entry("PRINTDATE", "when the file was printed"),
          Map.entry("DOCVARIABLE", "a variable of the file"),
          Map.entry("REVNUM", "how often the file was saved"));

  private final String where;
  private final StyleSheet styles;
  private final KeptLinks links;
  private final Findings findings;

  /**
   * @param where the header or footer is, in words
   */
  HeaderFields(String where, StyleSheet styles, KeptLinks links, Findings findings) {
    this.where = where;
    this.styles = styles;
    this.links = links;
    this.findings = findings;
  }

  /**
   * What a field becomes.
   *
   * @param instruction what it shows, in the words of Word
   * @param properties of its first run; null without any
   * @param result what it showed last, which stays only where it is the office's own text
   */
  List<XmlNode> of(String instruction, XmlElement properties, List<XmlNode> result) {
    if (PAGES.matcher(instruction).matches()) {
      return pages(instruction.strip(), look(properties, result));
    }
    Matcher matcher = NAME.matcher(instruction);
    String name = matcher.matches() ? matcher.group(1).toUpperCase(Locale.ROOT) : "";
    String argument = matcher.matches() ? argument(matcher.group(2)) : "";
    boolean property = name.equals("DOCPROPERTY") || name.equals("INFO");
    if (name.equals("TITLE")
        || property && argument.equalsIgnoreCase("title")
        || name.equals("STYLEREF") && isTitle(argument)) {
      return List.of(title(look(properties, result)));
    }
    if (name.equals("HYPERLINK") && !instruction.contains(INNER)) {
      return link(argument, result);
    }
    if (name.equals("INCLUDEPICTURE")) {
      findings.unusablePicture(
          where, "from another file", "insert it in Word without a link to its file");
      return List.of();
    }
    findings.unfilledField(
        where,
        "a field that shows "
            + (property
                ? "the property \"" + argument + "\" of the file"
                : SHOWN.getOrDefault(name, "what Word works out"))
            + (name.isEmpty() || property ? "" : " (" + name + ")"),
        "type the words in its place or remove it; TITLE shows the title of the note");
    return List.of();
  }

  /** Reports a field that does not end in its paragraph. */
  void unfinished(String instruction) {
    of(
        instruction.replaceFirst("(?i)^\\s*(PAGE|NUMPAGES|TITLE|HYPERLINK)\\b", "= "),
        null,
        List.of());
  }

  /** The title of the note in place of what is bound to a file's title. */
  XmlElement title(XmlElement properties) {
    return run(
        properties == null ? null : properties.without("w:lang"),
        new XmlElement("w:t", Map.of("xml:space", "preserve"), List.of(new TitleSlot())));
  }

  /** A link to a web address; the words alone when it leads to a file or elsewhere. */
  List<XmlNode> link(String address, List<XmlNode> shown) {
    return WEB.matcher(address).matches()
        ? List.of(new XmlElement("w:hyperlink", Map.of("r:id", links.address(address)), shown))
        : shown;
  }

  private boolean isTitle(String style) {
    Optional<String> id = styles.id("paragraph", style);
    return List.of("1", "title", "heading 1").contains(style.toLowerCase(Locale.ROOT))
        || id.isPresent()
            && (id.equals(styles.id("paragraph", "Title"))
                || id.equals(styles.id("paragraph", "heading 1")));
  }

  private static String argument(String rest) {
    Matcher matcher = ARGUMENT.matcher(rest);
    return !matcher.matches() ? "" : matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }

  /** The look of what a field showed last, else that of its first run. */
  private static XmlElement look(XmlElement properties, List<XmlNode> result) {
    return result.stream()
        .filter(node -> node instanceof XmlElement run && run.is("w:r"))
        .map(run -> ((XmlElement) run).first("w:rPr").orElse(null))
        .findFirst()
        .orElse(properties);
  }

  private static List<XmlNode> pages(String instruction, XmlElement properties) {
    List<XmlNode> runs = new ArrayList<>();
    runs.add(mark(properties, "begin"));
    runs.add(
        run(
            properties,
            new XmlElement(
                "w:instrText",
                Map.of("xml:space", "preserve"),
                List.of(new XmlText(" " + instruction + " ")))));
    runs.add(mark(properties, "separate"));
    runs.add(run(properties, XmlElement.of("w:t", new XmlText("1"))));
    runs.add(mark(properties, "end"));
    return runs;
  }

  private static XmlElement mark(XmlElement properties, String kind) {
    return run(properties, new XmlElement("w:fldChar", Map.of("w:fldCharType", kind), List.of()));
  }

  private static XmlElement run(XmlElement properties, XmlElement content) {
    return properties == null
        ? XmlElement.of("w:r", content)
        : XmlElement.of("w:r", properties, content);
  }
}
