package readout.transcript;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Knows the nicknames of a chat room, in whatever case they are typed. */
final class Nicks {
  private final Map<String, SpeakerLabel> labels = new LinkedHashMap<>();
  private final Map<String, String> realNames = new HashMap<>();

  /** What all ways of typing a nickname share; an underscore at its end is a second connection. */
  static String key(String nick) {
    String small = nick.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    int end = small.length();
    while (end > 1 && (small.charAt(end - 1) == '_' || small.charAt(end - 1) == '`')) {
      end--;
    }
    return small.substring(0, end);
  }

  /** Remembers a nickname as one of the room. */
  void add(String nick) {
    if (!nick.isBlank()) {
      labels.putIfAbsent(key(nick), SpeakerLabel.ofNick(nick));
    }
  }

  /** Remembers the name that the log gives of somebody. */
  void name(String nick, String name) {
    add(nick);
    realNames.put(key(nick), name);
  }

  /** Whether somebody of the room is called so. */
  boolean knows(String nick) {
    return labels.containsKey(key(nick));
  }

  /** The one who is called so; the first way in which they were typed. */
  SpeakerLabel label(String nick) {
    String key = key(nick);
    String name = realNames.get(key);
    return name != null
        ? SpeakerLabel.of(name)
        : labels.computeIfAbsent(key, any -> SpeakerLabel.ofNick(nick));
  }
}
