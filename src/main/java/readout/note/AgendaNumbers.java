package readout.note;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.meeting.Topic;

/**
 * The numbers of an agenda: the house's own where the record gives them, else the place of a topic
 * among those beside it, after the number of the topic above.
 */
public final class AgendaNumbers {
  private final Map<Integer, String> byPart = new HashMap<>();
  private final Map<String, String> byId = new HashMap<>();

  /** Numbers the topics of a meeting, in its order. */
  public AgendaNumbers(List<Topic> topics) {
    number(topics, "");
  }

  private void number(List<Topic> topics, String above) {
    int place = 1;
    for (Topic topic : topics) {
      String own = own(topic);
      String number = own.isEmpty() ? above + place : own;
      byPart.put(topic.partNumber(), number);
      if (topic.item().id() != null) {
        byId.put(topic.item().id(), number);
      }
      number(topic.topics(), number + ".");
      place++;
    }
  }

  /** The house's own number of a topic, without a full stop at its end; empty when it has none. */
  public static String own(Topic topic) {
    String number = topic.number() == null ? "" : topic.number().strip();
    return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
  }

  /** The number as it stands before a title: "4.", but "4)" where the house writes that. */
  public static String mark(String number) {
    boolean bare =
        !number.isEmpty() && Character.isLetterOrDigit(number.codePointBefore(number.length()));
    return bare ? number + "." : number;
  }

  /** The number of a topic. */
  public String of(Topic topic) {
    return byPart.get(topic.partNumber());
  }

  /** The number of the topic with an id, or null when the note has no such topic. */
  public String of(String id) {
    return byId.get(id);
  }
}
