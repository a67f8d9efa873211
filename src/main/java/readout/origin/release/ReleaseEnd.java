package readout.origin.release;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import readout.document.SourceBlock;
import readout.language.Language;

/** Knows the line after which a release holds no speech: its end, notes to editors, contacts. */
final class ReleaseEnd {
  private static final Pattern MARK =
      Pattern.compile(
          "[\\s\\p{Pd}#*~]*(?:end|ends|ende|fin|fine|fim|slut|конец|кінець|完|以上|끝|انتهى|30)?[\\s\\p{Pd}#*~.]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:notes? (?:to|for) (?:the )?editors?|notes|background(?: information)?|about .{2,60}"
              + "|further information|(?:media|press)(?: and public)? (?:contacts?|enquiries|office|inquiries)"
              + "|contacts?(?: for the (?:media|press))?|for (?:more|further) information.{0,60}"
              + "|pressekontakt|rückfragen.{0,40}|kontakt|hintergrund|contacts? presse|contatti.{0,20}|contacto.{0,20})"
              + "[:.]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final List<String> LABELS =
      List.of(
          "label.end-of-release", "label.notes-to-editors", "label.contacts", "label.background");

  private final Set<String> labels = new HashSet<>();

  ReleaseEnd(Language language) {
    for (String key : LABELS) {
      labels.add(Language.of("en").label(key).toLowerCase(Locale.ROOT));
      labels.add(language.label(key).toLowerCase(Locale.ROOT));
    }
  }

  /** Whether a block is a mark that the text is over, such as "ENDS", and nothing else. */
  static boolean isMark(SourceBlock block) {
    String text = block.text();
    return text.length() < 30
        && MARK.matcher(text).matches()
        && text.codePoints().anyMatch(c -> !Character.isWhitespace(c));
  }

  /** Whether no speech follows a block. */
  boolean isEnd(SourceBlock block) {
    String line = block.text().strip().toLowerCase(Locale.ROOT);
    String plain = line.replaceFirst("[:：.]$", "");
    return isMark(block)
        || block.kind() != SourceBlock.Kind.QUOTATION
            && line.length() < 90
            && (labels.contains(plain) || HEADING.matcher(line).matches());
  }
}
