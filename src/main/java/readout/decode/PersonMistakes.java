package readout.decode;

import java.util.List;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Span;
import readout.yaml.Node;

/** Words the mistakes in references to people. */
final class PersonMistakes {
  private PersonMistakes() {}

  /** Several people answer to a name; places and ids of the first ones, in the same order. */
  static Diagnostic ambiguous(
      Report report, String name, Node node, List<Span> places, List<String> ids, int all) {
    Diagnostic error =
        report
            .error(Code.AMBIGUOUS_PERSON, node.span(), all + " people answer to \"" + name + "\"")
            .label("which one?");
    for (Span place : places) {
      error = error.also(place, "could be meant");
    }
    boolean distinct = ids.stream().distinct().count() == ids.size();
    return error.help(
        distinct
            ? "refer to them by id or full name: "
                + String.join(", ", ids)
                + (all > ids.size() ? ", …" : "")
            : "give each of them an `id`, and refer to them by it");
  }

  /** No party has a name, or an id. */
  static Diagnostic unknown(Report report, String name, Node node, boolean byId) {
    String how = byId ? "has the id" : "is called";
    return report
        .error(Code.UNKNOWN_PARTICIPANT, node.span(), "no participant " + how + " \"" + name + "\"")
        .label("not in `participants`");
  }

  /** A group names an office of the people file, and nobody of it. */
  static Diagnostic officeOfNobody(Report report, Span office) {
    return report
        .error(Code.MISSING_KEY, office, "`office` needs `person`, whose office it is")
        .label("the name of an office of the people file")
        .help("add `person`, the id in people.yaml, or write `role` in place of `office`");
  }
}
