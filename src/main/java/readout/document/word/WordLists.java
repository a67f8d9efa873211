package readout.document.word;

/** Numbers the lists of a document: each list with numbers begins anew. */
final class WordLists {
  /** Word has nine levels. */
  static final int DEEPEST = 8;

  private final WordNumbering numbering;
  private final WordXml instances = new WordXml();
  private int next;
  private int bullets;

  WordLists(WordNumbering numbering) {
    this.numbering = numbering;
    this.next = numbering.firstInstance();
  }

  /** The number of a list with bullets. */
  int bullets() {
    if (bullets == 0) {
      bullets = next++;
      instances.open("w:num").with("w:numId", bullets);
      instances.value("w:abstractNumId", Integer.toString(numbering.bullets())).close();
    }
    return bullets;
  }

  /**
   * The number of a new list with numbers.
   *
   * @param level how deep it is in others, from 0
   * @param start the number of its first item
   */
  int numbers(int level, int start) {
    int number = next++;
    instances.open("w:num").with("w:numId", number);
    instances.value("w:abstractNumId", Integer.toString(numbering.numbers()));
    instances.open("w:lvlOverride").with("w:ilvl", level);
    instances.value("w:startOverride", Integer.toString(start)).close().close();
    return number;
  }

  /** The part that says how lists are numbered; all lists must have been met. */
  byte[] part() {
    return WordXml.part("w:numbering")
        .raw(numbering.definitions())
        .raw(numbering.instances())
        .raw(instances.piece())
        .close()
        .bytes();
  }
}
