package readout.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import readout.meeting.Attribution;
import readout.proof.GeneratedPeople.Cited;

/** The items of a generated record: topics, and what is under them. */
final class GeneratedItems {
  /** A topic. */
  static final class Topic {
    Guard guard;
    Attribution rule;
    String id;
    String title;
    String foreignTitle;
    String summary;
    String outcome;
    String x;
    Cited presenter;
    final List<Topic> topics = new ArrayList<>();
  }

  /** What else there is in the lists; its key says which fields it has. */
  static final class Item {
    String key;
    Guard guard;
    Topic topic;
    String id;
    String x;
    String text;
    String foreignText;
    String more;

    /** Further fields of its kind that go wherever its text goes. */
    final List<String> also = new ArrayList<>();

    String source;
    final List<Cited> cited = new ArrayList<>();
    String free;
    boolean reported;
    boolean signed;
    Attribution rule;
    String creditedAs;
    String translatedBy;

    /** Whether a quote was spoken in the other language of its text. */
    boolean isForeign;

    String attributedTo;
    String context;
  }

  static final List<String> KEYS =
      List.of(
          "quotes",
          "asides",
          "figures",
          "decisions",
          "agreements",
          "next_steps",
          "key_messages",
          "questions",
          "contacts",
          "documents");

  final List<Topic> topics = new ArrayList<>();
  final List<Item> items = new ArrayList<>();
  final List<Item> sources = new ArrayList<>();

  GeneratedItems(Random random, Canaries canaries, Guards guards, GeneratedPeople people) {
    for (int i = random.nextInt(3); i > 0; i--) {
      topics.add(topic(random, canaries, guards, people, 2));
    }
    List<Topic> all = new ArrayList<>();
    collect(topics, all);
    for (int i = random.nextInt(3); i > 0; i--) {
      sources.add(item("sources", random, canaries, guards, all));
    }
    for (String key : KEYS) {
      boolean many = key.equals("quotes");
      for (int i = random.nextInt(many ? 5 : 2); i > 0; i--) {
        Item item = item(key, random, canaries, guards, all);
        refer(item, random, canaries, people);
        items.add(item);
      }
    }
  }

  private static void collect(List<Topic> topics, List<Topic> all) {
    for (Topic topic : topics) {
      all.add(topic);
      collect(topic.topics, all);
    }
  }

  static Attribution rule(Random random) {
    return random.nextInt(2) == 0
        ? null
        : Attribution.values()[random.nextInt(Attribution.values().length)];
  }

  private static Topic topic(
      Random random, Canaries canaries, Guards guards, GeneratedPeople people, int depth) {
    Topic topic = new Topic();
    topic.guard = guards.next();
    topic.rule = random.nextInt(3) == 0 ? rule(random) : null;
    topic.id = canaries.next();
    topic.title = canaries.next();
    topic.foreignTitle = canaries.next();
    topic.summary = random.nextInt(3) == 0 ? canaries.next() : null;
    topic.outcome = random.nextInt(4) == 0 ? canaries.next() : null;
    topic.x = canaries.next();
    topic.presenter = random.nextInt(3) == 0 ? people.any(random) : null;
    for (int i = depth > 0 ? random.nextInt(2) : 0; i > 0; i--) {
      topic.topics.add(topic(random, canaries, guards, people, depth - 1));
    }
    return topic;
  }

  private static Item item(
      String key, Random random, Canaries canaries, Guards guards, List<Topic> topics) {
    Item item = new Item();
    item.key = key;
    item.guard = guards.next();
    boolean under = !topics.isEmpty() && random.nextBoolean();
    boolean mayBe =
        !List.of("asides", "agreements", "contacts", "documents", "sources").contains(key);
    item.topic = under && mayBe ? topics.get(random.nextInt(topics.size())) : null;
    item.id = canaries.next();
    item.x = canaries.next();
    item.text = canaries.next();
    item.foreignText = canaries.next();
    item.more = canaries.next();
    for (int i = 0; i < 3; i++) {
      item.also.add(canaries.next());
    }
    return item;
  }

  private void refer(Item item, Random random, Canaries canaries, GeneratedPeople people) {
    boolean cites = List.of("quotes", "decisions", "agreements", "next_steps").contains(item.key);
    for (int i = cites ? random.nextInt(3) : 0; i > 0; i--) {
      Cited cited = people.any(random);
      if (cited != null && !item.cited.contains(cited)) {
        item.cited.add(cited);
      }
    }
    item.signed = random.nextBoolean();
    if (item.key.equals("quotes") || item.key.equals("figures")) {
      boolean sourced = !sources.isEmpty() && random.nextBoolean();
      item.source = sourced ? sources.get(random.nextInt(sources.size())).id : null;
    }
    if (item.key.equals("next_steps") && item.cited.isEmpty()) {
      item.free = canaries.next();
    }
    if (item.key.equals("quotes")) {
      if (item.cited.isEmpty()) {
        item.cited.add(GeneratedPeople.outsider(canaries));
      }
      item.reported = random.nextInt(3) == 0;
      item.rule = rule(random);
      item.creditedAs = random.nextBoolean() ? canaries.next() : null;
      item.translatedBy = canaries.next();
      item.isForeign = random.nextBoolean();
      item.attributedTo = canaries.next();
      item.context = canaries.next();
    }
  }
}
