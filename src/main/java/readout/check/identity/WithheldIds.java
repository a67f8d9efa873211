package readout.check.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.diagnostic.Span;
import readout.meeting.Audience;
import readout.meeting.ComparedForm;
import readout.meeting.Content;
import readout.meeting.Figure;
import readout.meeting.InLanguage;
import readout.meeting.Listed;
import readout.meeting.Markdown;
import readout.meeting.Placement;
import readout.meeting.Utterance;

/**
 * Warns of texts that print the id of a quote or figure which their readers may not see: where it
 * is no reference, as in code, in an address and after a backslash. An id may be a word of the
 * language; alone it counts where it has a digit and a hyphen, as {@code lund-1}.
 */
final class WithheldIds {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\[(?:quote|figure): *([^\\]\\s\"]+)|(?<![\\w-])(\\p{L}[\\p{L}\\p{N}_]*(?:-[\\p{L}\\p{N}_]+)+)(?![\\p{L}\\p{N}_])");

  private final Subject subject;
  private final Audience audience;
  private final Map<String, Placement.Kind> withheld = new HashMap<>();
  private final Set<Integer> texts = new HashSet<>();
  private final Set<Span> reported;

  private WithheldIds(Subject subject, Audience audience, Set<Span> reported) {
    this.subject = subject;
    this.audience = audience;
    this.reported = reported;
  }

  /**
   * Warns of the texts that an audience may see.
   *
   * @param released what of the record it may see
   * @param reported the places that were reported already
   */
  static void run(Subject subject, Audience audience, Content released, Set<Span> reported) {
    WithheldIds ids = new WithheldIds(subject, audience, reported);
    Content whole = subject.meeting().content();
    Set<Integer> seen = new HashSet<>();
    released.utterances().forEach(u -> seen.add(u.partNumber()));
    released.figures().forEach(f -> seen.add(f.partNumber()));
    for (Utterance utterance : whole.utterances()) {
      ids.learn(utterance, Placement.Kind.QUOTE, seen);
    }
    for (Figure figure : whole.figures()) {
      ids.learn(figure, Placement.Kind.FIGURE, seen);
    }
    if (!ids.withheld.isEmpty()) {
      released.eachProse(text -> text.variants().forEach(v -> ids.texts.add(v.partNumber())));
      whole.eachProse(ids::text);
    }
  }

  private void learn(Listed item, Placement.Kind kind, Set<Integer> seen) {
    if (item.item().id() != null && !seen.contains(item.partNumber())) {
      withheld.put(ComparedForm.of(item.item().id()), kind);
    }
  }

  private void text(Markdown text) {
    for (int i = 0; i < text.variants().size(); i++) {
      InLanguage words = text.variants().get(i);
      if (texts.contains(words.partNumber())) {
        String own = text.ownWords(i);
        Matcher matcher = WRITTEN.matcher(own);
        while (matcher.find()) {
          // Of a link to a place on the page notes print the words alone.
          if (!own.startsWith("#", matcher.start() - 1)) {
            found(words, matcher);
          }
        }
      }
    }
  }

  private void found(InLanguage words, Matcher matcher) {
    int group = matcher.group(1) == null ? 2 : 1;
    boolean telling = group == 1 || matcher.group(2).chars().anyMatch(Character::isDigit);
    int start = matcher.start(group);
    String id = matcher.group(group);
    // In the place of an item on the page its kind comes before its id.
    for (String kind : new String[] {"quote-", "figure-"}) {
      if (group == 2 && id.startsWith(kind)) {
        id = id.substring(kind.length());
        start += kind.length();
        telling = true;
      }
    }
    Placement.Kind kind = withheld.get(ComparedForm.of(id));
    if (kind != null && telling) {
      report(words, start, start + id.length(), kind.key());
    }
  }

  private void report(InLanguage text, int start, int end, String kind) {
    Span span = subject.stretch(text, start, end);
    if (reported.add(span)) {
      subject.add(
          subject
              .warning(
                  Code.WITHHELD_ID,
                  span,
                  "the text has the id of a "
                      + kind
                      + " that is withheld from \""
                      + audience.key()
                      + "\"")
              .label("tells that there is one")
              .help("take the id out: it is no reference here, and is printed as it is")
              .help("or give the " + kind + " another `id`, which tells less"));
    }
  }
}
