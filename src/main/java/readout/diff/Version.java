package readout.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.decode.SourceMap;
import readout.meeting.Audience;
import readout.meeting.Content;
import readout.meeting.Listed;
import readout.meeting.Meeting;
import readout.meeting.Quote;
import readout.meeting.Topic;
import readout.record.ReadRecord;
import readout.release.Release;
import readout.release.Released;
import readout.yaml.Node;

/** One version of a record, and what each audience may see of it. */
final class Version {
  private final ReadRecord read;
  private final Map<Audience, Released> released = new EnumMap<>(Audience.class);
  private final Map<Audience, Set<Integer>> visible = new EnumMap<>(Audience.class);
  private final Map<Audience, Set<Integer>> named = new EnumMap<>(Audience.class);
  private final Map<Integer, Listed> byOffset = new HashMap<>();

  /**
   * @param read a record without errors
   * @param at when embargoes are judged
   */
  Version(ReadRecord read, java.time.Instant at) {
    this.read = read;
    Meeting meeting = read.decoded().meeting();
    for (Audience audience : Audience.values()) {
      Released left = Release.of(meeting, audience, at);
      released.put(audience, left);
      Set<Integer> numbers = new HashSet<>();
      Set<Integer> withNames = new HashSet<>();
      if (left.meeting() != null) {
        for (Listed item : items(left.meeting())) {
          numbers.add(item.partNumber());
          if (item instanceof Quote quote && quote.isNamed()) {
            withNames.add(item.partNumber());
          }
        }
      }
      visible.put(audience, numbers);
      named.put(audience, withNames);
    }
    items(meeting).forEach(i -> byOffset.put(read.decoded().places().of(i).start(), i));
  }

  /** The whole tree of the record. */
  Node root() {
    return read.root();
  }

  ReadRecord read() {
    return read;
  }

  Meeting meeting() {
    return read.decoded().meeting();
  }

  /** What an audience may see; never null. */
  Released released(Audience audience) {
    return released.get(audience);
  }

  /** Whether nothing of the record may go to an audience. */
  boolean isRefused(Audience audience) {
    return released(audience).meeting() == null;
  }

  /** Whether a node is an item that says for itself who may see it. */
  boolean isItem(Node node) {
    return byOffset.containsKey(offset(node));
  }

  /** Whether an audience may see an item. */
  boolean isVisible(Node item, Audience audience) {
    Listed listed = byOffset.get(offset(item));
    return listed != null && isVisible(listed.partNumber(), audience);
  }

  /** The same for the number of an item. */
  boolean isVisible(int partNumber, Audience audience) {
    return visible.get(audience).contains(partNumber);
  }

  /** Whether an item is a quote whose speaker an audience may know. */
  boolean isNamed(Node item, Audience audience) {
    Listed listed = byOffset.get(offset(item));
    return listed != null && isNamed(listed.partNumber(), audience);
  }

  /** The same for the number of a quote. */
  boolean isNamed(int partNumber, Audience audience) {
    return named.get(audience).contains(partNumber);
  }

  /** The number of the item that a node is; -1 when it is none. */
  int partNumber(Node item) {
    Listed listed = byOffset.get(offset(item));
    return listed == null ? -1 : listed.partNumber();
  }

  /** The widest audience that may see anything of the record. */
  Audience readers() {
    for (Audience audience : Audience.values()) {
      if (!isRefused(audience)) {
        return audience;
      }
    }
    return Audience.INTERNAL;
  }

  /** The widest audience that may see an item, or the record's own for what cannot say. */
  Audience readers(Node item) {
    if (!isItem(item)) {
      return meeting().handling().unsaid();
    }
    for (Audience audience : Audience.values()) {
      if (isVisible(item, audience)) {
        return audience;
      }
    }
    return Audience.INTERNAL;
  }

  /** The line that an item begins in. */
  int line(Node item) {
    return read.file().position(offset(item)).line();
  }

  private static int offset(Node node) {
    return SourceMap.begin(node).start();
  }

  /** All items of a meeting that may say who may see them. */
  private static List<Listed> items(Meeting meeting) {
    Content content = meeting.content();
    List<Listed> items = new ArrayList<>(meeting.people().participants());
    items.addAll(content.keyMessages());
    topics(content.topics(), items);
    items.addAll(content.utterances());
    items.addAll(content.figures());
    items.addAll(content.decisions());
    items.addAll(content.agreements());
    items.addAll(content.nextSteps());
    items.addAll(content.questions());
    items.addAll(meeting.formalities().interests());
    items.addAll(meeting.closing().contacts());
    items.addAll(meeting.closing().documents());
    items.addAll(meeting.closing().sources());
    return items;
  }

  private static void topics(List<Topic> topics, List<Listed> items) {
    for (Topic topic : topics) {
      items.add(topic);
      topics(topic.topics(), items);
    }
  }
}
