package readout.document.reference;

/** Which pages a header or footer is on. */
enum PageKind {
  DEFAULT("default", ""),
  FIRST("first", " of the first page"),
  EVEN("even", " of even pages");

  private final String key;
  private final String words;

  PageKind(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /** As section properties call them. */
  String key() {
    return key;
  }

  /** For users, after "the header" or "the footer"; empty for those of all other pages. */
  String words() {
    return words;
  }
}
