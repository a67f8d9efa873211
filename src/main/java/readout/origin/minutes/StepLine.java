package readout.origin.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.draft.DraftItem;
import readout.language.Language;
import readout.origin.WrittenDates;
import readout.yaml.MappingNode;
import readout.yaml.Node;

/** Reads a next step: "Publish the tariff (Ana Duarte; due 30 June 2026; in progress)". */
final class StepLine {
  private static final Pattern DETAILS =
      Pattern.compile("^(.*?)\\s*\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)[\\s·.]*$", Pattern.DOTALL);

  private final Language language;
  private final PeopleList people;
  private final WrittenDates dates;

  StepLine(Language language, PeopleList people) {
    this.language = language;
    this.people = people;
    this.dates = new WrittenDates(language);
  }

  /** A step as a note prints it; what is in its brackets and is not known stays in its words. */
  Node item(String line, String status, TopicList.Item topic) {
    String text = line.strip().replaceFirst("^[☐☑☒]\\s*", "");
    boolean ticked = line.strip().matches("(?s)[☑☒].*");
    Matcher details = DETAILS.matcher(text.split(" · ")[0].strip());
    String action = text.strip();
    List<String> owners = new ArrayList<>();
    String due = "";
    String state = ticked && status.isEmpty() ? "done" : status;
    if (details.matches()) {
      boolean all = true;
      boolean first = true;
      for (String part : details.group(2).split("\\s*;\\s*")) {
        Optional<String> day = due(part);
        String known = status(part);
        List<String> named = first ? owners(part) : List.of();
        if (day.isPresent()) {
          due = day.get();
        } else if (!known.isEmpty()) {
          state = known;
        } else if (!named.isEmpty()) {
          owners.addAll(named);
        } else if (first && details.group(2).contains(";")) {
          owners.add(part.strip());
        } else {
          all = false;
        }
        first = false;
      }
      if (all) {
        action = details.group(1);
      } else {
        owners.clear();
        due = "";
        state = ticked && status.isEmpty() ? "done" : status;
      }
    }
    return node(action, owners, due, state, topic);
  }

  /** A step of a table. */
  Node item(String action, String owner, String due, String state, TopicList.Item topic) {
    Optional<WrittenDates.Found> day = dates.first(due);
    List<String> known = owners(owner);
    List<String> owners = known.isEmpty() && !owner.isBlank() ? List.of(owner) : known;
    boolean read = due.isBlank() || day.isPresent();
    DraftItem item = new DraftItem();
    if (!read) {
      item.comment("Due, in the minutes: " + due + ".");
    }
    String status = status(state);
    if (status.isEmpty() && !state.isBlank()) {
      item.comment("Status, in the minutes: " + state + ".");
    }
    String date = day.map(d -> d.date().toString()).orElse("");
    return item.all((MappingNode) node(action, owners, date, status, topic)).node();
  }

  private static Node node(
      String action, List<String> owners, String due, String status, TopicList.Item topic) {
    DraftItem item = new DraftItem().prose("action", action);
    if (owners.size() == 1) {
      item.text("owner", owners.get(0));
    } else {
      item.texts("owner", owners);
    }
    return item.text("due", due)
        .text("status", status)
        .text("topic", topic == null ? "" : topic.id())
        .node();
  }

  private Optional<String> due(String part) {
    String[] pattern = language.label("step.due").split("\\{date\\}", -1);
    String plain = part.strip();
    if (plain.equals(language.label("step.next-meeting"))) {
      return Optional.of("next-meeting");
    }
    boolean due = pattern.length == 2 && plain.startsWith(pattern[0]) && plain.endsWith(pattern[1]);
    String date =
        due ? plain.substring(pattern[0].length(), plain.length() - pattern[1].length()) : plain;
    if (due && date.equals(language.label("step.next-meeting"))) {
      return Optional.of("next-meeting");
    }
    return dates
        .first(date)
        .filter(day -> due || day.start() == 0 && day.end() == date.length())
        .filter(day -> day.start() == 0 && day.end() == date.length())
        .map(day -> day.date().toString())
        .or(() -> due ? dates.month(date) : Optional.empty());
  }

  private String status(String part) {
    for (String key : language.keys("step.")) {
      boolean word =
          !key.contains("due") && !key.contains("done-on") && !key.contains("next-meeting");
      if (word && language.label(key).equalsIgnoreCase(part.strip())) {
        return key.substring("step.".length());
      }
    }
    return "";
  }

  /** Those whom a text names, when it names people of the list and nobody else. */
  private List<String> owners(String part) {
    Optional<String> one = people.named(part);
    if (one.isPresent()) {
      return List.of(one.get());
    }
    List<String> owners = new ArrayList<>();
    for (String name : part.split("\\s*,\\s*|\\s+(?:and|und|et|y|e|и|&)\\s+")) {
      Optional<String> known = people.named(name);
      if (known.isEmpty()) {
        return List.of();
      }
      owners.add(known.get());
    }
    return owners;
  }
}
