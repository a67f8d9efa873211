package readout.html;

import org.jsoup.nodes.Entities;

/** Knows the names that HTML gives to characters (HTML, section 13.5). */
public final class CharacterReferences {
  private CharacterReferences() {}

  /**
   * The characters that a named reference means.
   *
   * @param name without ampersand and semicolon, in the case HTML has it
   * @return one character or two; empty when HTML has no such name
   */
  public static String named(String name) {
    return Entities.getByName(name);
  }
}
