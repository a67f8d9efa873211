package readout.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.SourceFile;

/** Tells a record from the other files that commands are given: pages, captions, office files. */
public final class NotARecord {
  /** So much of a file shows what it is. */
  private static final int HEAD = 4096;

  private static final Pattern FIRST_KEY =
      Pattern.compile("(?m)^[\"']?readout(?:-people)?[\"']?[ \\t]*:");
  private static final Pattern PROSE_NAME = Pattern.compile("(?i).*\\.(?:html?|md|markdown|txt)");
  private static final Pattern TEXT_NAME = Pattern.compile("(?i).*\\.txt");
  private static final Pattern RECORD_NAME = Pattern.compile("(?i).*\\.ya?ml");
  private static final Pattern SUBRIP =
      Pattern.compile("\\s*\\d+\\R\\d\\d:\\d\\d:\\d\\d,\\d{3} -->.*", Pattern.DOTALL);
  private static final Pattern PROSE =
      Pattern.compile("(?m)^(?:#{1,6} |\\*\\*|[^#\\s:-][^:\\n]* [^:\\n]*$)");

  /** What a file is that is given in place of a record. */
  private enum Kind {
    PAGE("a page", true),
    TEXT("a text file", true),
    PDF("a PDF file", true),
    OFFICE("an office file", true),
    CAPTIONS("a file of captions", false),
    INVITATION("an invitation", true);

    private final String words;

    /** Whether it may have been made from a record. */
    private final boolean made;

    Kind(String words, boolean made) {
      this.words = words;
      this.made = made;
    }
  }

  private NotARecord() {}

  /**
   * What a file is that is given in place of a record, as an error with the ways out; empty when it
   * may be a record.
   *
   * @param file its text, or null when it is not a text
   */
  static Optional<Diagnostic> of(RecordInput input, SourceFile file) {
    Optional<Kind> kind = kind(input);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    String name = input.name();
    String message = "\"" + name + "\" is " + kind.get().words + ", not a record";
    Diagnostic wrong = Diagnostic.error(Code.NOT_A_RECORD, file, null, message);
    if (kind.get().made) {
      wrong = wrong.help("name the record that it was made from: a file that ends with .yaml");
    }
    return Optional.of(wrong.help("to make a record of it: readout import " + name));
  }

  /** What a file surely is; empty when it may be a record. */
  private static Optional<Kind> kind(RecordInput input) {
    String head = head(input).stripLeading();
    if (head.startsWith("<") && !head.startsWith("<<")) {
      return Optional.of(Kind.PAGE);
    }
    if (head.startsWith("%PDF-")) {
      return Optional.of(Kind.PDF);
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return Optional.of(Kind.OFFICE);
    }
    if (head.startsWith("WEBVTT") || SUBRIP.matcher(head).matches()) {
      return Optional.of(Kind.CAPTIONS);
    }
    if (head.startsWith("BEGIN:VCALENDAR")) {
      return Optional.of(Kind.INVITATION);
    }
    boolean prose =
        PROSE_NAME.matcher(input.name()).matches()
            && !FIRST_KEY.matcher(head).find()
            && PROSE.matcher(head).find();
    if (!prose) {
      return Optional.empty();
    }
    return Optional.of(TEXT_NAME.matcher(input.name()).matches() ? Kind.TEXT : Kind.PAGE);
  }

  /** Whether a file surely is a record. */
  public static boolean isRecord(RecordInput input) {
    String head = head(input);
    String first =
        head.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("---"))
            .findFirst()
            .orElse("");
    return FIRST_KEY.matcher(first).lookingAt()
        || RECORD_NAME.matcher(input.name()).matches() && FIRST_KEY.matcher(head).find();
  }

  /**
   * The error for two files of which the first must not be a record; empty when it is none.
   *
   * @param first what must be a page or a transcript
   * @param what the first is to be: {@code page} or {@code transcript}
   * @param command what is typed before both
   */
  public static Optional<Diagnostic> swapped(
      RecordInput first, RecordInput record, String what, String command) {
    if (!isRecord(first)) {
      return Optional.empty();
    }
    String place = what.toUpperCase(Locale.ROOT);
    if (isRecord(record)) {
      String message = "\"" + first.name() + "\" is a record, and a " + what + " is expected there";
      return Optional.of(
          Diagnostic.error(Code.NOT_A_RECORD, null, null, message)
              .help(order(what, command, place, record.name()))
              .help("to compare two versions of a record: readout diff OLD NEW"));
    }
    String message =
        "\"%s\" is the record and \"%s\" the %s: the two are swapped"
            .formatted(first.name(), record.name(), what);
    return Optional.of(
        Diagnostic.error(Code.NOT_A_RECORD, null, null, message)
            .help(order(what, command, record.name(), first.name())));
  }

  private static String order(String what, String command, String first, String record) {
    return "the " + what + " comes first: " + command + " " + first + " " + record;
  }

  private static String head(RecordInput input) {
    byte[] start = Arrays.copyOf(input.bytes(), Math.min(HEAD, input.bytes().length));
    String text = new String(start, StandardCharsets.UTF_8);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
