package readout.language;

import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names time zones by a city, as CLDR has it in a language; read when a zone is first printed. */
final class ZoneNames {
  private static final String OF_NO_PLACE = "Etc/";

  private static final String OF_REGION = "zone.city.";

  private final Map<String, String> cities;
  private final Map<String, String> found = new ConcurrentHashMap<>();

  /**
   * @param tag BCP 47 tag of a language; one that the program does not carry has English names
   * @param words of the language, among them the cities that its region calls otherwise
   */
  ZoneNames(String tag, Map<String, String> words) {
    Map<String, String> own = WordFile.read(file(tag));
    this.cities = own == null ? WordFile.read(file(Lexicon.FALLBACK)) : own;
    for (Map.Entry<String, String> word : words.entrySet()) {
      if (word.getKey().startsWith(OF_REGION)) {
        cities.put(word.getKey().substring(OF_REGION.length()), word.getValue());
      }
    }
  }

  private static String file(String name) {
    return "zones/" + name + ".properties";
  }

  /**
   * The city of a zone; empty for one of no place, such as {@code CET}, or an offset. A city that
   * CLDR has no word for is called as its zone is.
   */
  String city(ZoneId zone) {
    return found.computeIfAbsent(zone.getId(), this::find);
  }

  private String find(String id) {
    String city = cities.get(id);
    if (city != null) {
      return city;
    }
    String meant = WordFile.read(file("links")).getOrDefault(id, id);
    boolean placed = meant.indexOf('/') > 0 && !meant.startsWith(OF_NO_PLACE);
    String lastPart = meant.substring(meant.lastIndexOf('/') + 1).replace('_', ' ');
    return placed ? cities.getOrDefault(meant, lastPart) : "";
  }
}
