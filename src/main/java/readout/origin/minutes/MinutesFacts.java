package readout.origin.minutes;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.draft.Draft;
import readout.draft.DraftComment;
import readout.draft.DraftItem;
import readout.language.Language;
import readout.origin.AccessCodes;
import readout.origin.Remark;
import readout.origin.WrittenDates;
import readout.origin.WrittenTimes;
import readout.origin.minutes.MinutesWords.Labelled;
import readout.yaml.Node;
import readout.yaml.ScalarNode;

/** The day, time, place and kind of a meeting, and the next one, as minutes name them. */
final class MinutesFacts {
  private static final String NOT_PLACED = "said of the next meeting, and not placed";
  private static final Pattern DAYS =
      Pattern.compile("(?<!\\d)(\\d{1,2})[\\s\\p{Z}]*[–—-][\\s\\p{Z}]*$");

  /** What may be before a day or a time and says nothing more: "Thursday, ". */
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "[\\s(]*(?:[\\p{L}.-]{1,20}[,.]?\\s*(?:(?:at|um|à|a las|alle|kl\\.?|в)\\s*)?)?(?:,?\\s*)");

  private static final Pattern CITY = Pattern.compile("([\\p{L} .'’-]+) time\\b");

  private final Language language;
  private final WrittenDates dates;
  private final WrittenTimes times;
  private final VagueDays vague;
  private final List<Remark> remarks;

  /** The line that is read. */
  private int at;

  private final Map<String, Node> fields = new LinkedHashMap<>();
  private final List<Node> next = new ArrayList<>();

  MinutesFacts(MinutesWords words, List<Remark> remarks) {
    this.language = words.language();
    this.dates = new WrittenDates(language);
    this.times = new WrittenTimes(language);
    this.vague = words.vague();
    this.remarks = remarks;
  }

  /** Takes a line with a label. */
  void add(Labelled label, int line) {
    String rest = label.rest();
    at = line;
    switch (label.part()) {
      case DATE -> date(rest, line);
      case TIME -> time(rest, line);
      case PLACE -> place(rest);
      case KIND -> put("kind", kind(rest));
      case SERIES -> series(rest);
      default -> put("host", rest);
    }
  }

  private void date(String text, int line) {
    Optional<WrittenDates.Found> found = dates.first(text);
    if (found.isEmpty()) {
      remarks.add(new Remark(line, text, "not a day that can be read"));
      return;
    }
    WrittenDates.Found day = found.get();
    Matcher first = DAYS.matcher(text.substring(0, day.start()));
    boolean days = first.find();
    String last = day.date().toString();
    String from =
        days
            ? last.substring(0, 8)
                + String.format(Locale.ROOT, "%02d", Integer.parseInt(first.group(1)))
            : "";
    put("date", days && from.compareTo(last) < 0 ? from + "/" + last : last);
    String rest = text.substring(day.end());
    String before = text.substring(0, day.start());
    if (times.isIn(rest)) {
      time(rest, line);
    } else {
      beside(rest);
      if (!days && times.isIn(before)) {
        time(before, line);
        return;
      }
    }
    beside(days || WEEKDAY.matcher(before).matches() ? "" : before);
  }

  private void time(String text, int line) {
    Optional<WrittenTimes.Found> found = times.first(text);
    if (found.isEmpty()) {
      remarks.add(new Remark(line, text.strip(), "not a time that can be read"));
      return;
    }
    WrittenTimes.Found span = found.get();
    put("time", span.time());
    String rest = text.substring(span.end());
    Matcher city = CITY.matcher(rest);
    if (city.find()) {
      zone(city.group(1).strip()).ifPresent(zone -> put("timezone", zone));
    } else {
      beside(rest);
    }
    String before = text.substring(0, span.start());
    beside(WEEKDAY.matcher(before).matches() ? "" : before);
  }

  /** The zone that has the name of a city; empty unless there is one. */
  private static Optional<String> zone(String city) {
    String end = "/" + city.replace(' ', '_');
    List<String> found =
        ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.endsWith(end) && !zone.startsWith("SystemV/"))
            .sorted()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private void place(String text) {
    String plain = text.split(" · ")[0].strip();
    AccessCodes.Public open = AccessCodes.without(plain);
    open.taken().forEach(code -> remarks.add(new Remark(at, code, AccessCodes.LEFT_OUT)));
    put("place", open.text());
  }

  private String kind(String words) {
    for (String key : language.keys("kind.")) {
      if (language.label(key).equalsIgnoreCase(words)) {
        return key.substring("kind.".length());
      }
    }
    return words;
  }

  private void series(String text) {
    String[] pattern = language.label("series.numbered").split("\\{(?:series|number)\\}", -1);
    boolean seriesFirst =
        language.label("series.numbered").indexOf("{series}")
            < language.label("series.numbered").indexOf("{number}");
    Matcher matcher =
        Pattern.compile(
                Pattern.quote(pattern[0])
                    + "(.+)"
                    + Pattern.quote(pattern[1])
                    + "(\\d+|[IVXLC]+)"
                    + Pattern.quote(pattern[2]))
            .matcher(text);
    if (seriesFirst && matcher.matches()) {
      put("series", matcher.group(1));
      put("number", matcher.group(2));
    } else {
      put("series", text);
    }
  }

  /** Takes a line about the meeting to come. */
  void nextMeeting(String text, int line) {
    Optional<WrittenDates.Found> day = dates.first(text);
    if (day.isEmpty()
        || vague.in(text.substring(0, day.get().start()), text.substring(day.get().end()))) {
      remarks.add(new Remark(line, text, "the next meeting, without a day that can be read"));
      return;
    }
    String before = text.substring(0, day.get().start()).replaceFirst("[\\s,:·–-]+$", "").strip();
    boolean title =
        before.length() > 2
            && before.codePoints().noneMatch(Character::isDigit)
            && Character.isUpperCase(before.codePointAt(0))
            && before.contains(" ");
    if (!title && !WEEKDAY.matcher(before).matches()) {
      remarks.add(new Remark(line, before, NOT_PLACED));
    }
    next.add(
        new DraftItem()
            .text("title", title ? before : "")
            .text("date", day.get().date().toString())
            .node());
    String after = text.substring(day.get().end()).replaceFirst("^[\\s,:·.–-]+", "").strip();
    if (!after.isEmpty()) {
      remarks.add(new Remark(line, after, NOT_PLACED));
    }
  }

  /** Lists what else a line says of the day or the time. */
  private void beside(String words) {
    String plain = words.replaceAll("^[\\s\\p{Punct}·–—]+|[\\s\\p{Punct}·–—]+$", "");
    if (!plain.isEmpty()) {
      remarks.add(new Remark(at, words.strip(), "more about the day or time; not placed"));
    }
  }

  private void put(String key, String text) {
    ScalarNode before = text.isBlank() ? null : (ScalarNode) fields.get(key);
    if (before != null && !before.text().equals(text)) {
      remarks.add(new Remark(at, text, "given twice; the first is used"));
    } else if (!text.isBlank()) {
      fields.put(key, ScalarNode.written(text));
    }
  }

  void into(Draft draft) {
    if (!fields.containsKey("date")) {
      draft.put("date", ScalarNode.written("XXXX"), DraftComment.NO_DAY_IN_MINUTES);
    }
    fields.forEach(draft::put);
    if (!next.isEmpty()) {
      draft.put("next_meeting", next.size() == 1 ? next.get(0) : DraftItem.list(next));
    }
  }
}
