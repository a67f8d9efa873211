package readout.origin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.draft.Draft;
import readout.yaml.ScalarNode;

/**
 * Knows the lines that say when or to whom a text may be shown: embargoes, "not for publication". A
 * line that may be one is taken for one: the record is held back until a person has looked.
 */
public final class HandlingNotice {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST = 200;

  /** What may stand before a notice in its line: "Press release – ". */
  private static final String BEFORE = "^[^\\p{L}]*(?:.{0,40}?[^\\p{L}\\p{N}])??";

  private static final Pattern EMBARGO =
      Pattern.compile(
          "^\\P{L}*(?:(?:strict|press|media|news)\\P{L}+)?embargo(?:\\P{L}*$|\\s*[:–—(-]|\\s+jusqu|\\s+\\d"
              + "|\\s+(?:until|till?|date|time|ends|lifts|hasta|fino|até|tot|bis|do)(?!\\p{L}))|"
              + BEFORE
              + "(?:(?:embargoed|under (?:(?:a )?strict )?embargo)"
              + "(?:\\P{L}*$|\\s*[:–—(-]|\\s+(?:\\w+\\s+)?(?:until|till?|for|to|at|before)(?!\\p{L})|\\s+\\d)"
              + "|(?:sous|bajo|sotto|sob|unter|onder) embargo|pod embargiem|под эмбарго"
              + "|эмбарго(?:\\s*[:–—-]|\\s+(?:до|\\d))|sperrfrist|gesperrt bis"
              + "|hold (?:for release )?until"
              + "|not (?:to be |for )(?:publication|release|broadcast|use|distribution|published|released|broadcast|used)"
              + "(?:,? [\\p{L}]+){0,5} (?:before|until|prior to)"
              + "|محظور النشر|حظر النشر|אמברגו|解禁|禁发|禁發)",
          FLAGS);

  private static final String RESTRICTIONS =
      "(?:(?:strictly |private and )?confidential|internal|(?:for )?internal use(?: only)?|internal only"
          + "|not for (?:publication|release|distribution|circulation|quotation|broadcast|attribution)"
          + "|(?:strictly )?off the record|(?:for )?background only|do not (?:publish|release|distribute|circulate|quote|forward)"
          + "|(?:streng )?vertraulich|intern|nur für den (?:internen gebrauch|dienstgebrauch)"
          + "|nicht zur veröffentlichung(?: bestimmt)?|confidentiel|à usage interne|ne pas (?:publier|diffuser)"
          + "|confidencial|uso interno|no publicar|riservato|vertrouwelijk|niet voor publicatie"
          + "|конфиденциально|для служебного пользования|не для публикации|سري|سري للغاية|ليس للنشر|סודי|לא לפרסום)";

  private static final Pattern RESTRICTED =
      Pattern.compile(
          "\\P{L}*(?:(?:draft|entwurf)\\P{L}+)?"
              + RESTRICTIONS
              + "(?:\\P{L}+(?:draft\\P{L}+)?"
              + RESTRICTIONS
              + ")*(?:\\P{L}+(?:draft|entwurf))?\\P{L}*",
          FLAGS);

  private HandlingNotice() {}

  /** Whether a line says that there is an embargo. */
  public static boolean isEmbargo(String line) {
    return line.length() < LONGEST && EMBARGO.matcher(line.strip()).find();
  }

  /** Whether a line says, and says nothing else, that not everybody may read the text. */
  public static boolean isRestriction(String line) {
    return line.length() < LONGEST && RESTRICTED.matcher(line).matches();
  }

  /** The first line of some texts that tells of an embargo. */
  public static Optional<String> embargo(List<String> texts) {
    return texts.stream().flatMap(String::lines).filter(HandlingNotice::isEmbargo).findFirst();
  }

  /** The first line of some texts that restricts its readers. */
  public static Optional<String> restriction(List<String> texts) {
    return texts.stream().flatMap(String::lines).filter(HandlingNotice::isRestriction).findFirst();
  }

  /**
   * Makes a draft that no note is printed from before a person has written the instant.
   *
   * @param source what the file is: "release"
   * @param line that tells of the embargo
   */
  public static void hold(Draft draft, String source, String line) {
    draft.put(
        "embargo",
        ScalarNode.written("TBD"),
        "The " + source + " says: " + line.strip(),
        "Write the instant with its offset, 2026-05-13T18:00+02:00, or delete the line if it is over.");
  }
}
