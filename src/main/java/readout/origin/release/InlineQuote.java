package readout.origin.release;

import java.util.Optional;

/**
 * A quotation within a paragraph, and what is around it.
 *
 * @param text of the paragraph
 * @param from where the text before it begins: after the quotation before
 * @param span the quotation
 * @param to where the text after it ends: before the next quotation
 * @param speakers finds names
 * @param speaking who spoke before in the paragraph, or null
 * @param last who spoke at the end of the paragraph before, or null
 */
record InlineQuote(
    String text,
    int from,
    QuotedSpan span,
    int to,
    SpeakerFinder speakers,
    NamedSpeaker speaking,
    NamedSpeaker last) {
  private static final int FEW = 3;

  /** Who says it; empty when the sentence does not tell. */
  Optional<NamedSpeaker> speaker() {
    String before = before();
    String after = after();
    boolean introduced = before.strip().matches("(?s).*[:：,،，]") || endsWithSpeech(before);
    if (introduced) {
      Optional<NamedSpeaker> found = speakers.introduced(before);
      if (found.isPresent()) {
        return found;
      }
    }
    if (speaksAtOnce(after)) {
      Optional<NamedSpeaker> named = speakers.named(after);
      if (named.isPresent()) {
        return named;
      }
      if (!before.isBlank()) {
        String between = before.codePoints().anyMatch(Character::isIdeographic) ? "" : " ";
        Optional<NamedSpeaker> both = speakers.introduced(before + between + after);
        if (both.isPresent()) {
          return both;
        }
      }
    }
    if (introduced && speakers.isPronoun(before)
        || speakers.isPronoun(after) && speaksAtOnce(after)) {
      return Optional.ofNullable(speaking != null ? speaking : last);
    }
    return isContinued() ? Optional.ofNullable(speaking) : Optional.empty();
  }

  /** What is to be looked at: a word such as "he" stands for somebody who was named before. */
  String look() {
    boolean he =
        speakers.isPronoun(before()) || speakers.isPronoun(after()) && speaksAtOnce(after());
    return he ? "named by a pronoun: look whether it is the speaker before" : "";
  }

  /** Whether it is said by somebody, rather than a title or a part of the writer's sentence. */
  boolean isSpeech() {
    String before = before().strip();
    boolean sentence = span.words().matches("(?s).*[.!?…。！？,，]") || followsStop();
    boolean set = before.matches("(?s).*[:：]") || speaksAtOnce(after());
    boolean comma = before.matches("(?s).*[,،，]");
    return set
        || sentence && (comma || endsWithSpeech(before) || before.isEmpty() || isContinued());
  }

  /** Whether the sentence has a word of saying, so that it may be somebody's words. */
  boolean mayBeSpeech() {
    return isSpeech() || speakers.says(before());
  }

  /** Goes on after a sentence that named the speaker: “A,” said X. “B.” */
  private boolean isContinued() {
    return speaking != null && before().strip().length() <= 1;
  }

  private boolean followsStop() {
    return span.end() >= text.length() || ".!?。".indexOf(text.charAt(span.end())) >= 0;
  }

  /** The sentence before it, as far as it is not of the quotation before. */
  private String before() {
    String before = text.substring(from, span.start());
    return before.isBlank() || before.strip().matches("(?s).*[.!?]")
        ? ""
        : ReleaseQuotes.lastSentence(before);
  }

  private String after() {
    String after = text.substring(span.end(), to).replaceFirst("^[\\s,،，.–—-]+", "");
    return after.isBlank() ? "" : ReleaseQuotes.firstSentence(after);
  }

  private boolean endsWithSpeech(String before) {
    String[] words = before.strip().split("\\s+");
    String last = words[words.length - 1];
    return speakers.says(last);
  }

  /** Whether a word of saying comes soon after: “…,” Minister Anna Berg said. */
  private boolean speaksAtOnce(String after) {
    if (after.isEmpty() || text.substring(span.end()).stripLeading().matches("(?s)[.;].*")) {
      return false;
    }
    String[] words = after.split("\\s+");
    StringBuilder first = new StringBuilder();
    for (int i = 0; i < Math.min(words.length, FEW); i++) {
      first.append(words[i]).append(' ');
    }
    return speakers.says(first.toString())
        || speakers.says(after) && !speakers.named(after).isEmpty();
  }
}
