package readout.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import readout.resource.Resources;

/**
 * Serves a preview to browsers on this machine alone. Other pages in the browser cannot read it:
 * its address holds a secret, and requests for another host, as after DNS rebinding, are refused.
 */
public final class PreviewServer implements AutoCloseable {
  /** Where a free port is looked for when none is named. */
  static final int FIRST_PORT = 8710;

  private static final int PORTS = 20;

  /** A stream is written to so often, so that one whose reader has gone comes to an end. */
  private static final long HEARTBEAT = 15_000;

  private static final int SECRET_BYTES = 16;
  private static final String PAGE = "preview/page.html";
  private static final String DATA = "{{data}}";

  /** The page's own parts, nothing from elsewhere, and in no other page. */
  private static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " frame-src 'self'; img-src data:; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private static final String VIEW_POLICY = "frame-ancestors 'self'";

  private static final Map<String, String> PARTS =
      Map.of(
          "preview.js", "text/javascript; charset=utf-8",
          "preview.css", "text/css; charset=utf-8");

  private final Preview preview;
  private final Menus menus;
  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "readout-preview");
            thread.setDaemon(true);
            return thread;
          });
  private final String secret;
  private final Set<String> hosts;

  private PreviewServer(Preview preview, Menus menus, HttpServer server) {
    this.preview = preview;
    this.menus = menus;
    this.server = server;
    byte[] random = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(random);
    this.secret = HexFormat.of().formatHex(random);
    int port = server.getAddress().getPort();
    this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /**
   * Begins to serve.
   *
   * @param port the port, or 0 for a free one of a small range
   * @throws BindException when the port, or each of the range, is taken
   * @throws IOException when the machine does not let a server be made
   */
  public static PreviewServer start(Preview preview, PreviewRequest request, int port)
      throws IOException {
    // Answers are small and go out at once.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    return new PreviewServer(preview, new Menus(request), bind(port));
  }

  private static HttpServer bind(int port) throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    if (port != 0) {
      return HttpServer.create(new InetSocketAddress(here, port), 0);
    }
    for (int free = FIRST_PORT; free < FIRST_PORT + PORTS - 1; free++) {
      try {
        return HttpServer.create(new InetSocketAddress(here, free), 0);
      } catch (BindException e) {
        // The next may be free.
      }
    }
    return HttpServer.create(new InetSocketAddress(here, FIRST_PORT + PORTS - 1), 0);
  }

  /** The address of the page, with its secret. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + secret + "/";
  }

  private void answer(HttpExchange exchange) {
    try (exchange) {
      String method = exchange.getRequestMethod();
      String path = exchange.getRequestURI().getPath();
      String root = "/" + secret + "/";
      if (!hosts.contains(String.valueOf(exchange.getRequestHeaders().getFirst("Host")))
          || path == null
          || !path.startsWith(root)) {
        refuse(exchange, 404);
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        refuse(exchange, 405);
      } else {
        answer(exchange, path.substring(root.length()));
      }
    } catch (IOException e) {
      // The browser has gone; there is nobody to tell.
    } catch (RuntimeException e) {
      bug(exchange, e);
    }
  }

  /** A bug of ours: the page tells it, and the preview goes on. */
  private static void bug(HttpExchange exchange, RuntimeException e) {
    try {
      String text = "readout failed unexpectedly: " + e;
      send(exchange, 500, Body.text("text/plain; charset=utf-8", text), VIEW_POLICY);
    } catch (IOException gone) {
      // There is nobody to tell.
    }
  }

  private void answer(HttpExchange exchange, String path) throws IOException {
    if (path.equals("events")) {
      events(exchange);
      return;
    }
    Optional<Body> body =
        path.isEmpty()
            ? Optional.of(page())
            : path.equals("state")
                ? state(exchange)
                : path.startsWith("view/") ? view(path.substring("view/".length())) : part(path);
    if (body.isEmpty()) {
      refuse(exchange, 404);
    } else {
      send(exchange, 200, body.get(), path.isEmpty() ? PAGE_POLICY : VIEW_POLICY);
    }
  }

  private Body page() {
    String data = menus.json(preview.source().isSite());
    return Body.text(Body.HTML, Resources.text(PAGE).replace(DATA, data));
  }

  private static Optional<Body> part(String path) {
    return Optional.ofNullable(PARTS.get(path))
        .map(type -> Body.text(type, Resources.text("preview/" + path)));
  }

  private Optional<Body> state(HttpExchange exchange) {
    return menus
        .choice(query(exchange.getRequestURI().getRawQuery()))
        .map(choice -> Body.text("application/json", preview.state(choice)));
  }

  private Optional<Body> view(String path) throws IOException {
    int slash = path.indexOf('/');
    return slash < 0
        ? Optional.empty()
        : preview.source().find(path.substring(0, slash), path.substring(slash + 1));
  }

  private static Map<String, String> query(String raw) {
    Map<String, String> query = new HashMap<>();
    for (String pair : raw == null ? new String[0] : raw.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        query.put(
            pair.substring(0, equals),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return query;
  }

  /**
   * Tells the number of the present state and of each that follows (HTML, section 9.2, server-sent
   * events): a save before the connection is in the first.
   */
  private void events(HttpExchange exchange) throws IOException {
    headers(exchange, "text/event-stream", VIEW_POLICY);
    exchange.sendResponseHeaders(200, 0);
    Editions editions = preview.editions();
    try (OutputStream out = exchange.getResponseBody()) {
      int told = 0;
      while (!editions.hasEnded()) {
        int latest = editions.after(told, HEARTBEAT);
        String event = latest == told ? ":\n\n" : "data: " + latest + "\n\n";
        out.write(event.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        told = latest;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void refuse(HttpExchange exchange, int status) throws IOException {
    send(exchange, status, Body.text("text/plain; charset=utf-8", ""), VIEW_POLICY);
  }

  private static void send(HttpExchange exchange, int status, Body body, String policy)
      throws IOException {
    headers(exchange, body.type(), policy);
    boolean none = exchange.getRequestMethod().equals("HEAD") || body.bytes().length == 0;
    exchange.sendResponseHeaders(status, none ? -1 : body.bytes().length);
    if (!none) {
      exchange.getResponseBody().write(body.bytes());
    }
  }

  private static void headers(HttpExchange exchange, String type, String policy) {
    Map<String, String> headers =
        Map.of(
            "Content-Type", type,
            "Content-Security-Policy", policy,
            "Cache-Control", "no-store",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff");
    headers.forEach(exchange.getResponseHeaders()::set);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
