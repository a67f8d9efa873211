package readout.release;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.InLanguage;
import readout.meeting.Meeting;
import readout.meeting.MeetingTexts;
import readout.meeting.MeetingTexts.Sort;
import readout.meeting.Quote;
import readout.meeting.RecordPart;

/**
 * Words of a quote that its readers may not see, in a text that they may.
 *
 * @param value the text as the record writes it
 * @param part what has a place in the record: the words in their language, else the item
 * @param start offset of the first of the words in the text
 * @param end offset after the last of them
 * @param quote the quote
 */
public record ToldWords(String value, RecordPart part, int start, int end, Quote quote) {

  /**
   * The first words of each withheld quote in each text that is released, whatever field it is of.
   *
   * @param whole the whole meeting
   * @param released what the readers may see of it
   */
  static List<ToldWords> in(Meeting whole, Meeting released) {
    List<ToldWords> told = new ArrayList<>();
    QuotedWords withheld = QuotedWords.withheld(whole, released);
    if (!withheld.isEmpty()) {
      Map<Integer, String> written = new HashMap<>();
      MeetingTexts.tellPassages(
          whole,
          text -> text.variants().forEach(words -> written.put(words.partNumber(), words.value())));
      written.remove(RecordPart.UNPLACED);
      Set<String> seen = new HashSet<>();
      MeetingTexts.tell(
          released,
          (sort, value, part) -> {
            if (seen.add(part.partNumber() + " " + value)) {
              told.addAll(in(sort, value, part, withheld, written));
            }
          });
    }
    return told;
  }

  private static List<ToldWords> in(
      Sort sort,
      String value,
      RecordPart part,
      QuotedWords withheld,
      Map<Integer, String> written) {
    List<ToldWords> told = new ArrayList<>();
    String readable = sort == Sort.ADDRESS ? decoded(value) : value;
    for (QuotedWords.Found found : withheld.in(readable)) {
      if (part instanceof InLanguage) {
        String whole = written.getOrDefault(part.partNumber(), value);
        told.add(new ToldWords(whole, part, found.start(), found.end(), found.quote()));
      } else {
        told.add(new ToldWords(value, part, 0, value.length(), found.quote()));
      }
    }
    return told;
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address; // A percent sign that encodes nothing.
    }
  }
}
