package readout.decode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Explanations;
import readout.diagnostic.Severity;
import readout.diagnostic.Span;
import readout.diagnostic.Waiver;
import readout.meeting.ComparedForm;
import readout.meeting.Text;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/** Reads which warnings a record silences: each by code, with a reason, until a day. */
final class WaiverDecoder {

  private final Context context;
  private final Values values;
  private final Node root;
  private final Map<String, Node> items = new HashMap<>();

  WaiverDecoder(Context context, Node root) {
    this.context = context;
    this.values = context.values();
    this.root = root;
  }

  List<Waiver> decode(Fields record) {
    return context.groups(record, "waivers", "a waiver", this::waiver);
  }

  private Waiver waiver(Fields f) {
    Code code = f.required("code", this::code);
    Text reason = f.required("reason", values.text);
    LocalDate until = f.required("until", this::day);
    Span within = f.optional("for", this::item);
    return code == null || reason == null || until == null
        ? null
        : new Waiver(code, reason.variants().get(0).value(), until, within, f.valueSpan("code"));
  }

  private Code code(Node node, String what) {
    String key = values.line(node, what);
    if (key == null) {
      return null;
    }
    Report report = context.report();
    Optional<Code> code = Code.of(key);
    if (code.isEmpty()) {
      report.add(
          report
              .error(Code.UNKNOWN_WORD, node.span(), "there is no warning \"" + key + "\"")
              .label("not a code")
              .help(report.didYouMean(key, Explanations.codes(), ""))
              .help("the code is in brackets after the word \"warning\""));
      return null;
    }
    if (!code.get().severities().contains(Severity.WARNING)) {
      report.add(
          report
              .error(Code.UNKNOWN_WORD, node.span(), "\"" + key + "\" is not a warning")
              .label("only warnings can be waived"));
      return null;
    }
    return code.get();
  }

  private LocalDate day(Node node, String what) {
    String text = values.line(node, what);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      Report report = context.report();
      report.add(
          report
              .error(Code.BAD_DATE, node.span(), "\"" + text + "\" is not a day")
              .label("a waiver ends on an exact day")
              .help("write the last day on which it holds, such as 2026-12-31"));
      return null;
    }
  }

  /** The stretch of the item that has an id. */
  private Span item(Node node, String what) {
    String id = values.line(node, what);
    if (items.isEmpty()) {
      collect(root);
    }
    Optional<Node> found = Optional.ofNullable(id == null ? null : items.get(ComparedForm.of(id)));
    if (id != null && found.isEmpty()) {
      Report report = context.report();
      report.add(
          report
              .error(Code.UNKNOWN_ITEM, node.span(), "no item has the id \"" + id + "\"")
              .label("not in this record")
              .help("give the item the line `id: " + id + "`, or leave out `for`"));
    }
    return found.map(SourceMap::whole).orElse(null);
  }

  private void collect(Node node) {
    if (node instanceof MappingNode mapping) {
      for (Entry entry : mapping.entries()) {
        if (entry.key().text().equals("id") && entry.value() instanceof ScalarNode id) {
          items.putIfAbsent(ComparedForm.of(id.text()), node);
        }
        collect(entry.value());
      }
    } else if (node instanceof SequenceNode list) {
      list.items().forEach(this::collect);
    }
  }
}
