package readout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs Chromium without a window. */
final class Chromium {
  private Chromium() {}

  /**
   * Opens a page of the disk and gives what the browser prints.
   *
   * @param page the file
   * @param log whether what it logs is printed too, else what it is asked for alone
   * @param options what it is asked for
   */
  static String open(Path page, boolean log, List<String> options)
      throws IOException, InterruptedException {
    return open(page, "", log, options);
  }

  /**
   * The same with a query after the address.
   *
   * @param query with its question mark, or empty
   */
  static String open(Path page, String query, boolean log, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Tools.chromium().toString(), "--headless"));
    command.addAll(List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars"));
    command.addAll(List.of("--disable-background-networking", "--disable-component-update"));
    command.addAll(List.of("--disable-sync", "--disable-quic", "--virtual-time-budget=20000"));
    command.add("--user-data-dir=" + Files.createTempDirectory(page.getParent(), "profile"));
    command.addAll(options);
    command.add(page.toUri() + query);
    ProcessBuilder builder = new ProcessBuilder(command);
    if (log) {
      command.add(1, "--enable-logging=stderr");
      builder.redirectErrorStream(true);
    } else {
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }
}
