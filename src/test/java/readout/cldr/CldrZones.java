package readout.cldr;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.impl.ICUResourceBundle;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The cities that time zones are named by in a language, as a file of words. */
final class CldrZones {
  private static final String HEAD =
      "# Of Unicode CLDR, written by CldrTest: mvn verify -Dgolden=update\n";

  /** Zones of the world's regions; any other name with a slash is of a country or of no place. */
  private static final Set<String> REGIONS =
      Set.of(
          "Africa",
          "America",
          "Antarctica",
          "Arctic",
          "Asia",
          "Atlantic",
          "Australia",
          "Europe",
          "Indian",
          "Pacific");

  private static final Set<String> COUNTRIES =
      Set.of(
          "Cuba",
          "Egypt",
          "Eire",
          "GB",
          "GB-Eire",
          "Hongkong",
          "Iceland",
          "Iran",
          "Israel",
          "Jamaica",
          "Japan",
          "Kwajalein",
          "Libya",
          "NZ",
          "NZ-CHAT",
          "Navajo",
          "PRC",
          "Poland",
          "Portugal",
          "ROC",
          "ROK",
          "Singapore",
          "Turkey",
          "W-SU");

  private static final Set<String> COUNTRIES_WITH_PARTS =
      Set.of("US", "Canada", "Brazil", "Chile", "Mexico");

  private CldrZones() {}

  /** The file of a language: the cities that are not called as their zone is. */
  static String of(String tag) {
    StringBuilder words = new StringBuilder(HEAD);
    cities(CldrWords.locale(tag, false))
        .forEach(
            (zone, city) -> {
              if (!city.equals(lastPart(zone))) {
                words.append(zone).append('=').append(city).append('\n');
              }
            });
    return words.toString();
  }

  /** The city of each zone that CLDR names by one. */
  static Map<String, String> cities(ULocale locale) {
    TimeZoneNames names = TimeZoneNames.getInstance(locale);
    Map<String, String> cities = new TreeMap<>();
    for (String zone : canonical()) {
      String city = names.getExemplarLocationName(zone);
      if (city != null) {
        cities.put(zone, city);
      }
    }
    return cities;
  }

  /** The pattern of the time of a place, such as {@code {0} time}. */
  static String region(ULocale locale) {
    ICUResourceBundle bundle =
        (ICUResourceBundle) UResourceBundle.getBundleInstance(ICUData.ICU_ZONE_BASE_NAME, locale);
    return bundle.getStringWithFallback("zoneStrings/regionFormat");
  }

  private static Set<String> canonical() {
    Set<String> zones = new TreeSet<>();
    for (String id : TimeZone.getAvailableIDs()) {
      String zone = TimeZone.getCanonicalID(id);
      if (zone != null && REGIONS.contains(area(zone))) {
        zones.add(zone);
      }
    }
    return zones;
  }

  /**
   * The file of other names of zones: those of countries, and other spellings of the same city. A
   * zone of another city keeps the one that it is called by: Belfast is not London.
   */
  static String links() {
    Map<String, String> english = cities(ULocale.ENGLISH);
    StringBuilder words = new StringBuilder(HEAD);
    for (String id : new TreeSet<>(Set.of(TimeZone.getAvailableIDs()))) {
      String zone = TimeZone.getCanonicalID(id);
      boolean country = COUNTRIES.contains(id) || COUNTRIES_WITH_PARTS.contains(area(id));
      boolean spelling =
          REGIONS.contains(area(id)) && english.getOrDefault(zone, "").startsWith(lastPart(id));
      if (zone != null && !zone.equals(id) && (country || spelling)) {
        words.append(id).append('=').append(zone).append('\n');
      }
    }
    return words.toString();
  }

  private static String area(String zone) {
    int slash = zone.indexOf('/');
    return slash < 0 ? "" : zone.substring(0, slash);
  }

  static String lastPart(String zone) {
    return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
  }
}
