package readout.note.build;

import java.net.URI;
import java.net.URISyntaxException;

/** Calls a link to an address by the shortest words that say where it leads. */
final class Website {
  private Website() {}

  /** The host of an address, or else its last part: {@code harbour.example}, {@code cv.pdf}. */
  static String of(String url) {
    try {
      URI address = new URI(url);
      String host = address.getHost();
      String path = address.getPath() == null ? url : address.getPath();
      return host == null ? path.substring(path.lastIndexOf('/') + 1) : host;
    } catch (URISyntaxException e) {
      return url;
    }
  }
}
