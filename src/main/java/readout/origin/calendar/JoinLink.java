package readout.origin.calendar;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the address at which a meeting is joined. */
final class JoinLink {
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"\\])]+");

  private static final Pattern SERVICE =
      Pattern.compile(
          "(?i)https?://(?:[^/]*\\.)?(?:zoom\\.(?:us|com)|zoomgov\\.com|teams\\.(?:microsoft|live)\\.com|meet\\.google\\.com"
              + "|webex\\.com|meet\\.jit\\.si|whereby\\.com|gotomeeting\\.com|bluejeans\\.com|interactio\\.(?:com|eu)|kudo(?:way)?\\.(?:com|ch)).*");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\b(?:join|teilnehmen|beitreten|rejoindre|participer|unirse|unirme|partecipa|deelnemen|dołącz|připojit|katıl"
              + "|zoom|teams|webex|meet|video ?(?:call|conference|konferenz|link))|присоедин|подключ|қосыл|انضم|参加|加入");

  private JoinLink() {}

  /** The first address in a text, without the punctuation after it; empty without one. */
  static String in(String text) {
    Matcher address = ADDRESS.matcher(text);
    return address.find() ? address.group().replaceFirst("[.,;:!?]+$", "") : "";
  }

  /** The address in the first line that is about joining; empty without one. */
  static String among(List<String> lines) {
    for (String line : lines) {
      String address = in(line);
      boolean service = SERVICE.matcher(address).matches();
      String around = line.toLowerCase(Locale.ROOT).replace(address.toLowerCase(Locale.ROOT), " ");
      if (!address.isEmpty() && (service || WORDS.matcher(around).find())) {
        return address;
      }
    }
    return "";
  }
}
