package readout.origin;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.language.Language;

/**
 * Reads times of day as a language writes them: "18:00–19:20", "6 to 7.20 pm", "18h30", "noon". A
 * time of which the half of the day, the end or a word beside it is not certain is none.
 */
public final class WrittenTimes {
  private static final String SPACE = "[\\s\\u00a0\\u202f]*";
  private static final Pattern TO =
      Pattern.compile(
          "(?iu)"
              + SPACE
              + "(?:[–—~～〜-]|(?:to|till?|until|and|bis|und|à|a|al|alle|às|hasta|tot|til|do|до|по|и)(?!\\p{L}))"
              + SPACE);

  /** Words after a time that say nothing of which half of the day it is in. */
  private static final Pattern NEUTRAL =
      Pattern.compile(
          "(?iu)^(?:in|at|on|im|ist|is|via|online|by|local|sharp|per|en|à|au|sur|dans|auf|bei|to|till?|until|from|and|with|by|hrs|hours|time)(?!\\p{L}).*",
          Pattern.DOTALL);

  private final HalfOfDay halves;
  private final Pattern time;

  /** Those of a language; English marks are known in every language. */
  public WrittenTimes(Language language) {
    halves = new HalfOfDay(language);
    String marks = halves.words();
    time =
        Pattern.compile(
            "(?:(?<before>"
                + marks
                + ")"
                + SPACE
                + ")?(?<![\\d:.,])(?:(?:12[\\s\\u00a0]+)?(?<noon>(?<!\\p{L})(?:noon|midday))|(?<hour>\\d{1,2})(?:(?:[:.]|[\\s\\u00a0\\u202f]?h[\\s\\u00a0\\u202f]?|\\s?[時时点點시]\\s?)(?<minute>\\d{2})(?!\\d)(?:분|分)?)?"
                + "(?<unit>"
                + SPACE
                + "(?:uhr|hrs?|hours|h|o['’]clock|시|時|时|点|點)(?!\\p{L}))?(?:"
                + SPACE
                + "(?<after>"
                + marks
                + "))?)(?![\\d:\\p{L}]|[.,]\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * A time or a span of it, and where it is written.
   *
   * @param time {@code 18:00} or {@code 18:00/19:20}
   */
  public record Found(String time, int start, int end) {}

  /** A time as it is written; the hour is not yet that of the day. */
  private record Written(int hour, String minute, String mark, boolean bare, int start, int end) {
    boolean isMarked() {
      return !mark.isEmpty();
    }
  }

  /** Whether a text has something that may be a time, certain or not. */
  public boolean isIn(String text) {
    Matcher matcher = time.matcher(text);
    while (matcher.find()) {
      if (!written(matcher).bare()) {
        return true;
      }
    }
    return false;
  }

  /** The first time that a text names; empty without one, and when it is not certain. */
  public Optional<Found> first(String text) {
    Matcher matcher = time.matcher(text);
    while (matcher.find()) {
      Written start = written(matcher);
      Matcher to = TO.matcher(text).region(start.end(), text.length());
      Written end = null;
      if (to.lookingAt()) {
        Matcher second = time.matcher(text).region(to.end(), text.length());
        second.useTransparentBounds(true);
        end = second.lookingAt() ? written(second) : null;
      }
      if (end != null && end.bare() && !start.isMarked()) {
        end = null;
      }
      if (!start.bare() || end != null && end.isMarked()) {
        return read(text, start, end);
      }
    }
    return Optional.empty();
  }

  private static Written written(Matcher matcher) {
    if (matcher.group("noon") != null) {
      return new Written(12, "00", "pm", false, matcher.start(), matcher.end());
    }
    String before = matcher.group("before") == null ? "" : matcher.group("before");
    String after = matcher.group("after") == null ? "" : matcher.group("after");
    boolean bare =
        matcher.group("minute") == null
            && matcher.group("unit") == null
            && before.isEmpty()
            && after.isEmpty();
    return new Written(
        Integer.parseInt(matcher.group("hour")),
        matcher.group("minute") == null ? "00" : matcher.group("minute"),
        after.isEmpty() ? before : after,
        bare,
        matcher.start(),
        matcher.end());
  }

  private Optional<Found> read(String text, Written start, Written end) {
    String rest = text.substring(end == null ? start.end() : end.end());
    boolean unmarked = !start.isMarked() && (end == null || !end.isMarked());
    boolean early = start.hour() > 0 && start.hour() < 13 && (end == null || end.hour() < 13);
    if (unmarked && early && isDoubtful(text, start, rest)) {
      return Optional.empty();
    }
    int from = halves.hour(start.hour(), start.mark(), text.substring(start.end()));
    if (end == null) {
      return found(from, -1, start, null);
    }
    int to = halves.hour(end.hour(), end.mark(), rest);
    if (!start.isMarked() && end.isMarked() && start.hour() > 0 && start.hour() < 13) {
      // "6–7.20 pm" shares its mark; "11.30–1 pm" cannot, and is none the less in one order only.
      int half = halves.isAfternoon(end.mark()) ? 12 : 0;
      from = start.hour() % 12 + half;
      if (half == 12 && !isBefore(from, start, to, end)) {
        from = start.hour();
      }
    } else if (start.isMarked() && !end.isMarked() && end.hour() < 13) {
      boolean same = isBefore(from, start, to, end);
      to = same ? to : end.hour() % 12 + (halves.isAfternoon(start.mark()) ? 12 : 0);
    }
    boolean wrapped = from >= 0 && to >= 0 && !isBefore(from, start, to, end);
    boolean half = end.isMarked() != start.isMarked() || unmarked && early;
    return wrapped && half ? Optional.empty() : found(from, to, start, end);
  }

  private static boolean isBefore(int from, Written start, int to, Written end) {
    return from * 60 + Integer.parseInt(start.minute()) < to * 60 + Integer.parseInt(end.minute());
  }

  /** Whether words around an hour without a mark may say that it is in the other half. */
  private boolean isDoubtful(String text, Written start, String rest) {
    if (text.substring(start.start()).startsWith("0")) {
      return false;
    }
    String next = rest.replaceFirst("^[\\s\\u00a0\\u202f]+", "");
    boolean word = !next.isEmpty() && Character.isLetter(next.codePointAt(0));
    boolean small = word && !Character.isUpperCase(next.codePointAt(0));
    return halves.isIn(text) || small && !NEUTRAL.matcher(next).matches();
  }

  private static Optional<Found> found(int from, int to, Written start, Written end) {
    boolean minutes =
        Integer.parseInt(start.minute()) < 60
            && (end == null || Integer.parseInt(end.minute()) < 60);
    if (from < 0 || end != null && to < 0 || !minutes) {
      return Optional.empty();
    }
    String time = clock(from, start.minute());
    return Optional.of(
        end == null
            ? new Found(time, start.start(), start.end())
            : new Found(time + "/" + clock(to, end.minute()), start.start(), end.end()));
  }

  private static String clock(int hour, String minute) {
    return String.format(Locale.ROOT, "%02d:%s", hour, minute);
  }
}
