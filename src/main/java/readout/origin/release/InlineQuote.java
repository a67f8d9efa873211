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
    if (isWholeSentence() && isContinued()) {
      return Optional.of(speaking);
    }
    if (doubt().isPresent()) {
      return Optional.empty();
    }
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
      NamedSpeaker he = speaking != null ? speaking : last;
      return speakers.namesAnother(earlier(), he) ? Optional.empty() : Optional.ofNullable(he);
    }
    return isContinued() ? Optional.ofNullable(speaking) : Optional.empty();
  }

  /** The words beside it that tell that it was not said, or only others say so; or empty. */
  Optional<String> doubt() {
    String before = before();
    if (speakers.says(before)) {
      return speakers.doubt(before);
    }
    return speakers.doubt(before).or(() -> speakers.doubt(after()));
  }

  /** What is to be looked at: a word such as "he" stands for somebody who was named before. */
  String look() {
    if (isWholeSentence() && isContinued()) {
      return "";
    }
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
    return isSpeech() || speakers.says(before()) || doubt().isPresent();
  }

  /**
   * Goes on after a sentence that named the speaker and nothing else: “A,” said X. “B.” A sentence
   * in between that is about something else is no such sentence.
   */
  boolean isContinued() {
    String between = text.substring(from, span.start()).replaceFirst("^[\\s,،，.–—-]+", "").strip();
    return speaking != null
        && (between.isEmpty()
            || before().isEmpty()
                && speakers.says(between)
                && ReleaseQuotes.firstSentence(between).length() == between.length()
                && speakers.doubt(between).isEmpty());
  }

  /** Whether it ends its sentence, and what comes after it begins another one. */
  private boolean isWholeSentence() {
    String rest = text.substring(span.end(), to).strip();
    boolean other =
        rest.isEmpty() || Character.isUpperCase(rest.codePointAt(0)) || !speakers.says(after());
    boolean stop = span.words().endsWith(".") || span.words().endsWith("。");
    boolean call = span.words().matches("(?s).*[!?…！？]") && !speaksAtOnce(after());
    return other && (stop || call);
  }

  /** The sentences before the one that introduces it. */
  private String earlier() {
    String all = text.substring(from, span.start());
    return all.substring(0, all.length() - Math.min(all.length(), tail(all)));
  }

  private int tail(String all) {
    String before = before();
    int at = before.isEmpty() ? -1 : all.lastIndexOf(before.strip());
    return at < 0 ? 0 : all.length() - at;
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
