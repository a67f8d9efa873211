package readout.origin.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.language.Language;
import readout.language.Lexicon;
import readout.origin.calendar.ReadInvitation.AgendaLine;

/**
 * Finds the agenda in the description of a meeting: the lines below the word "Agenda" in any
 * language, as far as they are of one form.
 */
final class AgendaLines {
  private static final Pattern ITEM =
      Pattern.compile(
          "(\\s*)([•*·‣▪◦–-]|(?:TOP|Item|Point|Punkt|Пункт)\\s*\\d{1,2}[.):]?"
              + "|\\d{1,2}(?:\\.\\d{1,2})+[.):]?|\\d{1,2}[.):]|[a-z][.)])\\s+(\\S.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Set<String> MORE =
      Set.of(
          "agenda",
          "draft agenda",
          "provisional agenda",
          "tagesordnung",
          "ordre du jour",
          "orden del día",
          "ordine del giorno",
          "ordem do dia",
          "ordem de trabalhos",
          "повестка дня",
          "повестка",
          "күн тәртібі",
          "jadwal",
          "議程",
          "议程",
          "議題",
          "议题",
          "의제",
          "안건",
          "جدول الأعمال",
          "gündem",
          "porządek obrad",
          "program jednání",
          "dagordning",
          "dagsorden",
          "agendapunten");

  private final List<AgendaLine> agenda = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();

  private AgendaLines() {}

  /** The agenda of a description; its other lines that are not blank are the rest. */
  static AgendaLines of(List<String> description) {
    AgendaLines lines = new AgendaLines();
    Set<String> labels = description.isEmpty() ? Set.of() : labels();
    int i = 0;
    while (i < description.size()) {
      String line = description.get(i);
      String plain = line.strip().replaceFirst("\\s*[:：]$", "").toLowerCase(Locale.ROOT);
      if (lines.agenda.isEmpty() && labels.contains(plain)) {
        i = lines.below(description, i + 1);
      } else {
        if (!line.isBlank()) {
          lines.rest.add(line.strip());
        }
        i++;
      }
    }
    return lines;
  }

  List<AgendaLine> agenda() {
    return agenda;
  }

  List<String> rest() {
    return rest;
  }

  private int below(List<String> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    boolean items = i < lines.size() && ITEM.matcher(lines.get(i)).matches();
    for (; i < lines.size(); i++) {
      Matcher item = ITEM.matcher(lines.get(i));
      boolean is = item.matches();
      if (lines.get(i).isBlank()) {
        boolean goesOn = items && i + 1 < lines.size() && ITEM.matcher(lines.get(i + 1)).matches();
        if (goesOn) {
          continue;
        }
        return i;
      }
      if (items != is) {
        return i;
      }
      agenda.add(
          is
              ? new AgendaLine(item.group(3).strip(), level(item))
              : new AgendaLine(lines.get(i).strip(), 1));
    }
    return i;
  }

  private static int level(Matcher item) {
    int dots = (int) item.group(2).replaceFirst("[.):]$", "").chars().filter(c -> c == '.').count();
    return 1 + Math.max(dots, item.group(1).length() / 2);
  }

  private static Set<String> labels() {
    Set<String> labels = new HashSet<>(MORE);
    for (String tag : Lexicon.tags()) {
      labels.add(Language.of(tag).label("label.agenda").toLowerCase(Locale.ROOT));
    }
    return labels;
  }
}
