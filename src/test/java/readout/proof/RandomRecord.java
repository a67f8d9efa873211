package readout.proof;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.meeting.Attribution;
import readout.meeting.Audience;
import readout.proof.Items.Item;
import readout.proof.Items.Topic;
import readout.proof.People.Cited;
import readout.proof.People.Outsider;

/** A record with a canary in every field of every item; the same seed gives the same record. */
final class RandomRecord {
  final Guard guard;
  final Attribution rule;
  final boolean draft;
  final People people;
  final Items items;
  final Cited host;
  final Guard summaryGuard;
  final Guard backgroundGuard;
  final String summary;
  final String background;

  /** The fields of the record itself that have no audience of their own, by key. */
  final List<String> own;

  final String id;
  final String title;
  final String foreignTitle;
  final String partOf;
  final String translationOf;
  final String x;

  RandomRecord(long seed) {
    Random random = new Random(seed);
    Canaries canaries = new Canaries();
    Guards guards = new Guards(random);
    guard =
        new Guard(
            random.nextInt(3) > 0 ? null : guards.audience(),
            random.nextInt(3) > 0 ? Guard.Embargo.NONE : guards.embargo());
    rule = random.nextInt(3) > 0 ? null : Items.rule(random);
    draft = random.nextInt(4) == 0;
    people = new People(random, canaries, guards);
    items = new Items(random, canaries, guards, people);
    host = random.nextInt(3) == 0 ? people.any(random) : null;
    summaryGuard = guards.next();
    backgroundGuard = guards.next();
    summary = canaries.next();
    background = canaries.next();
    own = Stream.generate(canaries::next).limit(14).toList();
    id = canaries.next();
    title = canaries.next();
    foreignTitle = canaries.next();
    partOf = canaries.next();
    translationOf = canaries.next();
    x = canaries.next();
  }

  String yaml() {
    StringBuilder y = new StringBuilder("readout: 1\ndate: 2026-05-13\n");
    line(y, "id", id);
    line(y, "title", People.words(title, foreignTitle));
    line(y, "part_of", partOf);
    line(y, "translation_of", translationOf);
    line(y, "x-own", x);
    line(y, "audience", guard.audience() == null ? null : guard.audience().key());
    line(y, "attribution", rule == null ? null : rule.key());
    String embargo = new Guard(null, guard.embargo()).yaml();
    y.append(embargo.isEmpty() ? "" : embargo.substring(2) + "\n");
    line(y, "status", draft ? "draft" : null);
    line(y, "host", host == null ? null : host.id);
    line(y, "subtitle", own.get(0));
    line(y, "series", own.get(1));
    line(y, "kind", own.get(2));
    line(
        y,
        "place",
        "{name: " + own.get(3) + ", city: " + own.get(4) + ", x-own: " + own.get(5) + "}");
    line(
        y,
        "corrections",
        "[{date: 2026-05-14, text: " + own.get(6) + ", x-own: " + own.get(7) + "}]");
    line(
        y,
        "next_meeting",
        "{title: " + own.get(8) + ", place: " + own.get(9) + ", x-own: " + own.get(10) + "}");
    line(y, "credits", "[{role: " + own.get(11) + ", name: " + own.get(12) + "}]");
    line(y, "tags", "[" + own.get(13) + "]");
    line(y, "summary", "{text: " + summary + summaryGuard.yaml() + "}");
    line(y, "background", "{text: " + background + backgroundGuard.yaml() + "}");
    y.append(people.yaml());
    y.append(items.topics.isEmpty() ? "" : "topics:\n");
    items.topics.forEach(t -> y.append("  - ").append(topic(t)).append('\n'));
    list(y, "sources", items.sources);
    for (String key : Items.KEYS) {
      list(y, key, items.items.stream().filter(i -> i.key.equals(key)).toList());
    }
    return y.toString();
  }

  private static void line(StringBuilder y, String key, String value) {
    y.append(value == null ? "" : key + ": " + value + "\n");
  }

  private static void list(StringBuilder y, String key, List<Item> items) {
    y.append(items.isEmpty() ? "" : key + ":\n");
    items.forEach(i -> y.append("  - {").append(item(i)).append("}\n"));
  }

  private static String topic(Topic t) {
    String below = t.topics.stream().map(RandomRecord::topic).collect(Collectors.joining(", "));
    return "{id: "
        + t.id
        + ", title: "
        + People.words(t.title, t.foreignTitle)
        + (t.rule == null ? "" : ", attribution: " + t.rule.key())
        + (t.summary == null ? "" : ", summary: " + t.summary)
        + (t.outcome == null ? "" : ", outcome: " + t.outcome)
        + (t.presenter == null ? "" : ", presenter: " + t.presenter.id)
        + ", x-own: "
        + t.x
        + t.guard.yaml()
        + (below.isEmpty() ? "" : ", topics: [" + below + "]")
        + "}";
  }

  private static String item(Item i) {
    String text = People.words(i.text, i.foreignText);
    String ids = "[" + i.cited.stream().map(c -> c.id).collect(Collectors.joining(", ")) + "]";
    String url = "\"https://x.example/" + i.more + "\"";
    String fields =
        switch (i.key) {
          case "quotes" ->
              (i.reported ? "reported: " : "text: ")
                  + text
                  + ", speaker: "
                  + (i.cited.get(0) instanceof Outsider o ? outsider(o) : ids)
                  + (i.rule == null ? "" : ", attribution: " + i.rule.key())
                  + (i.creditedAs == null ? "" : ", credited_as: " + i.creditedAs)
                  + ", translated_by: "
                  + i.translatedBy
                  + ", attributed_to: "
                  + i.attributedTo
                  + ", context: "
                  + i.context;
          case "figures" -> "label: " + text + ", value: " + i.more;
          case "decisions" ->
              "text: "
                  + text
                  + (i.cited.isEmpty() ? "" : ", moved_by: " + i.cited.get(0).id)
                  + ", vote: {for: "
                  + ids
                  + ", "
                  + i.more
                  + ": 2}";
          case "agreements" -> "title: " + text + ", parties: " + ids + ", url: " + url;
          case "next_steps" ->
              "action: "
                  + text
                  + ", owner: "
                  + (i.free == null ? ids : i.free)
                  + ", follows: "
                  + i.more
                  + "#step";
          case "questions" -> "question: " + text + ", answer: " + i.more;
          case "contacts" -> "name: " + text + ", organization: " + i.more;
          case "documents", "sources" -> "title: " + text + ", url: " + url;
          default -> "text: " + text;
        };
    return fields
        + (i.source == null ? "" : ", source: " + i.source)
        + (i.topic == null ? "" : ", topic: " + i.topic.id)
        + ", id: "
        + i.id
        + ", x-own: "
        + i.x
        + i.guard.yaml();
  }

  private static String outsider(Outsider o) {
    return "{name: "
        + People.words(o.name, o.foreignName)
        + ", role: "
        + o.role
        + ", organization: "
        + o.organization
        + ", x-own: "
        + o.x
        + "}";
  }

  Audience audience() {
    return guard.audience() == null ? Audience.PUBLIC : guard.audience();
  }
}
