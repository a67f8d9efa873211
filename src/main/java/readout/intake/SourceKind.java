package readout.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a user may say that a file is. */
public enum SourceKind {
  TRANSCRIPT,
  INVITATION,
  RELEASE,
  MINUTES;

  /** The word for it on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words, in order. */
  public static List<String> words() {
    return Stream.of(values()).map(SourceKind::word).toList();
  }

  /** The kind of a word; empty for any other word. */
  public static Optional<SourceKind> of(String word) {
    return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
