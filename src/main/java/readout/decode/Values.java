package readout.decode;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import readout.diagnostic.Code;
import readout.meeting.Attribution;
import readout.meeting.Audience;
import readout.meeting.Keyword;
import readout.meeting.Markdown;
import readout.meeting.Text;
import readout.meeting.date.DateMistake;
import readout.meeting.date.EdtfDate;
import readout.yaml.Node;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;

/** Reads the kinds of value of the record format. A reader returns null after it reported. */
final class Values extends Texts {
  private static final String VERSION = "1";
  private static final int NUMBER_LIMIT = 100;

  /** File systems take 255 bytes; the longest ending and the name of a copy need some of them. */
  private static final int ID_LIMIT = 200;

  /** UTF-8 has at most so many bytes for a char. */
  private static final int MOST_BYTES = 3;

  // The readers as functions: Java makes a class of every place in code that refers to a method.
  final BiFunction<Node, String, Text> text = this::text;
  final BiFunction<Node, String, Text> longText = this::longText;
  final BiFunction<Node, String, Markdown> markdown = this::markdown;
  final BiFunction<Node, String, String> line = this::line;
  final BiFunction<Node, String, String> id = this::id;
  final BiFunction<Node, String, String> url = this::url;
  final BiFunction<Node, String, String> email = this::email;
  final BiFunction<Node, String, String> languageTag = this::languageTag;
  final BiFunction<Node, String, EdtfDate> date = this::date;
  final BiFunction<Node, String, Boolean> flag = this::flag;
  final BiFunction<Node, String, String> version = this::version;

  private final Report report;
  private final SourceMap places;

  Values(Report report, SourceMap places) {
    super(report, places);
    this.report = report;
    this.places = places;
  }

  /**
   * The version of the format of a file, which must be the one that this program reads.
   *
   * @param what the key that gives it, in back quotes
   */
  private String version(Node node, String what) {
    String version = line(node, what);
    if (version != null && !version.equals(VERSION)) {
      report.add(
          report
              .error(Code.BAD_VERSION, node.span(), "version \"" + version + "\" is not known")
              .label("this program reads version " + VERSION)
              .help("write `" + what.replace("`", "") + ": " + VERSION + '`'));
    }
    return version;
  }

  /** An EDTF date. */
  EdtfDate date(Node node, String what) {
    String text = line(node, what);
    if (text == null) {
      return null;
    }
    Optional<EdtfDate> date = EdtfDate.parse(text);
    if (date.isEmpty()) {
      String asked = what.equals("`due`") && text.startsWith("by ") ? text.substring(3) : text;
      String meant = EdtfDate.parse(asked).isPresent() ? asked : DateMistake.suggestion(asked);
      String reason = DateMistake.reason(text);
      String midnight = OtherPrograms.midnight(text);
      boolean timed = what.equals("`date`") && reason.contains("time of day") && midnight.isEmpty();
      String advice = meant.isEmpty() || timed ? DateMistake.advice(text) : "";
      report.add(
          report
              .error(Code.BAD_DATE, node.span(), "\"" + text + "\" is not a date")
              .label(reason.isEmpty() ? what + " takes a date" : reason)
              .help(midnight)
              .help(meant.isEmpty() ? "" : "did you mean \"" + meant + "\"?")
              .help(advice)
              .help(
                  !meant.isEmpty() || !advice.isEmpty()
                      ? ""
                      : "dates that work: 2026-05-13, 2026-05, 2026, 2026-05-13/2026-05-14,"
                          + " \"2026-05?\" (uncertain), 2026-05~ (around), XXXX-06 (in June), XXXX"
                          + " (unknown)"));
    }
    return date.orElse(null);
  }

  /** A decimal number. */
  BigDecimal number(Node node, String what) {
    String text = line(node, what);
    if (text == null) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(text.length() > NUMBER_LIMIT ? "" : text);
      if (Math.abs(number.scale()) <= NUMBER_LIMIT) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below, like a number of more digits than are ever needed.
    }
    report.add(
        report
            .error(Code.BAD_NUMBER, node.span(), "\"" + text + "\" is not a number")
            .label(what + " is for machines: digits, with a point for decimals")
            .help("what people read belongs in `value`"));
    return null;
  }

  /** Exactly {@code true} or {@code false}. */
  Boolean flag(Node node, String what) {
    if (node instanceof ScalarNode scalar && scalar.kind() == ScalarKind.BOOLEAN) {
      return Boolean.valueOf(scalar.text());
    }
    report.wrongKind(node, what, "true or false", FormMistake.flag(node));
    return null;
  }

  /** A web address, or a path of a file beside the record. */
  String url(Node node, String what) {
    String text = line(node, what);
    if (text == null) {
      return null;
    }
    String reason = Urls.mistake(text);
    if (reason.isEmpty()) {
      places.link(text, node.span());
      return text;
    }
    String meant = Urls.suggestion(text);
    report.add(
        report
            .error(
                Code.BAD_URL,
                node.span(),
                "\"" + text + "\" is not an address that a note can link to")
            .label(reason)
            .help(meant.isEmpty() ? "" : "did you mean \"" + meant + "\"?")
            .help(
                meant.isEmpty()
                    ? "addresses begin with https://, http://, mailto: or tel:, or name a file"
                        + " beside the record"
                    : ""));
    return null;
  }

  /** An e-mail address. */
  String email(Node node, String what) {
    String text = line(node, what);
    if (text == null || EmailAddress.isValid(text)) {
      return text;
    }
    String meant = EmailAddress.suggestion(text);
    report.add(
        report
            .error(Code.BAD_EMAIL, node.span(), "\"" + text + "\" is not an e-mail address")
            .label("expected name@domain")
            .help(
                !meant.isEmpty()
                    ? "did you mean \"" + meant + "\"?"
                    : EmailAddress.isSeveral(text)
                        ? "write one address: a second one belongs to a contact of its own"
                        : "write the address alone, such as press@port.example, or leave it out"));
    return null;
  }

  /** A telephone number; anything else is kept, with a warning. */
  String phone(Node node, String what) {
    String text = line(node, what);
    if (text != null && !PhoneNumber.isLikely(text)) {
      report.add(
          report
              .warning(Code.BAD_PHONE, node.span(), "\"" + text + "\" is not a telephone number")
              .label("printed as written")
              .help("write the number with its country code, such as +44 20 7946 0000"));
    }
    return text;
  }

  /** An id of the record. */
  String id(Node node, String what) {
    String text = line(node, what);
    if (text == null) {
      return null;
    }
    boolean good = isId(text);
    boolean mayBeLong = text.length() * MOST_BYTES > ID_LIMIT;
    int bytes = mayBeLong ? text.getBytes(StandardCharsets.UTF_8).length : 0;
    if (good && bytes > ID_LIMIT) {
      report.add(
          report
              .error(Code.BAD_ID, node.span(), "the id has " + bytes + " bytes in UTF-8")
              .label("at most " + ID_LIMIT + ": ids become names of files")
              .help("write a shorter id; a title may be as long as it needs to be"));
      return null;
    }
    if (!good) {
      String meant =
          text.strip().replaceAll("[\\s/:,;#]+", "-").replaceAll("[^\\p{L}\\p{M}\\p{Nd}._-]", "");
      report.add(
          report
              .error(Code.BAD_ID, node.span(), "\"" + text + "\" is not an id")
              .label("ids have letters, digits, \"-\", \"_\" and \".\"")
              .help(meant.isEmpty() ? "" : "did you mean \"" + meant + "\"?"));
    }
    return good ? text : null;
  }

  private static boolean isId(String text) {
    int i = 0;
    while (i < text.length() && isOfId(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i == text.length();
  }

  static boolean isOfId(int c) {
    if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
      return true;
    }
    boolean mark =
        switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
          default -> false;
        };
    return Character.isLetterOrDigit(c) || mark || c == '-' || c == '_' || c == '.';
  }

  /** A word of the format. */
  <K extends Enum<K> & Keyword> K word(Node node, String what, Class<K> words) {
    String text = line(node, what);
    if (text == null) {
      return null;
    }
    List<String> keys = new ArrayList<>();
    for (K word : words.getEnumConstants()) {
      if (word.key().equals(text)) {
        return word;
      }
      keys.add(word.key());
    }
    report.add(
        report
            .error(Code.UNKNOWN_WORD, node.span(), what + " cannot be \"" + text + "\"")
            .label("not one of its values")
            .help(WordMistake.help(text, keys, !saysWhoMaySee(words))));
    return null;
  }

  private static boolean saysWhoMaySee(Class<?> words) {
    return words == Attribution.class || words == Audience.class;
  }
}
