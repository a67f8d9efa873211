package readout.preview;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens an address in the user's browser, by the command that each system has for it. */
public final class Browser {
  private Browser() {}

  /** Whether the system's command for it was there. */
  public static boolean open(String address) {
    try {
      new ProcessBuilder(command(address))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> command(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(system.startsWith("mac") ? "open" : "xdg-open", address);
  }
}
