package readout.query.item;

import java.util.List;
import java.util.stream.Stream;
import readout.note.LocalizedDate;
import readout.note.LocalizedMarkdown;
import readout.note.LocalizedParty;
import readout.note.LocalizedPhrase;
import readout.note.TopicReference;
import readout.note.Worded;

/** What a cell says of a value of the note: its words, and nothing where there is no value. */
final class Cells {
  private Cells() {}

  /** The words of several texts: no phrase is in two of them. */
  static String words(String... texts) {
    StringBuilder words = new StringBuilder();
    Stream.of(texts).forEach(text -> words.append(Names.words(text)));
    return words.toString();
  }

  static List<String> names(List<LocalizedParty> parties) {
    return parties.stream().map(Cells::name).toList();
  }

  static String name(LocalizedParty party) {
    return party == null ? "" : text(party.naming().name());
  }

  static String text(Worded text) {
    return text == null ? "" : text.text();
  }

  static String text(LocalizedPhrase phrase) {
    return phrase == null ? "" : phrase.text();
  }

  static String text(LocalizedMarkdown text) {
    return text == null ? "" : text.text().get().strip();
  }

  static String text(LocalizedDate date) {
    return date == null ? "" : date.text();
  }

  static String title(TopicReference topic) {
    return topic == null ? "" : topic.title().text();
  }

  static List<String> remark(LocalizedPhrase restriction) {
    return restriction == null ? List.of() : List.of(restriction.text());
  }
}
