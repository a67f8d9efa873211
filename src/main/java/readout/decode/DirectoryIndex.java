package readout.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.meeting.InLanguage;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.words.PersonName;

/** Finds what a wrong reference may have meant; made only when there is one. */
final class DirectoryIndex {
  /** What joins names that are written as one text. */
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(" (?:and|und|et|y|e|и|och|og|en|i|a|és|ve) | ?[,;&/+] ?");

  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, Set<Party>> withWord = new HashMap<>();

  /** The same as lists, of the words that were asked for: a record may ask for one very often. */
  private final Map<String, List<Party>> listed = new HashMap<>();

  private final Map<String, List<Party>> byKey = new HashMap<>();
  private final Map<Party, String> nameOf = new LinkedHashMap<>();

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
            withWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).addAll(parties);
          }
        });
  }

  /** Every id, name and alias. */
  Set<String> names() {
    return names;
  }

  /** Several names that are written as one text, as a list; empty when one of them is not known. */
  Optional<String> several(String names) {
    List<String> list = new ArrayList<>();
    for (String part : BETWEEN_NAMES.split(names)) {
      same(part.strip()).ifPresent(list::add);
    }
    boolean all = list.size() > 1 && list.size() == BETWEEN_NAMES.split(names).length;
    return all ? Optional.of("[" + String.join(", ", list) + "]") : Optional.empty();
  }

  /** The only one whose name is the same but for order and titles, in quotation marks. */
  Optional<String> same(String name) {
    if (names.contains(name)) {
      return Optional.of("\"" + name + "\"");
    }
    boolean near = Arrays.stream(name.split("[ ,]+")).anyMatch(withWord::containsKey);
    if (!near) {
      return Optional.empty();
    }
    Set<Party> found = new HashSet<>();
    PersonName.of(name).keys().forEach(key -> found.addAll(byKey().getOrDefault(key, List.of())));
    return found.size() == 1 ? Optional.of(name(found.iterator().next())) : Optional.empty();
  }

  /** The participants by what their names share with other forms of them; made once. */
  private Map<String, List<Party>> byKey() {
    if (byKey.isEmpty()) {
      for (Party party : nameOf.keySet()) {
        if (party instanceof Participant p) {
          for (InLanguage name : p.name().variants()) {
            for (String key : PersonName.of(name.value()).keys()) {
              byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(p);
            }
          }
        }
      }
    }
    return byKey;
  }

  /** Those whose names have a word in them, in the order of the record. */
  List<Party> withWord(String word) {
    return listed.computeIfAbsent(word, w -> List.copyOf(withWord.getOrDefault(w, Set.of())));
  }

  /** The id of a party, else its name, in quotation marks. */
  String name(Party party) {
    return "\"" + nameOf.get(party) + "\"";
  }
}
