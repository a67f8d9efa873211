package readout.diff;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import readout.diagnostic.Span;
import readout.diff.Difference.Kind;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/** A record that is changed at random places, and the list of what was changed: the judge. */
final class EditedRecord {
  private static final int TELLING_LENGTH = 12;

  /** No other item can be the one that moved, however many around it are removed. */
  private static final int FAR = 9;

  private final Random random;
  private final Map<String, Object> root;
  private final Map<Object, String> oldPlaces = new IdentityHashMap<>();
  private final List<Edit> edits = new ArrayList<>();
  private final Map<Object, Boolean> touched = new IdentityHashMap<>();

  /** What was done: to a key of a group, or to an item of a list. */
  private record Edit(Kind kind, Object container, Object item, String key) {}

  EditedRecord(Node record, long seed) {
    this.random = new Random(seed);
    this.root = asMap(copy(record));
    places(root, "", oldPlaces);
  }

  /** Makes some changes, each in an item of its own. */
  EditedRecord edited(int count) {
    for (int tries = 0; edits.size() < count && tries < 200; tries++) {
      List<List<Object>> lists = new ArrayList<>();
      root.forEach(
          (key, value) -> {
            if (value instanceof List<?> list && list.size() > 2) {
              lists.add(asList(list));
            }
          });
      if (lists.isEmpty() || random.nextInt(8) == 0) {
        ofRecord();
      } else {
        ofList(lists.get(random.nextInt(lists.size())));
      }
    }
    return this;
  }

  private void ofRecord() {
    if (touched.putIfAbsent(root, true) == null) {
      root.put("x-edited", "a note of the test");
      edits.add(new Edit(Kind.ADDED, root, null, "x-edited"));
    }
  }

  private void ofList(List<Object> list) {
    int at = random.nextInt(list.size());
    Object item = list.get(at);
    if (!(item instanceof Map) || isDouble(list, item) || touched.containsKey(item)) {
      return;
    }
    switch (random.nextInt(5)) {
      case 0 -> remove(list, at);
      case 1 -> add(list, at);
      case 2 -> move(list, at);
      default -> change(asMap(item));
    }
  }

  private static boolean isDouble(List<Object> list, Object item) {
    return list.stream().filter(item::equals).count() > 1;
  }

  private void remove(List<Object> list, int at) {
    Object item = list.remove(at);
    touched.put(item, true);
    edits.add(new Edit(Kind.REMOVED, list, item, null));
  }

  private void add(List<Object> list, int at) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("name", "zzyx " + random.nextInt(1_000_000) + " quill");
    item.put("x-new", "wholly different words of a test " + random.nextInt(1_000_000));
    list.add(at, item);
    touched.put(item, true);
    edits.add(new Edit(Kind.ADDED, list, item, null));
  }

  /** Far, and once in a list: else another item may be the one that moved. */
  private void move(List<Object> list, int at) {
    int to = at + FAR < list.size() ? list.size() - 1 : 0;
    if (Math.abs(at - to) < FAR || touched.putIfAbsent(list, true) != null) {
      return;
    }
    Object item = list.remove(at);
    list.add(to, item);
    touched.put(item, true);
    edits.add(new Edit(Kind.MOVED, list, item, null));
  }

  private void change(Map<String, Object> item) {
    List<String> keys = new ArrayList<>();
    item.forEach(
        (key, value) -> {
          if (value instanceof String text && (text.length() >= TELLING_LENGTH || isFact(key))) {
            keys.add(key);
          }
        });
    if (keys.isEmpty()) {
      return;
    }
    String key = keys.get(random.nextInt(keys.size()));
    String text = (String) item.get(key);
    item.put(key, random.nextBoolean() ? text + " quite" : "now " + text);
    touched.put(item, true);
    edits.add(new Edit(Kind.CHANGED, item, null, key));
  }

  private static boolean isFact(String key) {
    return List.of("due", "status", "value", "role", "topic").contains(key);
  }

  /** The changed record. */
  Node node() {
    return node(root);
  }

  /** What a comparison must report, no more and no less: each change with its place. */
  List<String> expected() {
    Map<Object, String> newPlaces = new IdentityHashMap<>();
    places(root, "", newPlaces);
    List<String> expected = new ArrayList<>();
    for (Edit edit : edits) {
      String place =
          edit.key() != null
              ? newPlaces.get(edit.container()) + "/" + edit.key()
              : edit.kind() == Kind.REMOVED
                  ? oldPlaces.get(edit.item())
                  : newPlaces.get(edit.item());
      expected.add(edit.kind().word() + " " + place);
    }
    expected.sort(null);
    return expected;
  }

  private static void places(Object value, String place, Map<Object, String> places) {
    places.put(value, place);
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> places(inner, place + "/" + key, places));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        places(list.get(i), place + "/" + i, places);
      }
    }
  }

  private static Object copy(Node node) {
    Object json = RecordJson.of(node);
    return copy(json);
  }

  private static Object copy(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, inner) -> copy.put(key.toString(), copy(inner)));
      return copy;
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(inner -> copy.add(copy(inner)));
      return copy;
    }
    return value;
  }

  static Node node(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<Entry> entries = new ArrayList<>();
      map.forEach(
          (key, inner) -> entries.add(new Entry(ScalarNode.written(key.toString()), node(inner))));
      return new MappingNode(entries, Span.START);
    }
    if (value instanceof List<?> list) {
      return new SequenceNode(list.stream().map(EditedRecord::node).toList(), Span.START);
    }
    ScalarKind kind = value instanceof Boolean ? ScalarKind.BOOLEAN : ScalarKind.TEXT;
    return new ScalarNode(value.toString(), kind, Span.START);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> asList(Object value) {
    return (List<Object>) value;
  }
}
