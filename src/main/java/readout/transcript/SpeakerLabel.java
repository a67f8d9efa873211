package readout.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One who speaks, as a file names them.
 *
 * @param written as in the file, with single spaces
 * @param name the same without what follows in brackets; never blank
 * @param detail what was in the brackets, such as an office, without pronouns; may be empty
 */
public record SpeakerLabel(String written, String name, String detail) {
  /** A longer one is looked at no further. */
  private static final int LONGEST = 200;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DETAILS =
      Pattern.compile(
          "(.*?[\\p{L}\\p{N}.])\\s*((?:[(\\[（][^()\\[\\]（）]*[)\\]）]\\s*)+)((?:[-–—,]\\s*.+)?)");
  private static final Pattern BRACKET = Pattern.compile("[(\\[（]([^()\\[\\]（）]*)[)\\]）]");
  private static final Pattern PRONOUNS =
      Pattern.compile(
          "(?i)(?:she|her|hers|he|him|his|they|them|theirs|ze|zir|xe|xem|it|its|any|all|elle|iel|il"
              + "|ella|él|elle|sie|er)(?:\\s*/\\s*\\p{L}+)+");

  /**
   * The label that a file writes.
   *
   * @param written not blank
   */
  public static SpeakerLabel of(String written) {
    String line = SPACE.matcher(written.strip()).replaceAll(" ");
    Matcher details = DETAILS.matcher(line);
    if (line.length() > LONGEST || !details.matches()) {
      return new SpeakerLabel(line, line, "");
    }
    StringBuilder detail = new StringBuilder();
    Matcher bracket = BRACKET.matcher(details.group(2));
    while (bracket.find()) {
      add(bracket.group(1), detail);
    }
    add(details.group(3).replaceFirst("^[-–—,]\\s*", ""), detail);
    return new SpeakerLabel(line, details.group(1), detail.toString());
  }

  /** The label of a nickname in a chat room, which has underscores where others have spaces. */
  public static SpeakerLabel ofNick(String nick) {
    String spaced = nick.replace('_', ' ').strip();
    return of(spaced.isEmpty() ? nick : spaced);
  }

  private static void add(String part, StringBuilder detail) {
    String text = part.strip();
    if (!text.isEmpty() && !PRONOUNS.matcher(text).matches()) {
      detail.append(detail.length() == 0 ? "" : ", ").append(text);
    }
  }
}
