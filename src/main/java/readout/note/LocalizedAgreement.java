package readout.note;

import java.util.List;
import java.util.Map;
import readout.note.view.Viewed;

/**
 * What was signed.
 *
 * @param id its id in the record
 * @param anchor the id of its place on the page, made from its id or else from its words, so that
 *     items before it never change it; the same in all languages of a note
 * @param title its title
 * @param parties between whom
 * @param partiesLine "Parties: … and …"
 * @param signedBy who signed
 * @param signedLine "Signed by …"
 * @param url its address
 * @param restriction who else may see it and under which rule, on notes that are not public
 * @param x your own data of the agreement, without {@code x-}
 */
public record LocalizedAgreement(
    String id,
    String anchor,
    LocalizedText title,
    List<LocalizedParty> parties,
    LocalizedPhrase partiesLine,
    List<LocalizedParty> signedBy,
    LocalizedPhrase signedLine,
    String url,
    LocalizedPhrase restriction,
    Map<String, Object> x)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "anchor" -> anchor;
      case "title" -> title;
      case "parties" -> parties;
      case "parties_line" -> partiesLine;
      case "signed_by" -> signedBy;
      case "signed_line" -> signedLine;
      case "url" -> url;
      case "restriction" -> restriction;
      case "x" -> x;
      default -> UNKNOWN;
    };
  }
}
