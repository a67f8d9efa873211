package readout.preview;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps what is previewed up to date: each choice is made once for each state of the files, when a
 * page asks for it. Safe across threads.
 */
public final class Preview implements AutoCloseable {
  private final Source source;
  private final Editions editions = new Editions();
  private final Follower follower;
  private final Map<String, Made> made = new HashMap<>();

  private record Made(int edition, Shown shown) {}

  private Preview(Source source, Choice first, boolean poll) throws IOException {
    this.source = source;
    this.follower =
        poll
            ? new PollingFollower(source.followed(), editions::next).start()
            : new WatchingFollower(source.followed(), editions::next).start();
    // The page is ready when the browser asks for it.
    Thread thread = new Thread(() -> made(first), "readout-preview-first");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Begins to follow the files of a request.
   *
   * @param folder whether its path is a folder of records
   * @throws IOException when files cannot be followed
   */
  public static Preview of(PreviewRequest request, boolean folder) throws IOException {
    Source source = folder ? new ArchivePreview(request) : new NotePreview(request);
    try {
      return new Preview(source, request.first(), request.poll() || isSlow());
    } catch (IOException e) {
      source.close();
      throw e;
    }
  }

  /** Whether Java looks at folders only every few seconds, as it does on macOS. */
  private static boolean isSlow() {
    return System.getProperty("os.name", "").startsWith("Mac");
  }

  /** What a choice came to, as JSON for the page. */
  String state(Choice choice) {
    Made now = made(choice);
    return now.shown().json(now.edition(), "view/" + choice.key() + "/");
  }

  private synchronized Made made(Choice choice) {
    // The number comes first: a change while files are read asks for another look.
    int edition = editions.latest();
    Made last = made.get(choice.key());
    if (last == null || last.edition() != edition) {
      last = new Made(edition, source.make(choice));
      made.put(choice.key(), last);
    }
    return last;
  }

  Source source() {
    return source;
  }

  Editions editions() {
    return editions;
  }

  @Override
  public void close() throws IOException {
    editions.end();
    follower.close();
    source.close();
  }
}
