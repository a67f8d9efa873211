package readout.origin.calendar;

import biweekly.ICalendar;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.RawProperty;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import readout.resource.Resources;

/**
 * The zone of a time in a calendar.
 *
 * @param name an IANA name; empty when it is not known
 * @param written what the file calls it; empty for times without a zone
 * @param utc whether the time is given in UTC
 */
record EventZone(String name, String written, boolean utc) {
  private static final String WINDOWS = "zones/windows.txt";

  /** That of a time; its name is looked up, never guessed. */
  static EventZone of(DateOrDateTimeProperty property, ICalendar calendar) {
    if (property.getValue() != null
        && property.getValue().getRawComponents() != null
        && property.getValue().getRawComponents().isUtc()) {
      return new EventZone("UTC", "UTC", true);
    }
    TimezoneAssignment assigned = calendar.getTimezoneInfo().getTimezone(property);
    String written = property.getParameters().getTimezoneId();
    String location = "";
    if (assigned != null) {
      VTimezone component = assigned.getComponent();
      if (component == null) {
        written = assigned.getGlobalId();
      } else {
        written = component.getTimezoneId().getValue();
        RawProperty place = component.getExperimentalProperty("X-LIC-LOCATION");
        location = place == null || place.getValue() == null ? "" : place.getValue().strip();
      }
    }
    if (written == null || written.isBlank()) {
      return new EventZone("", "", false);
    }
    String known = known(written.strip());
    return new EventZone(known.isEmpty() ? known(location) : known, written.strip(), false);
  }

  /** The zone itself; null when it is not known. */
  ZoneId id() {
    return name.isEmpty() ? null : ZoneId.of(name);
  }

  /** Whether it is known by a name of Windows, which stands for several places. */
  boolean isOfWindows() {
    return !name.isEmpty() && Windows.ZONES.containsKey(plain(written));
  }

  private static String known(String written) {
    String zone = written;
    while (!zone.isEmpty()) {
      if (zone.indexOf('/') > 0 && ZoneId.getAvailableZoneIds().contains(zone)
          || zone.equals("UTC")) {
        return zone;
      }
      int slash = zone.indexOf('/');
      zone = slash < 0 ? "" : zone.substring(slash + 1);
    }
    return Windows.ZONES.getOrDefault(plain(written), "");
  }

  private static String plain(String name) {
    String plain = name.toLowerCase(Locale.ROOT).strip();
    return plain.startsWith("\"") && plain.endsWith("\"") && plain.length() > 1
        ? plain.substring(1, plain.length() - 1)
        : plain;
  }

  /** Read when the first name is no IANA name. */
  private static final class Windows {
    static final Map<String, String> ZONES = read();

    private static Map<String, String> read() {
      Map<String, String> zones = new HashMap<>();
      for (String line : Resources.text(WINDOWS).split("\n")) {
        int sign = line.indexOf(" = ");
        if (sign > 0 && line.charAt(0) != '#') {
          zones.put(plain(line.substring(0, sign)), line.substring(sign + 3).strip());
        }
      }
      return zones;
    }
  }
}
