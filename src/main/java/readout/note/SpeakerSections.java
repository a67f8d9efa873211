package readout.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts what was said by who said it, in the order in which they first speak. Those who are not
 * named, or not among the participants, are told apart only by what is printed of them.
 */
final class SpeakerSections {
  private static final String UNNAMED = "unnamed";
  private static final String OUTSIDER = "outsider";

  private final Map<String, SpeakerSection> sections = new LinkedHashMap<>();

  private SpeakerSections() {}

  /** A section for each speaker; last what no name is given for. */
  static List<SpeakerSection> of(List<LocalizedQuote> quotes) {
    SpeakerSections found = new SpeakerSections();
    List<LocalizedQuote> nobodys = new ArrayList<>();
    for (LocalizedQuote quote : quotes) {
      if (quote.by().speakers().isEmpty()) {
        nobodys.add(quote);
      }
      found.add(quote);
    }
    List<SpeakerSection> all = new ArrayList<>(found.sections.values());
    if (!nobodys.isEmpty()) {
      all.add(new SpeakerSection(null, "", false, nobodys));
    }
    return all;
  }

  private void add(LocalizedQuote quote) {
    LocalizedQuote printed = quote;
    List<SpeakerSection> theirs = new ArrayList<>();
    for (LocalizedParty speaker : quote.by().speakers()) {
      SpeakerSection section = sections.computeIfAbsent(key(speaker), k -> section(speaker, quote));
      if (!theirs.contains(section)) {
        theirs.add(section);
        section.quotes().add(printed);
        printed = printed.again();
      }
    }
  }

  private static String key(LocalizedParty speaker) {
    return speaker.anchor().isEmpty() || speaker.kind().equals(OUTSIDER)
        ? speaker.kind() + " " + speaker.naming().full().text()
        : speaker.anchor();
  }

  private static SpeakerSection section(LocalizedParty speaker, LocalizedQuote first) {
    boolean named = !speaker.kind().equals(UNNAMED);
    boolean alone = first.by().speakers().size() == 1;
    return new SpeakerSection(
        named || !alone ? speaker.naming().full() : first.by().turnName(),
        speaker.anchor(),
        named,
        new ArrayList<>());
  }
}
