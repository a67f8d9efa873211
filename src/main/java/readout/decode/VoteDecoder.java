package readout.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.diagnostic.Code;
import readout.diagnostic.Span;
import readout.meeting.Party;
import readout.meeting.Vote;
import readout.meeting.VoteOption;
import readout.meeting.VoteResult;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/** Reads how a decision was voted on. */
final class VoteDecoder {
  private static final String OPTIONS = "{for: 12, against: 3}";

  private final Context context;
  private final Report report;
  private final VoteChecks checks;

  VoteDecoder(Context context, VoteChecks checks) {
    this.context = context;
    this.checks = checks;
    this.report = context.report();
  }

  /** A result in words, or options with their votes; null after an error. */
  Vote vote(Node node) {
    if (node instanceof ScalarNode scalar) {
      return result(scalar);
    }
    if (node instanceof MappingNode mapping) {
      List<VoteOption> options = options(mapping);
      return options.size() < mapping.entries().size() ? null : new Vote(null, options);
    }
    report.wrongKind(node, "`vote`", "a group of options such as " + OPTIONS);
    return null;
  }

  private Vote result(ScalarNode scalar) {
    String word = context.values().line(scalar, "`vote`");
    List<String> known = new ArrayList<>();
    for (VoteResult result : VoteResult.values()) {
      if (result.key().equals(word)) {
        return new Vote(result, List.of());
      }
      known.add(result.key());
    }
    if (word != null) {
      report.add(
          report
              .error(Code.BAD_VOTE, scalar.span(), "\"" + word + "\" is not the result of a vote")
              .label("expected " + String.join(", ", known) + " or a group of options")
              .help(report.nearest(word, known).map(n -> "did you mean \"" + n + "\"?").orElse(""))
              .help("with numbers or names, write " + OPTIONS));
    }
    return null;
  }

  /** The options; those whose votes cannot be read are reported and left out. */
  private List<VoteOption> options(MappingNode mapping) {
    Map<Party, Span> voted = new HashMap<>();
    List<VoteOption> options = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      String option = entry.key().text();
      if (entry.value() instanceof SequenceNode list) {
        List<Party> voters = Lists.each(list.items(), n -> voter(n, voted));
        options.add(new VoteOption(option, list.items().size(), voters));
      } else {
        Integer count = count(entry);
        if (count != null) {
          options.add(new VoteOption(option, count, List.of()));
        }
      }
    }
    return options;
  }

  private Party voter(Node node, Map<Party, Span> voted) {
    Party voter = context.directory().person(node, "a voter");
    Span first = voter == null ? null : voted.putIfAbsent(voter, node.span());
    if (first == null) {
      checks.present(voter, node.span(), "vote", "votes");
    } else {
      report.add(
          report
              .error(
                  Code.VOTED_TWICE,
                  node.span(),
                  "\"" + ((ScalarNode) node).text() + "\" votes twice")
              .label("second time")
              .also(first, "first time")
              .help("list each voter once, under the option they took"));
    }
    return voter;
  }

  private Integer count(Entry entry) {
    String text = entry.value() instanceof ScalarNode scalar ? scalar.text() : "";
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (digits && text.length() < 10) {
      return Integer.valueOf(text);
    }
    report.add(
        report
            .error(
                Code.BAD_VOTE,
                entry.value().span(),
                "the votes \"" + entry.key().text() + "\" are neither a number nor a list")
            .label("expected a number or a list of persons")
            .help("write {for: 12} or {for: [castellan, okoro]}"));
    return null;
  }
}
