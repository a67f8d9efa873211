package readout.record;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows the names that Windows keeps for devices, whatever ending follows them. */
public final class DeviceNames {
  private static final Set<String> RESERVED = reserved();

  private DeviceNames() {}

  /** Whether a file that is called so, with any ending, would be a device. */
  public static boolean has(String name) {
    int dot = name.indexOf('.');
    String base = dot < 0 ? name : name.substring(0, dot);
    return RESERVED.contains(base.strip().toLowerCase(Locale.ROOT));
  }

  private static Set<String> reserved() {
    Set<String> names = new HashSet<>(List.of("con", "prn", "aux", "nul", "conin$", "conout$"));
    for (String digit : "0123456789\u00b9\u00b2\u00b3".split("")) {
      names.add("com" + digit);
      names.add("lpt" + digit);
    }
    return Set.copyOf(names);
  }
}
