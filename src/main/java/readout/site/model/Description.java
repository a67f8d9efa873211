package readout.site.model;

import static readout.site.model.NoteTree.list;
import static readout.site.model.NoteTree.map;
import static readout.site.model.NoteTree.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The beginning of what a meeting was about, in words alone: its summary, else what was decided,
 * else its topics.
 */
final class Description {
  /** The most characters, the dots at the end not counted. */
  private static final int LONGEST = 300;

  /** Where a word may be cut that is too long itself. */
  private static final int CUT = 200;

  private static final String ENDS_OF_SENTENCES = ".!?…。！？।؟;";

  private final Map<String, Object> context;
  private final UnaryOperator<String> prose;

  private Description(Map<String, Object> context, UnaryOperator<String> prose) {
    this.context = context;
    this.prose = prose;
  }

  /**
   * Never null, empty for a note that says none of it.
   *
   * @param context of a note
   * @param prose the sentences of a text in Markdown
   */
  static String of(Map<String, Object> context, UnaryOperator<String> prose) {
    Description description = new Description(context, prose);
    String summary = description.summary();
    if (!summary.isBlank()) {
      return beginning(summary);
    }
    String decisions = description.decisions();
    return beginning(decisions.isBlank() ? joined(description.topics()) : decisions);
  }

  private String summary() {
    Object text = map(context.get("summary")).get("markdown");
    Object markdown = text instanceof Supplier<?> lazy ? lazy.get() : text;
    return markdown == null ? "" : prose.apply(markdown.toString());
  }

  /** Those that were adopted: without its status a rejected one would read like these. */
  private String decisions() {
    List<String> decisions = new ArrayList<>();
    for (Map<?, ?> decision : list(context, "decisions")) {
      if ("adopted".equals(text(map(decision.get("status")), "key"))) {
        decisions.add(text(decision, "text"));
      }
    }
    return joined(decisions);
  }

  private List<String> topics() {
    return list(context, "topics").stream().map(topic -> text(topic, "title")).toList();
  }

  /** Sentences follow each other; what is no sentence ends with a semicolon. */
  private static String joined(List<String> parts) {
    StringBuilder joined = new StringBuilder();
    for (String part : parts) {
      if (!joined.isEmpty()) {
        boolean ended = ENDS_OF_SENTENCES.indexOf(joined.charAt(joined.length() - 1)) >= 0;
        joined.append(ended ? " " : "; ");
      }
      joined.append(part.strip());
    }
    return joined.toString();
  }

  /** As many whole words as there is room for, in one line. */
  private static String beginning(String text) {
    StringTokenizer words = new StringTokenizer(text);
    StringBuilder some = new StringBuilder();
    while (words.hasMoreTokens() && some.length() <= LONGEST) {
      some.append(some.isEmpty() ? "" : " ").append(words.nextToken());
    }
    String line = some.toString();
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, end < LONGEST / 2 ? line.offsetByCodePoints(0, CUT) : end) + " …";
  }
}
