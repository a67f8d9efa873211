package readout.query.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.meeting.NameKey;
import readout.query.item.Column;
import readout.query.item.Sought;

/**
 * The steps of one owner.
 *
 * @param name as the first of the steps spells it; empty for steps without an owner
 * @param chains the steps, joint ones among them
 */
record OwnerSteps(String name, List<StepChain> chains) {
  /**
   * All owners by name, steps without one last.
   *
   * @param asked words of a name, or an id, of whom alone steps are wanted; null for all
   */
  static List<OwnerSteps> of(List<StepChain> chains, String asked) {
    Sought sought = asked == null ? null : Sought.name(asked);
    Map<String, OwnerSteps> owners = new TreeMap<>();
    OwnerSteps none = new OwnerSteps("", new ArrayList<>());
    for (StepChain chain : chains) {
      List<String> names = chain.step().item().list(Column.OWNERS);
      Map<String, String> matching = new LinkedHashMap<>();
      List<String> ids = chain.step().item().list(Column.OWNER_IDS);
      for (int i = 0; i < names.size(); i++) {
        if (sought == null || sought.isParty(names.get(i), ids.get(i))) {
          matching.putIfAbsent(NameKey.of(names.get(i)), names.get(i));
        }
      }
      if (matching.isEmpty() && !names.isEmpty()) {
        // It was found by another language or an alias of the name, which rows do not spell out.
        names.forEach(name -> matching.putIfAbsent(NameKey.of(name), name));
      }
      if (names.isEmpty()) {
        none.chains.add(chain);
      }
      matching.forEach(
          (key, name) ->
              owners
                  .computeIfAbsent(key, k -> new OwnerSteps(name, new ArrayList<>()))
                  .chains
                  .add(chain));
    }
    List<OwnerSteps> all = new ArrayList<>(owners.values());
    if (!none.chains.isEmpty()) {
      all.add(none);
    }
    return all;
  }
}
