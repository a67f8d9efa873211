package readout.decode;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows the names of the IANA time zone database, the same ones on every Java. */
final class IanaZones {
  /** Names of fixed offsets that are zones of their own on some Javas only. */
  private static final Map<String, String> FIXED =
      Map.of("EST", "Etc/GMT+5", "MST", "Etc/GMT+7", "HST", "Etc/GMT+10");

  private static final Set<String> UNIVERSAL =
      Set.of("UTC", "UCT", "Universal", "Zulu", "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu");

  private static final Set<String> WITHOUT_PLACE =
      Set.of(
          "CET",
          "MET",
          "EET",
          "WET",
          "EST",
          "MST",
          "HST",
          "EST5EDT",
          "CST6CDT",
          "MST7MDT",
          "PST8PDT",
          "GMT",
          "GMT0",
          "GMT+0",
          "GMT-0",
          "Greenwich");

  private IanaZones() {}

  /** The zone of a name; empty when there is none. */
  static Optional<ZoneId> find(String name) {
    if (FIXED.containsKey(name)) {
      return Optional.of(ZoneId.of(FIXED.get(name)));
    }
    boolean known = ZoneId.getAvailableZoneIds().contains(name) && !name.startsWith("SystemV/");
    return known ? Optional.of(ZoneId.of(name)) : Optional.empty();
  }

  /** Whether a zone is that of a place or UTC, which needs none. */
  static boolean hasPlace(String name) {
    return !WITHOUT_PLACE.contains(name) && (!name.startsWith("Etc/") || UNIVERSAL.contains(name));
  }

  /** Whether a name has a sign: {@code Etc/GMT+2} is two hours west of UTC. */
  static boolean hasSign(String name) {
    return name.startsWith("Etc/GMT") && (name.indexOf('+') > 0 || name.indexOf('-') > 0);
  }
}
