package readout.note;

import java.util.Map;
import readout.note.view.Viewed;

/**
 * Where a meeting is.
 *
 * @param text the place in a line
 * @param name the name of the building or room
 * @param city the city
 * @param country the country's name
 * @param countryCode ISO 3166 code
 * @param url an address, for a meeting held online
 * @param line the place in a line, ready-made
 * @param x your own data of the place, without {@code x-}
 */
public record LocalizedPlace(
    String text,
    LocalizedText name,
    LocalizedText city,
    LocalizedText country,
    String countryCode,
    String url,
    LocalizedPhrase line,
    Map<String, Object> x)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "text" -> text;
      case "name" -> this.name;
      case "city" -> city;
      case "country" -> country;
      case "country_code" -> countryCode;
      case "url" -> url;
      case "line" -> line;
      case "x" -> x;
      default -> UNKNOWN;
    };
  }
}
