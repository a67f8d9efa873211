package readout.origin.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.diagnostic.Span;
import readout.draft.DraftItem;
import readout.language.Language;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;

/** Reads the lines below a decision: who moved and seconded it, and the vote. */
final class DecisionLines {
  private static final List<String> OPTIONS = List.of("for", "against", "abstain");
  private static final Pattern NAMES = Pattern.compile("^(.*?)\\s*\\(([^()]+)\\)$");

  private final Language language;
  private final PeopleList people;
  private final List<String> unread = new ArrayList<>();
  private String mover = "";
  private String seconder = "";
  private Node vote;

  DecisionLines(Language language, PeopleList people) {
    this.language = language;
    this.people = people;
  }

  /** Takes a line; one that is not read is kept to be told. */
  void add(String line) {
    if (!isRead(line)) {
      unread.add(line);
    }
  }

  /** Takes a line if it is one of those. */
  boolean isRead(String line) {
    String moverBefore = mover;
    String seconderBefore = seconder;
    Node voteBefore = vote;
    for (String sentence : line.strip().split("(?<=\\p{Ll}\\.)\\s+")) {
      if (!moved(sentence)
          && !voted(sentence.strip())
          && !voted(sentence.strip().replaceFirst("\\.$", ""))) {
        mover = moverBefore;
        seconder = seconderBefore;
        vote = voteBefore;
        return false;
      }
    }
    return true;
  }

  List<String> unread() {
    return unread;
  }

  /** What was read, as keys of a decision. */
  MappingNode node() {
    return new DraftItem()
        .text("moved_by", mover)
        .text("seconded_by", seconder)
        .node("vote", vote)
        .node();
  }

  private boolean moved(String line) {
    for (String key : List.of("moved-seconded", "moved", "seconded")) {
      String label = language.label("decision." + key);
      String pattern =
          "\\Q"
              + label
                  .replace("{mover}", "\\E(?<mover>.+)\\Q")
                  .replace("{seconder}", "\\E(?<seconder>.+)\\Q")
              + "\\E";
      Matcher matcher = Pattern.compile(pattern).matcher(line.strip().replaceFirst("\\.$", ""));
      if (matcher.matches()) {
        Optional<String> one =
            label.contains("{mover}") ? people.named(matcher.group("mover")) : Optional.of("");
        Optional<String> other =
            label.contains("{seconder}")
                ? people.named(matcher.group("seconder"))
                : Optional.of("");
        if (one.isPresent() && other.isPresent()) {
          mover = one.get();
          seconder = other.get();
          return true;
        }
      }
    }
    return false;
  }

  private boolean voted(String line) {
    for (String key : List.of("unanimous", "consensus")) {
      if (line.equalsIgnoreCase(language.label("vote." + key))) {
        vote = ScalarNode.written(key);
        return true;
      }
    }
    DraftItem options = new DraftItem();
    for (String part : line.split("\\s*;\\s*")) {
      String option = option(part, options);
      if (option.isEmpty()) {
        return false;
      }
    }
    vote = options.node();
    return true;
  }

  /** Reads "3 for (Ana Duarte and Ivo Lund)"; gives the option, or an empty text. */
  private String option(String part, DraftItem into) {
    Matcher names = NAMES.matcher(part);
    String counted = names.matches() ? names.group(1) : part;
    for (String option : OPTIONS) {
      for (String key : language.keys("vote-line." + option)) {
        String[] pattern = language.label(key).toLowerCase(Locale.ROOT).split("\\{count\\}", -1);
        String plain = counted.toLowerCase(Locale.ROOT).strip();
        if (pattern.length == 2 && plain.startsWith(pattern[0]) && plain.endsWith(pattern[1])) {
          String count =
              plain.substring(pattern[0].length(), plain.length() - pattern[1].length()).strip();
          List<String> voters = names.matches() ? voters(names.group(2)) : List.of();
          boolean whole = count.matches("\\d{1,9}");
          if (whole && voters.size() == Integer.parseInt(count) && !voters.isEmpty()) {
            into.texts(option, voters);
            return option;
          }
          if (whole && !names.matches()) {
            into.node(option, new ScalarNode(count, ScalarKind.INTEGER, Span.START));
            return option;
          }
        }
      }
    }
    return "";
  }

  /** Those whom a line names, when all of them are on the list; else none. */
  private List<String> voters(String line) {
    List<String> voters = new ArrayList<>();
    String and = language.has("list.two") ? language.label("list.two") : "";
    String word = and.replaceAll("\\{\\d\\}", "").strip();
    String separators =
        "\\s*[,،、，]\\s*"
            + (word.isEmpty() ? "" : "|\\s+" + Pattern.quote(word) + "\\s+")
            + "|\\s+(?:and|und|et|y|e|и|og|och|en|ja|i|a)\\s+";
    for (String name : line.split(separators)) {
      Optional<String> known = people.named(name);
      if (known.isEmpty()) {
        return List.of();
      }
      voters.add(known.get());
    }
    return voters;
  }
}
