package readout.diff;

import java.util.List;
import readout.diff.Difference.Kind;
import readout.diff.WordMarks.Stretch;
import readout.meeting.Audience;
import readout.resource.Resources;
import readout.template.HtmlText;
import readout.yaml.Node;
import readout.yaml.ScalarNode;

/** Prints what changed as a page of its own, which needs no other file. */
final class HtmlDiff {
  private final StringBuilder out = new StringBuilder();
  private Audience readers = Audience.PUBLIC;
  private String language = "en";

  private HtmlDiff() {}

  static String print(DiffResult result) {
    HtmlDiff diff = new HtmlDiff();
    List<RecordDiff> records = result.records();
    String title =
        records.size() == 1 && !records.get(0).title().isEmpty()
            ? "What changed: " + records.get(0).title()
            : "What changed";
    diff.out
        .append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta name=\"robots\" content=\"noindex\">\n<title>")
        .append(HtmlText.escape(title))
        .append("</title>\n<style>\n")
        .append(Resources.text("templates/notes/style.css").strip())
        .append('\n')
        .append(Resources.text("diff/diff.css").strip())
        .append("\n</style>\n</head>\n<body>\n<main>\n");
    records.forEach(diff::record);
    if (records.isEmpty()) {
      diff.out.append("<article>\n<h1>Nothing changed</h1>\n</article>\n");
    }
    return diff.out.append("</main>\n</body>\n</html>\n").toString();
  }

  private void record(RecordDiff record) {
    readers = record.readers();
    language = record.language();
    out.append("<article class=\"changes\">\n<header>\n<p class=\"kicker\">What changed</p>\n<h1")
        .append(foreign(language))
        .append('>')
        .append(HtmlText.escape(record.title().isEmpty() ? "The record" : record.title()))
        .append("</h1>\n<p class=\"occasion\">")
        .append(versions(record))
        .append(". ")
        .append(capital(ChangeWords.summary(record)))
        .append(".</p>\n</header>\n");
    if (ChangeWords.hasVisibility(record)) {
      out.append("<section class=\"seen\">\n<h2>").append(ChangeWords.WHO_MAY_SEE);
      out.append("</h2>\n<ul>\n");
      for (VisibilityChange change : record.visibility()) {
        out.append("<li><strong>").append(capital(change.says())).append(":</strong> ");
        out.append(text(change.what())).append("</li>\n");
      }
      for (ChangeWords.Rule rule : ChangeWords.rules(record)) {
        out.append("<li>").append(text(capital(rule.item()))).append(", ");
        out.append(HtmlText.escape(rule.field().name())).append(": ");
        value(rule.field());
        out.append("</li>\n");
      }
      if (record.hidden() > 0) {
        out.append("<li>").append(HtmlText.escape(ChangeWords.hidden(record))).append("</li>\n");
      }
      out.append("</ul>\n</section>\n");
    }
    if (!record.changes().isEmpty()) {
      out.append(
          "<p class=\"legend\">Words that were removed are <del>struck out</del>, words that were"
              + " added are <ins>underlined</ins>.</p>\n");
    }
    sections(record.changes());
    if (!record.rewritten().isEmpty()) {
      out.append("<section>\n<h2>").append(ChangeWords.REWRITTEN).append("</h2>\n<ul>\n");
      record
          .rewritten()
          .forEach(d -> out.append("<li>" + text(ChangeWords.rewritten(d)) + "</li>\n"));
      out.append("</ul>\n</section>\n");
    }
    out.append("</article>\n");
  }

  private static String versions(RecordDiff record) {
    String old = record.oldName() == null ? "" : code(record.oldName());
    String now = record.newName() == null ? "" : code(record.newName());
    return old.isEmpty() || now.isEmpty() ? old + now : "From " + old + " to " + now;
  }

  private static String code(String name) {
    return "<code>" + HtmlText.escape(name) + "</code>";
  }

  private void sections(List<ItemChange> changes) {
    String section = null;
    for (ItemChange change : changes) {
      if (!change.section().equals(section)) {
        out.append(section == null ? "" : "</section>\n");
        section = change.section();
        out.append("<section>\n<h2>").append(FieldWords.title(section)).append("</h2>\n");
      }
      item(change);
    }
    out.append(section == null ? "" : "</section>\n");
  }

  private void item(ItemChange change) {
    out.append("<div class=\"item ").append(change.kind().word()).append("\">\n");
    if (!change.isRecord()) {
      out.append("<h3><span class=\"fate\">")
          .append(capital(change.kind().word()))
          .append("</span> ")
          .append(text(change.name()))
          .append("</h3>\n");
      String details = ChangeWords.details(change, readers);
      if (!details.isEmpty()) {
        out.append("<p class=\"detail\">").append(capital(details)).append("</p>\n");
      }
    }
    List<FieldChange> fields =
        change.fields().stream()
            .filter(f -> !f.name().isEmpty() || change.kind() == Kind.CHANGED)
            .toList();
    if (!fields.isEmpty()) {
      out.append("<dl>\n");
      fields.forEach(this::field);
      out.append("</dl>\n");
    }
    out.append("</div>\n");
  }

  private void field(FieldChange field) {
    String name = field.name().isEmpty() ? "words" : field.name();
    out.append("<div><dt>").append(text(capital(name))).append("</dt><dd>");
    value(field);
    out.append("</dd></div>\n");
  }

  private void value(FieldChange field) {
    switch (field.kind()) {
      case ADDED -> out.append(marked("ins", field.newValue(), field.newText(), field));
      case REMOVED -> out.append(marked("del", field.oldValue(), field.oldText(), field));
      case PENDING, STALE -> out.append(text(field.newText()));
      case MOVED -> out.append(text(field.newText())).append(" (moved)");
      case CHANGED -> changed(field);
    }
  }

  private void changed(FieldChange field) {
    if (!ChangeWords.isCompared(field)) {
      out.append(marked("del", field.oldValue(), field.oldText(), field)).append(" → ");
      out.append(marked("ins", field.newValue(), field.newText(), field));
      return;
    }
    out.append("<span class=\"words\"").append(foreign(tag(field))).append('>');
    for (Stretch stretch : WordMarks.of(field.oldText(), field.newText())) {
      String words = HtmlText.escape(stretch.text());
      switch (stretch.fate()) {
        case REMOVED -> out.append("<del>").append(words).append("</del>");
        case ADDED -> out.append("<ins>").append(words).append("</ins>");
        case KEPT -> out.append(words);
      }
    }
    out.append("</span>");
  }

  private String marked(String element, Node value, String text, FieldChange field) {
    boolean words = value instanceof ScalarNode && field.isProse();
    return "<"
        + element
        + (words ? foreign(tag(field)) : " dir=\"auto\"")
        + ">"
        + HtmlText.escape(text.isEmpty() ? "(nothing)" : text)
        + "</"
        + element
        + ">";
  }

  private String tag(FieldChange field) {
    return field.language().isEmpty() ? language : field.language();
  }

  private static String foreign(String tag) {
    return (tag.equals("en") ? "" : " lang=\"" + HtmlText.escape(tag) + "\"") + " dir=\"auto\"";
  }

  private static String text(String text) {
    return "<span dir=\"auto\">" + HtmlText.escape(text) + "</span>";
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
