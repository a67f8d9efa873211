package readout.query.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import readout.meeting.NameKey;
import readout.query.item.Column;
import readout.query.item.Row;

/** Words a reminder, as text and as a page. */
final class ReminderText {
  private final Reminder reminder;

  ReminderText(Reminder reminder) {
    this.reminder = reminder;
  }

  String plain() {
    StringBuilder text = new StringBuilder();
    reminder.notices().forEach(notice -> text.append(notice).append("\n\n"));
    text.append("To: ").append(reminder.owner()).append('\n');
    for (ChainState state : List.of(ChainState.OVERDUE, ChainState.OPEN)) {
      List<StepChain> chains = in(state);
      if (!chains.isEmpty()) {
        text.append('\n').append(heading(state)).append("\n\n");
        for (StepChain chain : chains) {
          text.append("- ").append(indented(action(chain))).append('\n');
          details(chain).forEach(line -> text.append("  ").append(line).append('\n'));
        }
      }
    }
    return text.toString();
  }

  private static String indented(String text) {
    return text.lines().collect(Collectors.joining("\n  "));
  }

  String html() {
    StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>");
    html.append("<meta charset=\"utf-8\"><title>").append(escaped(reminder.subject()));
    html.append("</title></head>\n<body>\n");
    reminder.notices().forEach(n -> html.append("<p><strong>" + escaped(n) + "</strong></p>\n"));
    html.append("<p>To: ").append(escaped(reminder.owner())).append("</p>\n");
    for (ChainState state : List.of(ChainState.OVERDUE, ChainState.OPEN)) {
      List<StepChain> chains = in(state);
      if (!chains.isEmpty()) {
        html.append("<h2>").append(heading(state)).append("</h2>\n<ul>\n");
        for (StepChain chain : chains) {
          String lang = chain.step().item().text(Column.LANG);
          html.append("<li><span lang=\"").append(escaped(lang)).append("\">");
          html.append(escaped(action(chain)).replace("\n", "<br>")).append("</span>");
          details(chain).forEach(line -> html.append("<br>\n").append(escaped(line)));
          html.append("</li>\n");
        }
        html.append("</ul>\n");
      }
    }
    return html.append("</body>\n</html>\n").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String heading(ChainState state) {
    return state == ChainState.OVERDUE ? "Overdue" : "Open";
  }

  private List<StepChain> in(ChainState state) {
    return reminder.chains().stream().filter(chain -> chain.state() == state).toList();
  }

  private static String action(StepChain chain) {
    return chain.step().item().text(Column.ACTION);
  }

  /** When it is due, with whom, of which meeting, and what happened to it before. */
  private List<String> details(StepChain chain) {
    Row item = chain.step().item();
    List<String> lines = new ArrayList<>();
    if (!item.text(Column.DUE).isEmpty()) {
      lines.add("Due: " + item.text(Column.DUE));
    }
    String self = NameKey.of(reminder.owner());
    List<String> others =
        item.list(Column.OWNERS).stream().filter(name -> !NameKey.of(name).equals(self)).toList();
    if (!others.isEmpty()) {
      lines.add("With: " + String.join("; ", others));
    }
    Row meeting = chain.step().meeting();
    List<String> notices = new ArrayList<>(meeting.list(Column.NOTICES));
    notices.addAll(item.list(Column.REMARKS));
    notices.removeAll(reminder.notices());
    lines.add(
        "Agreed: "
            + meeting.text(Column.MEETING_DATE)
            + ", "
            + meeting.text(Column.MEETING_TITLE)
            + (notices.isEmpty() ? "" : " [" + String.join("; ", notices) + "]"));
    String history = ChainHistory.line(chain);
    if (!history.isEmpty()) {
      lines.add("Before: " + history);
    }
    return lines;
  }
}
