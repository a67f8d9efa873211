package readout.note;

import java.util.Map;
import readout.note.view.Viewed;

/**
 * Whom to ask.
 *
 * @param id its id in the record
 * @param anchor the id of its place on the page, made from its id or else from its words, so that
 *     items before it never change it; the same in all languages of a note
 * @param name the name
 * @param role the function
 * @param organization where they come from
 * @param email an address for mail
 * @param phone a telephone number
 * @param isolate the telephone number runs against the note
 * @param line name, function and organization, ready-made
 * @param restriction who else may see it and under which rule, on notes that are not public
 * @param x your own data of the contact, without {@code x-}
 */
public record LocalizedContact(
    String id,
    String anchor,
    LocalizedText name,
    LocalizedText role,
    LocalizedText organization,
    String email,
    String phone,
    boolean isolate,
    LocalizedPhrase line,
    LocalizedPhrase restriction,
    Map<String, Object> x)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "anchor" -> anchor;
      case "name" -> this.name;
      case "role" -> role;
      case "organization" -> organization;
      case "email" -> email;
      case "phone" -> phone;
      case "isolate" -> isolate;
      case "line" -> line;
      case "restriction" -> restriction;
      case "x" -> x;
      default -> UNKNOWN;
    };
  }
}
