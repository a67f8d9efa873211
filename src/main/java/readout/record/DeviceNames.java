package readout.record;

import java.util.Locale;
import java.util.regex.Pattern;

/** Knows the names that Windows keeps for devices, whatever ending follows them. */
public final class DeviceNames {
  private static final Pattern RESERVED =
      Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])");

  private DeviceNames() {}

  /** Whether a file that is called so, with any ending, would be a device. */
  public static boolean has(String name) {
    int dot = name.indexOf('.');
    String base = dot < 0 ? name : name.substring(0, dot);
    return RESERVED.matcher(base.strip().toLowerCase(Locale.ROOT)).matches();
  }
}
