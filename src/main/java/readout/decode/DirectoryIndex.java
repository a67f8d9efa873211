package readout.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.Party;

/** What a wrong reference may have meant; made only when there is one. */
final class DirectoryIndex {
  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, Map<Party, Party>> byWord = new HashMap<>();
  private final Map<String, List<Party>> withWord = new HashMap<>();
  private final Map<Party, String> nameOf = new IdentityHashMap<>();

  DirectoryIndex(Map<String, Party> byId, Map<String, List<Party>> byName) {
    byId.forEach((id, party) -> nameOf.put(party, id));
    names.addAll(byId.keySet());
    names.addAll(byName.keySet());
    byName.forEach(
        (name, parties) -> {
          for (Party party : parties) {
            nameOf.putIfAbsent(party, name);
          }
          for (String word : name.split("[ ,]+")) {
            Map<Party, Party> seen = byWord.computeIfAbsent(word, w -> new IdentityHashMap<>());
            List<Party> list = withWord.computeIfAbsent(word, w -> new ArrayList<>());
            for (Party party : parties) {
              if (seen.put(party, party) == null) {
                list.add(party);
              }
            }
          }
        });
  }

  /** Every id, name and alias. */
  Set<String> names() {
    return names;
  }

  /** Those whose names have a word in them, in the order of the record. */
  List<Party> withWord(String word) {
    return withWord.getOrDefault(word, List.of());
  }

  /** The id of a party, else its name, in quotation marks. */
  String name(Party party) {
    return "\"" + nameOf.get(party) + "\"";
  }
}
