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
public final class OtherFile {
  /** So much of a file shows what it is. */
  private static final int HEAD = 4096;

  private static final String CAPTIONS = "a file of captions";

  private static final Pattern FIRST_KEY =
      Pattern.compile("(?m)^[\"']?readout(?:-people)?[\"']?[ \\t]*:");
  private static final Pattern PROSE_NAME = Pattern.compile("(?i).*\\.(?:html?|md|markdown|txt)");
  private static final Pattern RECORD_NAME = Pattern.compile("(?i).*\\.ya?ml");
  private static final Pattern SUBRIP =
      Pattern.compile("\\s*\\d+\\R\\d\\d:\\d\\d:\\d\\d,\\d{3} -->.*", Pattern.DOTALL);
  private static final Pattern PROSE =
      Pattern.compile("(?m)^(?:#{1,6} |\\*\\*|[^#\\s:-][^:\\n]* [^:\\n]*$)");

  private OtherFile() {}

  /**
   * What a file is that is given in place of a record, as an error with the ways out; empty when it
   * may be a record.
   *
   * @param file its text, or null when it is not a text
   */
  static Optional<Diagnostic> of(RecordInput input, SourceFile file) {
    String kind = kind(input);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    String name = input.name();
    Diagnostic wrong =
        Diagnostic.error(
            Code.NOT_A_RECORD, file, null, "\"" + name + "\" is " + kind + ", not a record");
    return Optional.of(
        kind.equals(CAPTIONS)
            ? wrong.help("to make a record of it: readout import " + name)
            : wrong
                .help("name the record that it was made from: a file that ends with .yaml")
                .help("to make a record of it: readout import " + name));
  }

  /** What a file surely is, with its article; empty when it may be a record. */
  private static String kind(RecordInput input) {
    String head = head(input).stripLeading();
    if (head.startsWith("<") && !head.startsWith("<<")) {
      return "a page";
    }
    if (head.startsWith("%PDF-")) {
      return "a PDF file";
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return "an office file";
    }
    if (head.startsWith("WEBVTT") || SUBRIP.matcher(head).matches()) {
      return CAPTIONS;
    }
    if (head.startsWith("BEGIN:VCALENDAR")) {
      return "an invitation";
    }
    boolean page =
        PROSE_NAME.matcher(input.name()).matches()
            && !FIRST_KEY.matcher(head).find()
            && PROSE.matcher(head).find();
    return page ? "a page" : "";
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
   * @param usage the command with the places of both: {@code PAGE} or {@code TRANSCRIPT}, and
   *     {@code RECORD}
   */
  public static Optional<Diagnostic> swapped(
      RecordInput first, RecordInput record, String what, String usage) {
    if (!isRecord(first)) {
      return Optional.empty();
    }
    String place = what.toUpperCase(Locale.ROOT);
    if (isRecord(record)) {
      String message = "\"" + first.name() + "\" is a record, and a " + what + " is expected there";
      return Optional.of(
          Diagnostic.error(Code.NOT_A_RECORD, null, null, message)
              .help("the " + what + " comes first: " + usage.replace("RECORD", record.name()))
              .help("to compare two versions of a record: readout diff OLD NEW"));
    }
    String message =
        "\"%s\" is the record and \"%s\" the %s: the two are swapped"
            .formatted(first.name(), record.name(), what);
    return Optional.of(
        Diagnostic.error(Code.NOT_A_RECORD, null, null, message)
            .help(
                "the "
                    + what
                    + " comes first: "
                    + usage.replace("RECORD", first.name()).replace(place, record.name())));
  }

  private static String head(RecordInput input) {
    byte[] start = Arrays.copyOf(input.bytes(), Math.min(HEAD, input.bytes().length));
    String text = new String(start, StandardCharsets.UTF_8);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
