package readout.decode;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.diagnostic.Suggestion;
import readout.resource.Resources;

/**
 * Finds the zones that were probably meant by a text that names none, or none with a place. An
 * abbreviation is looked up and never compared by its letters: EST is not nearly EET.
 */
final class ZoneMistake {
  private static final String FORM = "name the place, such as Europe/Brussels or Asia/Almaty";
  private static final int ABBREVIATION = 5;

  private ZoneMistake() {}

  /** What to write in place of a text that is not a zone; never empty. */
  static String help(String text) {
    if (isOffset(text)) {
      return FORM + ": its zone also knows when the clocks change";
    }
    Map<String, String> known = known();
    String plain = plain(text);
    String places = known.get(plain);
    if (places != null) {
      return meant(places);
    }
    List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
    String city = "/" + plain.substring(plain.lastIndexOf('/') + 1).replace(' ', '_');
    for (String zone : zones) {
      String lower = zone.toLowerCase(Locale.ROOT);
      if (lower.endsWith(city) || lower.equals(plain)) {
        return meant(zone);
      }
    }
    places = known.get(city.substring(1).replace('_', ' '));
    if (places != null) {
      return meant(places);
    }
    Optional<String> near =
        isAbbreviation(text) ? Optional.empty() : Suggestion.nearest(text, withPlace(zones));
    return near.map(ZoneMistake::meant).orElse(FORM);
  }

  /** What to write in place of a zone without a place; never empty. */
  static String placesFor(String zone) {
    String places = known().get(plain(zone));
    return places == null ? FORM : "write the zone of the place: " + places;
  }

  /** Whether a text is an offset from UTC such as {@code GMT+2}, {@code UTC-05:00}, {@code +2}. */
  static boolean isOffset(String text) {
    String offset = text.toUpperCase(Locale.ROOT).replaceFirst("^(GMT|UTC|UT|Z)\\s*", "");
    return offset.matches("[+−–-]\\s*\\d{1,2}(:?\\d{2})?(\\s*H(OURS?)?)?");
  }

  private static String meant(String places) {
    return places.indexOf(',') < 0
        ? "did you mean \"" + places + "\"?"
        : "write the zone of the place: " + places;
  }

  private static boolean isAbbreviation(String text) {
    return text.length() <= ABBREVIATION
        || text.chars().noneMatch(Character::isLowerCase) && text.indexOf('/') < 0;
  }

  private static List<String> withPlace(List<String> zones) {
    return zones.stream().filter(z -> IanaZones.hasPlace(z) && !z.startsWith("SystemV/")).toList();
  }

  /** A name in small letters, without a remark in brackets or an addition after a comma. */
  private static String plain(String text) {
    String plain = text.toLowerCase(Locale.ROOT).strip().replace('_', ' ').replace(".", "");
    int comma = plain.indexOf(',');
    plain = comma < 0 ? plain : plain.substring(0, comma);
    return plain.endsWith(" time") && plain.indexOf(' ') == plain.length() - 5 && !isZoneName(plain)
        ? plain.substring(0, plain.length() - 5)
        : plain;
  }

  private static boolean isZoneName(String plain) {
    return known().containsKey(plain);
  }

  private static Map<String, String> known() {
    Map<String, String> known = new LinkedHashMap<>();
    for (String file : List.of("zones/names.txt", "zones/windows.txt")) {
      for (String line : Resources.text(file).split("\n")) {
        int sign = line.indexOf(" = ");
        if (sign > 0 && line.charAt(0) != '#') {
          String name = line.substring(0, sign).toLowerCase(Locale.ROOT).replace(".", "");
          known.putIfAbsent(name, line.substring(sign + 3));
        }
      }
    }
    return known;
  }
}
