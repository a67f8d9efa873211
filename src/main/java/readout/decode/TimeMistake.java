package readout.decode;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.diagnostic.Suggestion;

/** Finds the time or the zone that was probably meant. */
final class TimeMistake {
  private TimeMistake() {}

  /** The zone of a city, such as {@code Asia/Almaty}, or the nearest name; else an empty text. */
  static String zone(String text) {
    List<String> names = ZoneId.getAvailableZoneIds().stream().sorted().toList();
    String city = "/" + text.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
    Optional<String> found =
        names.stream().filter(n -> n.toLowerCase(Locale.ROOT).endsWith(city)).findFirst();
    return found.or(() -> Suggestion.nearest(text, names)).orElse("");
  }

  /** "did you mean" with the time as the format writes it, for 9:30, 09.30 or 09:30–11:00. */
  static String hours(String text) {
    StringBuilder meant = new StringBuilder();
    String separated = text.replace(" ", "").replace('.', ':').replace('–', '/').replace('-', '/');
    for (String time : separated.split("/", -1)) {
      meant
          .append(meant.isEmpty() ? "" : "/")
          .append(time.indexOf(':') == 1 ? "0" : "")
          .append(time);
      String last = meant.substring(meant.lastIndexOf("/") + 1);
      if (Instants.time(last).isEmpty()) {
        return "";
      }
    }
    return "did you mean " + meant + "?";
  }
}
