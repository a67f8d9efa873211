package readout.clearance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has become of the parts of a record since it was cleared.
 *
 * @param items each part with its state, in the record's order
 * @param gone how many items of a list were cleared and are in the record no more
 */
record ItemStates(List<ItemState> items, Map<String, Integer> gone) {
  private static final Set<String> QUOTES_ALONE = Set.of("quotes");

  /**
   * A part of a record and what has become of it.
   *
   * @param by who cleared it as it is; empty when nobody has
   * @param changed it is not cleared, and stands where an item did that was cleared and is gone
   */
  record ItemState(ClearableItem item, List<Clearance> by, boolean changed) {}

  /**
   * What has become of some items since they were cleared. Where an item was before is told by the
   * cleared one above it: what was inserted further up moved both.
   */
  static ItemStates of(List<ClearableItem> items, Clearances clearances) {
    Map<String, List<Clearance>> by = new HashMap<>();
    for (Clearance clearance : clearances.all()) {
      Set<String> digests = new HashSet<>();
      clearance.digests().values().forEach(places -> digests.addAll(places.values()));
      digests.forEach(d -> by.computeIfAbsent(d, any -> new ArrayList<>()).add(clearance));
    }
    Map<String, Map<String, String>> standing = standing(clearances);
    Map<String, Map<Integer, String>> gone = gone(items, standing);
    Map<String, Integer> moved = new HashMap<>();
    List<ItemState> states = new ArrayList<>();
    for (ClearableItem item : items) {
      String list = item.list();
      List<Clearance> cleared = by.getOrDefault(item.digest(), List.of());
      Integer place = placeOf(item, standing.getOrDefault(list, Map.of()));
      if (place != null) {
        moved.put(list, place - item.place());
      }
      int before = item.place() + moved.getOrDefault(list, 0);
      boolean changed =
          cleared.isEmpty() && gone.getOrDefault(list, new HashMap<>()).remove(before) != null;
      states.add(new ItemState(item, cleared, changed));
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    gone.forEach((list, left) -> counts.put(list, left.size()));
    counts.values().removeIf(count -> count == 0);
    return new ItemStates(states, counts);
  }

  /** Where an item was when it was cleared as it is; null when it was not. */
  private static Integer placeOf(ClearableItem item, Map<String, String> places) {
    String same = Integer.toString(item.place());
    if (item.digest().equals(places.get(same))) {
      return item.place();
    }
    return places.entrySet().stream()
        .filter(place -> place.getValue().equals(item.digest()))
        .findFirst()
        .map(place -> Integer.valueOf(place.getKey()))
        .orElse(null);
  }

  /** What was cleared last and is not in the record as it was, by its list and its place in it. */
  private static Map<String, Map<Integer, String>> gone(
      List<ClearableItem> items, Map<String, Map<String, String>> standing) {
    Set<String> now = new HashSet<>();
    items.forEach(item -> now.add(item.digest()));
    Map<String, Map<Integer, String>> gone = new LinkedHashMap<>();
    standing.forEach(
        (list, places) -> {
          Map<Integer, String> left = new LinkedHashMap<>();
          places.forEach(
              (place, digest) -> {
                if (!now.contains(digest)) {
                  left.put(Integer.valueOf(place), digest);
                }
              });
          gone.put(list, left);
        });
    return gone;
  }

  /** The record as it was cleared last, with the quotes that speakers cleared afterwards. */
  private static Map<String, Map<String, String>> standing(Clearances clearances) {
    Map<String, Map<String, String>> standing = new LinkedHashMap<>();
    for (Clearance clearance : clearances.all()) {
      if (!clearance.digests().keySet().equals(QUOTES_ALONE)) {
        standing.clear();
      }
      clearance
          .digests()
          .forEach(
              (list, places) ->
                  standing.computeIfAbsent(list, any -> new LinkedHashMap<>()).putAll(places));
    }
    return standing;
  }
}
