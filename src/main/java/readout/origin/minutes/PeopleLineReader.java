package readout.origin.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.origin.release.SpeechWords;
import readout.origin.release.SpeechWords.Use;

/**
 * Takes lines of people apart: "Ana Duarte, Harbour Master, Tom Ek (chair) and Lea Roth" are three.
 */
final class PeopleLineReader {
  private static final Pattern COMMA = Pattern.compile("\\s*[,、،，]\\s*(?![^(]*\\))");
  private static final Pattern SEMICOLON = Pattern.compile("\\s*[;；؛]\\s*");
  private static final Pattern BRACKETS = Pattern.compile("\\s*[(（]([^()（）]*)[)）]");
  private static final Pattern DASH = Pattern.compile("\\s+[–—]\\s+");
  private static final int MANY = 4;

  private final SpeechWords words;
  private final NameOrOffice names;
  private final Predicate<String> known;

  /**
   * For the lines of a file.
   *
   * @param words of its language
   * @param known whether the file writes a name in this order of words
   */
  PeopleLineReader(SpeechWords words, Predicate<String> known) {
    this.words = words;
    this.names = new NameOrOffice(words);
    this.known = known;
  }

  /** An item of a list: one person, unless semicolons or a word for "and" are between several. */
  PeopleInLine item(String line) {
    if (SEMICOLON.matcher(line).find()) {
      return list(line);
    }
    return isJoined(line) ? list(line) : one(line, false);
  }

  /** A line of its own, which is one person unless it can only be several. */
  PeopleInLine line(String line) {
    List<String> parts = parts(line);
    boolean detailed =
        parts.stream()
            .skip(1)
            .anyMatch(part -> names.isPerson(part) && !NameOrOffice.isPlainName(part));
    long people = parts.stream().skip(1).filter(names::isPerson).count();
    boolean many = parts.size() >= MANY || people == parts.size() - 1L && people > 1;
    return people > 0 && (many || detailed) ? list(line) : item(line);
  }

  /** What comes after "Present:": names between commas, each with its office if it has one. */
  PeopleInLine list(String line) {
    List<String> people = new ArrayList<>();
    List<String> left = new ArrayList<>();
    if (SEMICOLON.matcher(line).find()) {
      for (String part : SEMICOLON.split(line.strip())) {
        if (!part.isBlank()) {
          PeopleInLine read = isJoined(part) ? list(part) : one(part, true);
          people.addAll(read.people());
          left.addAll(read.left());
        }
      }
      return new PeopleInLine(people, left);
    }
    List<String> parts = parts(line);
    boolean single = parts.stream().allMatch(NameOrOffice::isSingle);
    for (String part : parts) {
      boolean name = names.isPerson(part) || single && !names.isOffice(part);
      if (name || people.isEmpty() && NameOrOffice.isSomebody(part)) {
        people.add(NameOrOffice.remarked(part));
      } else if (!people.isEmpty() && names.isOffice(part)) {
        people.set(people.size() - 1, withOffice(people.get(people.size() - 1), part));
      } else {
        left.add(part);
      }
    }
    return new PeopleInLine(people, left);
  }

  /**
   * One person with offices. What may be a place or somebody else stays a remark on the person, and
   * is left.
   *
   * @param named whether an office or a body by itself is nobody
   */
  private PeopleInLine one(String line, boolean named) {
    List<String> brackets = new ArrayList<>();
    Matcher bracket = BRACKETS.matcher(line);
    while (bracket.find()) {
      brackets.add(bracket.group(1).strip());
    }
    List<String> parts = new ArrayList<>();
    for (String part : plainParts(BRACKETS.matcher(line).replaceAll(""))) {
      parts.addAll(List.of(DASH.split(part)));
    }
    String first = parts.isEmpty() ? "" : parts.get(0);
    boolean somebody = NameOrOffice.isSomebody(first) && !(named && names.isOffice(first));
    if (!somebody || parts.size() > 1 && isSurname(first, parts.get(1))) {
      return new PeopleInLine(List.of(), List.of(line.strip()));
    }
    StringBuilder person = new StringBuilder(first);
    List<String> left = new ArrayList<>();
    for (int i = 1; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean second = i > 1 && names.isTitled(part);
      boolean body = i == 2 && !names.isPerson(part);
      if (left.isEmpty() && (isDetail(part) || body) && !second) {
        person.append(", ").append(part);
      } else {
        left.add(part);
      }
    }
    left.stream().filter(part -> !names.isTitled(part)).forEach(brackets::add);
    person.append(brackets.isEmpty() ? "" : " (" + String.join(", ", brackets) + ")");
    return new PeopleInLine(List.of(person.toString()), left);
  }

  /** Whether a first part may be the surname of the given name after it, as in "Ek, Tom". */
  private boolean isSurname(String first, String second) {
    return NameOrOffice.isSingle(first) && NameOrOffice.isSingle(second) && !isDetail(second);
  }

  private boolean isDetail(String part) {
    return names.isOffice(part)
        || !NameOrOffice.isWithoutCase(part) && !Character.isUpperCase(part.codePointAt(0))
        || part.codePoints().anyMatch(c -> Character.isDigit(c) || c == '@');
  }

  private boolean isJoined(String line) {
    return parts(line).size() > plainParts(line).size();
  }

  private List<String> parts(String line) {
    return plainParts(line).stream().flatMap(part -> joined(part).stream()).toList();
  }

  /** What commas part; "Ek, Tom" is one when the file has "Tom Ek" elsewhere. */
  private List<String> plainParts(String line) {
    List<String> parts = new ArrayList<>();
    String one = line.replaceAll("[\\s\\u00a0]+", " ").replaceFirst("\\.\\s*$", "").strip();
    for (String part : COMMA.split(one)) {
      String before = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
      String given = BRACKETS.matcher(part).replaceAll("").strip();
      if (!before.isEmpty() && !given.isEmpty() && known.test(given + " " + before)) {
        parts.set(parts.size() - 1, given + " " + before + part.strip().substring(given.length()));
      } else if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /** "Tom Ek and Lea Roth" as two; "Head of Ports and Docks" is one. */
  private List<String> joined(String part) {
    String[] tokens = part.split(" ");
    for (int i = 0; i < tokens.length; i++) {
      if (words.is(Use.AND, tokens[i])) {
        String before = String.join(" ", List.of(tokens).subList(0, i));
        String after = String.join(" ", List.of(tokens).subList(i + 1, tokens.length));
        boolean several = names.isPerson(before) && names.isPerson(after);
        boolean single = NameOrOffice.isSingle(before) && NameOrOffice.isSingle(after);
        if (several || single || before.isEmpty() && names.isPerson(after)) {
          return before.isEmpty() ? List.of(after) : List.of(before, after);
        }
      }
    }
    return List.of(part);
  }

  private static String withOffice(String person, String office) {
    int open = person.indexOf(" (");
    return open < 0
        ? person + ", " + office
        : person.substring(0, open) + ", " + office + person.substring(open);
  }
}
