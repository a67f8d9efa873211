package readout.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.meeting.Audience;

/** A preview ends in the last state of the files, and nobody else can read it. */
@Timeout(300)
class PreviewTest {
  private static final String RECORD =
      """
      readout: 1
      title: Harbour talks
      date: 2026-05-13
      participants:
        - {id: ana, name: Ana Duarte, role: Harbour Master}
      quotes:
        - {speaker: ana, text: The night ferry is back.}
        - {speaker: ana, text: The pier will be closed., attribution: off-the-record}
      """;

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path folder;

  /** A running preview. */
  private final class Running implements AutoCloseable {
    final Preview preview;
    final PreviewServer server;

    Running(Path path, boolean poll) throws IOException {
      boolean site = Files.isDirectory(path);
      PreviewRequest request =
          new PreviewRequest(
              path.toString(),
              new Choice(site ? "minutes" : "briefing-note", Audience.PUBLIC, ""),
              null,
              null,
              List.of(),
              null,
              () -> Instant.parse("2026-06-01T00:00:00Z"),
              poll,
              "1");
      preview = Preview.of(request, site);
      server = PreviewServer.start(preview, request, free());
    }

    String state(String audience, String template) throws Exception {
      return get("state?template=" + template + "&audience=" + audience + "&language=").body();
    }

    /** The state of the public briefing note, or minutes of a site, once it is as it should be. */
    String state(Predicate<String> wanted) throws Exception {
      String template = preview.source().isSite() ? "minutes" : "briefing-note";
      String state = state("public", template);
      while (!wanted.test(state)) {
        Thread.sleep(10);
        state = state("public", template);
      }
      return state;
    }

    HttpResponse<String> get(String path) throws Exception {
      return client.send(
          HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
          BodyHandlers.ofString());
    }

    String page(String state) throws Exception {
      return get(state.replaceFirst(".*\"address\":\"([^\"]*)\".*", "$1")).body();
    }

    @Override
    public void close() throws IOException {
      server.close();
      preview.close();
    }
  }

  private static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private Path record(String text) throws IOException {
    return Files.writeString(folder.resolve("record.yaml"), text);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theLastStateIsShown(boolean poll) throws Exception {
    Path record = record(RECORD);
    try (Running running = new Running(record, poll)) {
      assertThat(running.page(running.state(s -> true)))
          .contains("Harbour talks", "The night ferry is back.")
          .doesNotContain("The pier");

      Files.writeString(record, RECORD.replace("Harbour", "Lake"));
      String lake = running.state(s -> !s.contains("\"edition\":1,"));
      assertThat(running.page(lake)).contains("Lake talks");

      record(RECORD.replace("speaker: ana, text: The n", "speaker: anna, text: The n"));
      String wrong = running.state(s -> s.contains("unknown-participant"));
      assertThat(wrong).contains("\"old\":true", "did you mean");
      assertThat(running.page(wrong)).contains("Lake talks");

      Path next = Files.writeString(folder.resolve("next"), RECORD.replace("Harbour", "Fjord"));
      Files.move(next, record, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      assertThat(running.page(running.state(s -> s.contains("\"old\":false"))))
          .contains("Fjord talks");

      Files.delete(record);
      assertThat(running.state(s -> s.contains("\"old\":true"))).contains("\"errors\":1");
      record(RECORD);
      assertThat(running.page(running.state(s -> s.contains("\"old\":false"))))
          .contains("Harbour talks");

      Files.writeString(folder.resolve("house.yaml"), "readout-house: 1\nname: The Port Office\n");
      String before = running.state(s -> true);
      running.state(s -> !s.equals(before));
      assertThat(running.page(running.state(s -> true))).contains("The Port Office");
    }
  }

  @Test
  void eachChoiceIsReleasedForItsAudience() throws Exception {
    Path record =
        record(RECORD.replace("date: 2026-05-13", "date: 2026-05-13\nembargo: 2026-07-01T00:00Z"));
    try (Running running = new Running(record, false)) {
      assertThat(running.state(s -> true)).contains("\"address\":\"\"", "\"errors\":1");
      String internal = running.state("internal", "quote-sheet");
      assertThat(internal).contains("\"errors\":0");
      assertThat(running.page(internal)).contains("The night ferry is back.");
      assertThat(running.state("public", "minutes")).contains("\"address\":\"\"");
      assertThat(running.get("state?template=../secret&audience=public").statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void filesBesideTheRecordAreServedWhereTheNoteNamesThem() throws Exception {
    Files.writeString(folder.resolve("map.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Path record = record(RECORD + "summary: \"See ![the map](map.svg).\"\n");
    try (Running running = new Running(record, false)) {
      String state = running.state(s -> true);
      String address = state.replaceFirst(".*\"address\":\"([^\"]*)\".*", "$1");
      assertThat(running.get(address + "map.svg").headers().firstValue("Content-Type"))
          .hasValue("image/svg+xml");
      assertThat(running.get(address + "secret.txt").statusCode()).isEqualTo(404);
      assertThat(running.get(address + "%2e%2e/secret.txt").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void archivesAreBuiltAgainAndRemovedAtTheEnd() throws Exception {
    Path records = Files.createDirectory(folder.resolve("records"));
    Files.writeString(records.resolve("one.yaml"), RECORD);
    Path sites;
    try (Running running = new Running(records, false)) {
      String state = running.state(s -> s.contains("\"version\":\"1\""));
      assertThat(running.page(state)).contains("Harbour talks");
      Path deep = Files.createDirectories(records.resolve("2026/may"));
      Files.writeString(deep.resolve("two.yaml"), RECORD.replace("Harbour", "Lake"));
      assertThat(running.page(running.state(s -> s.contains("\"version\":\"2\""))))
          .contains("Lake talks");
      Files.writeString(deep.resolve("two.yaml"), RECORD.replace("Harbour", "Fjord"));
      String third = running.state(s -> s.contains("\"version\":\"3\""));
      assertThat(running.page(third)).contains("Fjord talks").doesNotContain("Lake talks");
      String address = third.replaceFirst(".*\"address\":\"([^\"]*)\".*", "$1");
      assertThat(running.get(address + "%2e%2e/cache/state").statusCode()).isEqualTo(404);
      assertThat(running.get(address + "no-such-page.html").body()).contains("<html");
      sites = ((ArchivePreview) running.preview.source()).folder();
      assertThat(sites).isDirectory();
    }
    assertThat(sites).doesNotExist();
  }

  @Test
  void othersCannotReadIt() throws Exception {
    try (Running running = new Running(record(RECORD), false)) {
      URI address = URI.create(running.server.address());
      assertThat(answer(address, "127.0.0.1:" + address.getPort(), address.getPath()))
          .startsWith("HTTP/1.1 200");
      assertThat(answer(address, "localhost:" + address.getPort(), address.getPath()))
          .startsWith("HTTP/1.1 200");
      assertThat(answer(address, "rebound.example:" + address.getPort(), address.getPath()))
          .startsWith("HTTP/1.1 404");
      assertThat(answer(address, "127.0.0.1:" + address.getPort(), "/")).startsWith("HTTP/1.1 404");
      assertThat(
              answer(
                  address,
                  "127.0.0.1:" + address.getPort(),
                  "/00000000000000000000000000000000/state"))
          .startsWith("HTTP/1.1 404");
      HttpResponse<String> posted =
          client.send(
              HttpRequest.newBuilder(address)
                  .POST(HttpRequest.BodyPublishers.ofString("x"))
                  .build(),
              BodyHandlers.ofString());
      assertThat(posted.statusCode()).isEqualTo(405);
      assertThat(running.get("").headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("frame-ancestors 'none'");
    }
  }

  private static String answer(URI address, String host, String path) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A save between the page and its stream of events is in the first event. */
  @Test
  void theFirstEventIsThePresentState() throws Exception {
    Path record = record(RECORD);
    try (Running running = new Running(record, false)) {
      running.state(s -> true);
      Files.writeString(record, RECORD.replace("Harbour", "Lake"));
      running.state(s -> !s.contains("\"edition\":1,"));
      HttpRequest events =
          HttpRequest.newBuilder(URI.create(running.server.address() + "events"))
              .timeout(Duration.ofMinutes(2))
              .build();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  client.send(events, BodyHandlers.ofInputStream()).body(),
                  StandardCharsets.UTF_8))) {
        int first = Integer.parseInt(lines.readLine().replace("data: ", ""));
        assertThat(first).isEqualTo(running.preview.editions().latest()).isGreaterThan(1);
        lines.readLine();
        Files.writeString(record, RECORD);
        assertThat(Integer.parseInt(lines.readLine().replace("data: ", ""))).isGreaterThan(first);
      }
    }
  }
}
