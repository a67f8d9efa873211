package readout.clearance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.decode.SameMeaning;
import readout.decode.SourceMap;
import readout.diagnostic.Span;
import readout.meeting.Attribution;
import readout.meeting.EffectiveAttribution;
import readout.meeting.Meeting;
import readout.meeting.Outsider;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.meeting.Topic;
import readout.meeting.Utterance;
import readout.record.Digests;
import readout.record.ReadRecord;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.SequenceNode;

/**
 * Finds what can be cleared in a record. The digest of a quote is also of its speakers' names and
 * titles and of the rule it was said under, as they are printed with it.
 */
public final class ClearableItems {
  /** Keys that say nothing of the meeting. */
  private static final Set<String> OF_THE_FILE = Set.of("readout", "id", "aliases", "waivers");

  private final Meeting meeting;
  private final EffectiveAttribution rules;
  private final Map<Integer, Quote> quotes = new HashMap<>();
  private final List<ClearableItem> items = new ArrayList<>();

  private ClearableItems(ReadRecord read) {
    this.meeting = read.decoded().meeting();
    this.rules = new EffectiveAttribution(meeting.handling().attribution());
    topics(meeting.content().topics(), null);
    for (Utterance utterance : meeting.content().utterances()) {
      if (utterance instanceof Quote quote) {
        quotes.put(read.decoded().places().of(quote).start(), quote);
      }
    }
  }

  private void topics(List<Topic> topics, Attribution above) {
    for (Topic topic : topics) {
      Attribution rule = rules.topic(topic.item().id(), above, topic.attribution());
      topics(topic.topics(), rule);
    }
  }

  /**
   * All parts of a record, in its order.
   *
   * @param read a record without errors
   */
  public static List<ClearableItem> of(ReadRecord read) {
    ClearableItems found = new ClearableItems(read);
    for (Entry entry : ((MappingNode) read.root()).entries()) {
      String key = entry.key().text();
      if (!OF_THE_FILE.contains(key) && !SameMeaning.isOwn(key)) {
        found.value(key, entry.value());
      }
    }
    return found.items;
  }

  private void value(String key, Node value) {
    if (!(value instanceof SequenceNode list)) {
      item(key, 0, value);
      return;
    }
    int place = 1;
    for (Node item : list.items()) {
      item(key, place++, item);
    }
  }

  private void item(String key, int place, Node node) {
    if (SameMeaning.isEmpty(node)) {
      return;
    }
    Span span = SourceMap.begin(node);
    Quote quote = key.equals("quotes") ? quotes.get(span.start()) : null;
    String said = key + "\n" + SameMeaning.form(node, false) + (quote == null ? "" : credit(quote));
    MessageDigest digest = Digests.begin();
    digest.update(said.getBytes(StandardCharsets.UTF_8));
    String hex = HexFormat.of().formatHex(digest.digest());
    items.add(new ClearableItem(key, place, hex, span, quote));
  }

  private String credit(Quote quote) {
    StringBuilder credit = new StringBuilder("\n");
    credit.append(rules.ofQuote(quote.topic(), quote.attribution()).key());
    for (Party speaker : quote.speakers()) {
      text(speaker.name(), credit);
      if (speaker instanceof Participant person) {
        text(person.honorific(), credit);
        text(person.role(), credit);
        text(person.organization(), credit);
        text(person.delegation() == null ? null : person.delegation().name(), credit);
      } else if (speaker instanceof Outsider person) {
        text(person.role(), credit);
        text(person.organization(), credit);
      }
    }
    return credit.toString();
  }

  private static void text(Text text, StringBuilder out) {
    out.append('\n');
    if (text != null) {
      text.variants()
          .forEach(v -> out.append(v.language()).append('=').append(v.value()).append(';'));
    }
  }
}
