package readout.origin.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Remembers who was named in full so far, and in which office. */
final class KnownSpeakers {
  private final Map<String, NamedSpeaker> byName = new LinkedHashMap<>();

  /** Remembers a name that came with an office or a form of address. */
  void learn(String name) {
    byName.putIfAbsent(name, new NamedSpeaker(name, "", true));
  }

  /** Their names, in the order in which they were met. */
  Set<String> names() {
    return byName.keySet();
  }

  /** The one who was named in full before and is now named by a part of the name. */
  Optional<NamedSpeaker> byPart(String part) {
    List<NamedSpeaker> found =
        byName.values().stream()
            .filter(s -> (" " + s.name() + " ").contains(" " + part + " "))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The same speaker with the office that was given with the name first, which is remembered. */
  Optional<NamedSpeaker> remembered(Optional<NamedSpeaker> found) {
    found
        .filter(NamedSpeaker::person)
        .ifPresent(
            speaker -> {
              NamedSpeaker before = byName.get(speaker.name());
              if (before == null || before.role().isEmpty()) {
                byName.put(speaker.name(), speaker);
              }
            });
    return found.map(speaker -> byName.getOrDefault(speaker.name(), speaker));
  }
}
