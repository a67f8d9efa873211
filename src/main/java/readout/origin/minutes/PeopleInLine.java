package readout.origin.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.origin.release.SpeechWords;
import readout.origin.release.SpeechWords.Use;

/**
 * Takes a line of people apart: "Ana Duarte, Harbour Master, Tom Ek (chair) and Lea Roth" are
 * three.
 *
 * @param people one for each person, with the office where the line has one
 * @param left parts that are nobody's name and no office
 * @param unsure whether it may be several people, and was read as one with an office
 */
record PeopleInLine(List<String> people, List<String> left, boolean unsure) {
  private static final Pattern COMMA = Pattern.compile("\\s*[,、،，]\\s*(?![^(]*\\))");
  private static final Pattern SEMICOLON = Pattern.compile("\\s*[;；؛]\\s*");

  private static final String PARTICLE =
      "(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|ten|ter|zu|al|el|bin|ibn|bint|la|le|y|e|af|av)";

  /** Two words with capitals or more, and nothing else. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]*(?: (?:" + PARTICLE + " ){0,2}\\p{Lu}[\\p{L}'’.-]*){1,3}");

  /** Words that begin a remark on how or when somebody was there. */
  private static final String REMARK =
      "(?:by|from|via|until|till|left|arrived|joined|online|remotely|per|bis|ab|kam|ging|par|jusqu|depuis|dès"
          + "|desde|hasta|por|vanaf|tot|с|до|по)";

  /** The same with a remark in brackets, or one with a figure or such a word: "from 10:00". */
  private static final Pattern MORE =
      Pattern.compile(
          "("
              + NAME.pattern()
              + ")((?: \\([^)]*\\)| \\p{Ll}[^,]*\\d[^,]*| "
              + REMARK
              + "(?!\\p{L})[^,]*)?)\\.?");

  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]*");
  private static final int MANY = 4;

  /** A name with more words is a sentence. */
  private static final int LONGEST = 8;

  /** Copies the lists. */
  PeopleInLine {
    people = List.copyOf(people);
    left = List.copyOf(left);
  }

  /** A line or an item of a list, which is one person unless it can only be several. */
  static PeopleInLine ofLine(String line, SpeechWords words) {
    List<String> parts = parts(line, words);
    boolean marked = SEMICOLON.matcher(line).find() || parts.size() >= MANY;
    boolean joined = parts.size() > COMMA.split(line.strip()).length;
    long names = parts.stream().skip(1).filter(part -> isPerson(part, words)).count();
    boolean detailed =
        parts.stream()
            .skip(1)
            .anyMatch(part -> isPerson(part, words) && !NAME.matcher(part).matches());
    boolean several =
        names > 0 && (marked || joined || detailed || names == parts.size() - 1L && names > 1);
    if (several || SEMICOLON.matcher(line).find()) {
      return ofList(line, words);
    }
    List<String> whole = List.of(line.strip());
    boolean one = !parts.isEmpty() && isSomebody(parts.get(0).replaceFirst(" ?[(（].*", ""));
    return one
        ? new PeopleInLine(whole, List.of(), names > 0 && isPerson(parts.get(0), words))
        : new PeopleInLine(List.of(), whole, false);
  }

  /** What comes after "Present:": names between commas, each with its office where it has one. */
  static PeopleInLine ofList(String line, SpeechWords words) {
    if (SEMICOLON.matcher(line).find()) {
      return new PeopleInLine(
          Stream.of(SEMICOLON.split(line.strip())).filter(p -> !p.isBlank()).toList(),
          List.of(),
          false);
    }
    List<String> parts = parts(line, words);
    boolean single = parts.stream().allMatch(part -> WORD.matcher(part).matches());
    List<String> people = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (String part : parts) {
      boolean name = isPerson(part, words) || single && !isOffice(part, words);
      if (name || people.isEmpty() && isSomebody(part)) {
        people.add(remarked(part));
      } else if (!people.isEmpty() && isOffice(part, words)) {
        people.set(people.size() - 1, withOffice(people.get(people.size() - 1), part));
      } else {
        left.add(part);
      }
    }
    return new PeopleInLine(people, left, false);
  }

  private static List<String> parts(String line, SpeechWords words) {
    List<String> parts = new ArrayList<>();
    for (String part :
        COMMA.split(line.replaceAll("[\\s\\u00a0]+", " ").replaceFirst("\\.\\s*$", "").strip())) {
      parts.addAll(joined(part.strip(), words));
    }
    parts.removeIf(String::isBlank);
    return parts;
  }

  /** "Tom Ek and Lea Roth" as two; "Head of Ports and Docks" is one. */
  private static List<String> joined(String part, SpeechWords words) {
    String[] tokens = part.split(" ");
    for (int i = 0; i < tokens.length; i++) {
      if (words.is(Use.AND, tokens[i])) {
        String before = String.join(" ", List.of(tokens).subList(0, i));
        String after = String.join(" ", List.of(tokens).subList(i + 1, tokens.length));
        boolean names = isPerson(before, words) && isPerson(after, words);
        boolean single = WORD.matcher(before).matches() && WORD.matcher(after).matches();
        if (names || single || before.isEmpty() && isPerson(after, words)) {
          return before.isEmpty() ? List.of(after) : List.of(before, after);
        }
      }
    }
    return List.of(part);
  }

  /** Whether a part can be nothing but a person: a name of several words that is no office. */
  private static boolean isPerson(String part, SpeechWords words) {
    if (part.isEmpty() || isOffice(part, words)) {
      return false;
    }
    if (isWithoutCase(part)) {
      List<String> tokens = List.of(part.split(" "));
      return tokens.size() <= MANY
          && tokens.stream().noneMatch(token -> words.is(Use.ROLE, token))
          && part.codePoints().noneMatch(Character::isDigit);
    }
    boolean named = MORE.matcher(part).matches();
    String[] tokens = part.split(" ");
    return named && !(tokens.length == 2 && words.is(Use.ROLE, tokens[0]));
  }

  /**
   * Whether the first part of a line may be somebody at all: "all members" and "12 members" are
   * not.
   */
  private static boolean isSomebody(String part) {
    boolean capital = part.codePoints().anyMatch(Character::isUpperCase);
    boolean other = part.codePoints().anyMatch(c -> Character.isDigit(c) || c == ':' || c == '：');
    return (capital || isWithoutCase(part)) && !other && part.split(" ").length <= LONGEST;
  }

  private static boolean isWithoutCase(String part) {
    return part.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> Character.toUpperCase(c) == Character.toLowerCase(c));
  }

  /** An office or a body: it ends with the word for one, is in small letters, or has "of". */
  private static boolean isOffice(String part, SpeechWords words) {
    String plain = words.withoutArticle(part.replaceFirst(" ?\\([^)]*\\)$", ""));
    if (plain.isEmpty() || plain.codePoints().anyMatch(Character::isDigit)) {
      return false;
    }
    String[] tokens = plain.split(" ");
    boolean role = false;
    boolean body = false;
    boolean small = false;
    for (String token : tokens) {
      role |= words.is(Use.ROLE, token);
      body |= words.is(Use.BODY, token);
      small |= Character.isLowerCase(token.codePointAt(0));
    }
    boolean last = words.is(Use.ROLE, tokens[tokens.length - 1]);
    boolean named =
        tokens.length > 1
            && Character.isUpperCase(tokens[0].codePointAt(0))
            && Character.isUpperCase(tokens[1].codePointAt(0));
    return body
        || last
        || small && !named && !NAME.matcher(plain).matches()
        || role && (small || tokens.length < MANY && isWithoutCase(plain))
        || role && tokens.length == 1
        || Character.isLowerCase(plain.codePointAt(0));
  }

  /** "Lea Roth from 10:00" with the remark in brackets. */
  private static String remarked(String part) {
    Matcher name = MORE.matcher(part);
    String more = name.matches() ? name.group(2).strip() : "";
    return more.isEmpty() || more.startsWith("(") ? part : name.group(1) + " (" + more + ")";
  }

  private static String withOffice(String person, String office) {
    int open = person.indexOf(" (");
    return open < 0
        ? person + ", " + office
        : person.substring(0, open) + ", " + office + person.substring(open);
  }
}
