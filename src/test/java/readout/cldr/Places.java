package readout.cldr;

import java.util.ArrayList;
import java.util.List;

/** A printed text in which parts give way to places; what was put is not looked into again. */
final class Places {
  private static final char FIRST_MARK = 0xE000;

  private final List<String> names = new ArrayList<>();
  private String text;

  Places(String text) {
    this.text = text;
  }

  boolean has(String part) {
    return text.contains(part);
  }

  /** Puts a place wherever a part is. */
  void put(String part, String place) {
    text = text.replace(part, String.valueOf((char) (FIRST_MARK + names.size())));
    names.add(place);
  }

  /** The text with its places in braces. */
  String pattern() {
    StringBuilder pattern = new StringBuilder();
    for (char c : text.toCharArray()) {
      int name = c - FIRST_MARK;
      pattern.append(name >= 0 && name < names.size() ? "{" + names.get(name) + "}" : c);
    }
    return pattern.toString();
  }
}
