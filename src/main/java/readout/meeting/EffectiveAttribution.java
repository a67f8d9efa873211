package readout.meeting;

import java.util.HashMap;
import java.util.Map;

/** Finds the rule that holds for a quote: the narrowest of record, topics and quote. */
public final class EffectiveAttribution {
  private final Attribution ofRecord;
  private final Map<String, Attribution> ofTopics = new HashMap<>();

  /**
   * @param ofRecord the rule the meeting was held under, or null
   */
  public EffectiveAttribution(Attribution ofRecord) {
    this.ofRecord = ofRecord;
  }

  /**
   * Takes a topic, before quotes that refer to it are asked for.
   *
   * @param id its id, or null
   * @param above what was returned for the topic above it, or null
   * @param own the rule it gives itself, or null
   * @return the rule of all topics down to it, or null when none has one
   */
  public Attribution topic(String id, Attribution above, Attribution own) {
    Attribution rule = Attribution.narrower(above, own);
    if (id != null && rule != null) {
      ofTopics.put(id, rule);
    }
    return rule;
  }

  /**
   * The rule a quote was said under, never null.
   *
   * @param topic the id of its topic, or null
   * @param own the rule it gives itself, or null
   */
  public Attribution ofQuote(String topic, Attribution own) {
    Attribution rule = Attribution.narrower(ofRecord, own);
    rule = Attribution.narrower(rule, topic == null ? null : ofTopics.get(topic));
    return rule == null ? Attribution.ON_THE_RECORD : rule;
  }
}
