package readout.origin.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.draft.DraftItem;
import readout.language.Language;
import readout.origin.release.SpeechWords;
import readout.yaml.MappingNode;

/**
 * Reads a line of a list of participants: "Ana Duarte, Harbour Master, Port of Sesimbra (chair)".
 *
 * @param name up to the first comma
 * @param role after it; may be empty
 * @param organization after the second comma; may be empty
 * @param chair whether the line says so
 * @param attendance the word of the format; empty when the line says nothing
 * @param email may be empty
 * @param remark what else the line says in brackets; may be empty
 * @param honorific the form of address before the name; may be empty
 */
record PersonLine(
    String name,
    String role,
    String organization,
    boolean chair,
    String attendance,
    String email,
    String remark,
    String honorific) {
  private static final Pattern HONORIFIC =
      Pattern.compile(
          "^((?:(?:H\\.E\\.|S\\.E\\.|Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Lord|Lady|Hon|Rt Hon|Herr|Frau|M|Mme)\\.?\\s+)+)(?=\\p{Lu})");
  private static final Pattern BRACKETS =
      Pattern.compile("^(.*?)\\s*[(（]([^()（）]*)[)）]\\s*$", Pattern.DOTALL);
  private static final Pattern REMARK = Pattern.compile("^(.*\\S)\\s*[,،，]\\s*([^,،，]+)$");
  private static final Pattern EMAIL =
      Pattern.compile("\\s*[·<(]?\\s*([\\w.+-]+@[\\w.-]+\\.\\w+)[>)]?\\s*$");
  private static final List<String> WORDS =
      List.of("remote", "part", "observer", "in-attendance", "apologies", "absent");
  private static final Map<String, String> OTHER_WORDS =
      Map.of(
          "online",
          "remote",
          "by video",
          "remote",
          "via zoom",
          "remote",
          "per video",
          "remote",
          "en visio",
          "remote",
          "excused",
          "apologies");

  /**
   * What a line says.
   *
   * @param offices words of the language for offices
   */
  static PersonLine of(String line, Language language, SpeechWords offices) {
    String text = line.replaceAll("[\\s\\u00a0]+", " ").strip();
    String email = "";
    Matcher address = EMAIL.matcher(text);
    if (address.find()) {
      email = address.group(1);
      text = text.substring(0, address.start()).strip();
    }
    String brackets = "";
    Matcher matcher = BRACKETS.matcher(text);
    if (matcher.matches()) {
      text = matcher.group(1);
      brackets = matcher.group(2);
    }
    Matcher after = REMARK.matcher(text);
    if (after.matches() && isRemark(after.group(2), language)) {
      text = after.group(1);
      brackets = brackets.isEmpty() ? after.group(2) : after.group(2) + ", " + brackets;
    }
    boolean chair = false;
    String attendance = "";
    List<String> remarks = new ArrayList<>();
    for (String word : brackets.split("\\s*[,،、;；]\\s*")) {
      String plain = word.toLowerCase(Locale.ROOT).strip();
      String known = attendance(plain, language);
      if (plain.equals(language.label("person.chair").toLowerCase(Locale.ROOT))
          || plain.equals("chair")) {
        chair = true;
      } else if (!known.isEmpty() && attendance.isEmpty()) {
        attendance = known;
      } else if (!plain.isEmpty()) {
        remarks.add(word.strip());
      }
    }
    String[] parts = text.split("\\s*[,،，]\\s*| [–—] ");
    boolean three = parts.length == 3;
    String rest =
        text.length() > parts[0].length()
            ? text.substring(parts[0].length()).replaceFirst("^\\s*[,،，–—]\\s*", "").strip()
            : "";
    Matcher form = HONORIFIC.matcher(parts[0]);
    String honorific = form.find() ? form.group(1).strip() : "";
    return new PersonLine(
        parts[0].substring(form.reset().find() ? form.end() : 0).strip(),
        offices.withoutArticle(three ? parts[1].strip() : rest),
        three ? parts[2].strip() : "",
        chair,
        attendance,
        email,
        String.join(", ", remarks),
        honorific);
  }

  /** Whether words after a name say when or how somebody was there, rather than what they are. */
  private static boolean isRemark(String words, Language language) {
    boolean time =
        Character.isLowerCase(words.codePointAt(0))
            && words.codePoints().anyMatch(Character::isDigit);
    return time || !attendance(words.toLowerCase(Locale.ROOT), language).isEmpty();
  }

  /** Whether words are one of those for how somebody was there. */
  static boolean isAttendance(String words, Language language) {
    String plain = words.strip().toLowerCase(Locale.ROOT);
    return !attendance(plain, language).isEmpty()
        || plain.equals(language.label("person.chair").toLowerCase(Locale.ROOT));
  }

  private static String attendance(String word, Language language) {
    for (String key : WORDS) {
      if (word.equals(language.label("attendance." + key).toLowerCase(Locale.ROOT))) {
        return key;
      }
    }
    return OTHER_WORDS.getOrDefault(word, "");
  }

  /** Whether some words are among those that it holds. */
  boolean says(String words) {
    return String.join(", ", honorific, name, role, organization, remark).contains(words);
  }

  /** The same with something more that the minutes say. */
  PersonLine remarked(String more) {
    String both = remark.isEmpty() ? more : remark + ", " + more;
    return new PersonLine(name, role, organization, chair, attendance, email, both, honorific);
  }

  /**
   * The item of a record.
   *
   * @param usual what the list that the line is in says of all; empty for nothing
   * @param delegation its id; empty for none
   */
  MappingNode item(String usual, String delegation) {
    DraftItem item = new DraftItem();
    if (!remark.isEmpty()) {
      item.comment("The minutes say: " + remark + ".");
    }
    item.text("name", name)
        .text("honorific", honorific)
        .text("role", role)
        .text("organization", organization);
    item.text("delegation", delegation);
    if (chair) {
      item.flag("chair");
    }
    return item.text("attendance", attendance.isEmpty() ? usual : attendance)
        .text("email", email)
        .node();
  }
}
