package readout.note;

import java.util.List;
import java.util.Map;
import readout.note.view.Viewed;

/**
 * A delegation with those of its members who were present.
 *
 * @param id its id in the record
 * @param anchor the id of its place on the page
 * @param name the name
 * @param country the country's name
 * @param countryCode ISO 3166 code
 * @param participants its members who were present
 * @param x your own data of the delegation, without {@code x-}
 */
public record LocalizedDelegation(
    String id,
    String anchor,
    LocalizedText name,
    LocalizedText country,
    String countryCode,
    List<LocalizedParty> participants,
    Map<String, Object> x)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "anchor" -> anchor;
      case "name" -> this.name;
      case "country" -> country;
      case "country_code" -> countryCode;
      case "participants" -> participants;
      case "x" -> x;
      default -> UNKNOWN;
    };
  }
}
