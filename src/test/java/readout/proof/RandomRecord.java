package readout.proof;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.meeting.Attribution;
import readout.meeting.Audience;
import readout.proof.GeneratedItems.Item;
import readout.proof.GeneratedItems.Topic;
import readout.proof.GeneratedPeople.Cited;
import readout.proof.GeneratedPeople.Outsider;
import readout.proof.GeneratedPeople.Person;

/** A record with a canary in every field of every item; the same seed gives the same record. */
final class RandomRecord {
  final Guard guard;
  final Attribution rule;
  final boolean draft;
  final GeneratedPeople people;
  final GeneratedItems items;
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

  /** The reason of a waiver, which is for the author alone. */
  final String waiver;

  RandomRecord(long seed) {
    Random random = new Random(seed);
    Canaries canaries = new Canaries(seed);
    Guards guards = new Guards(random);
    guard =
        new Guard(
            random.nextInt(3) > 0 ? null : guards.audience(),
            random.nextInt(3) > 0 ? Guard.Embargo.NONE : guards.embargo());
    rule = random.nextInt(3) > 0 ? null : GeneratedItems.rule(random);
    draft = random.nextInt(4) == 0;
    people = new GeneratedPeople(random, canaries, guards);
    items = new GeneratedItems(random, canaries, guards, people);
    host = random.nextInt(3) == 0 ? people.any(random) : null;
    summaryGuard = guards.next();
    backgroundGuard = guards.next();
    summary = canaries.next();
    background = canaries.next();
    own = Stream.generate(canaries::next).limit(18).toList();
    id = canaries.next();
    title = canaries.next();
    foreignTitle = canaries.next();
    partOf = canaries.next();
    translationOf = canaries.next();
    x = canaries.next();
    waiver = canaries.next();
  }

  /** Whether a canary is where a telephone number belongs: words with letters are no number. */
  boolean isPhone(String canary) {
    return items.items.stream()
        .anyMatch(i -> i.key.equals("contacts") && canary.equals(i.also.get(2)));
  }

  String yaml() {
    StringBuilder y = new StringBuilder("readout: 1\ndate: 2026-05-13\n");
    line(y, "id", id);
    line(y, "title", GeneratedPeople.words(title, foreignTitle));
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
    line(y, "issuer", own.get(16));
    line(y, "reference", own.get(17));
    line(y, "kind", own.get(2));
    line(
        y,
        "place",
        "{name: "
            + own.get(3)
            + ", city: "
            + own.get(4)
            + ", country: "
            + own.get(14)
            + ", x-own: "
            + own.get(5)
            + "}");
    line(
        y,
        "corrections",
        "[{date: 2026-05-14, text: " + own.get(6) + ", x-own: " + own.get(7) + "}]");
    line(
        y,
        "next_meeting",
        "{title: "
            + own.get(8)
            + ", place: "
            + own.get(9)
            + ", kind: "
            + own.get(15)
            + ", x-own: "
            + own.get(10)
            + "}");
    line(y, "credits", "[{role: " + own.get(11) + ", name: " + own.get(12) + "}]");
    line(y, "tags", "[" + own.get(13) + "]");
    line(y, "waivers", "[{code: placeholder, reason: " + waiver + ", until: 2026-12-31}]");
    line(y, "summary", "{text: " + summary + summaryGuard.yaml() + "}");
    line(y, "background", "{text: " + background + backgroundGuard.yaml() + "}");
    y.append(people.yaml());
    y.append(items.topics.isEmpty() ? "" : "topics:\n");
    items.topics.forEach(t -> y.append("  - ").append(topic(t)).append('\n'));
    list(y, "sources", items.sources);
    for (String key : GeneratedItems.KEYS) {
      if (!key.equals("asides")) {
        list(y, key, items.items.stream().filter(i -> list(i).equals(key)).toList());
      }
    }
    return y.toString();
  }

  /** The key of the list an item is in: asides stand between quotes. */
  private static String list(Item item) {
    return item.key.equals("asides") ? "quotes" : item.key;
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
        + GeneratedPeople.words(t.title, t.foreignTitle)
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
    String text = GeneratedPeople.words(i.text, i.foreignText);
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
                  + (i.isForeign ? ", original: kk" : "")
                  + ", translated_by: "
                  + i.translatedBy
                  + ", attributed_to: "
                  + i.attributedTo
                  + ", context: "
                  + i.context;
          case "asides" -> "aside: " + text;
          case "figures" -> "label: " + text + ", value: " + i.more + ", unit: " + i.also.get(0);
          case "decisions" ->
              "text: "
                  + text
                  + (i.cited.isEmpty() ? "" : ", moved_by: " + i.cited.get(0).id)
                  + (i.signed && i.cited.size() > 1 ? ", seconded_by: " + i.cited.get(1).id : "")
                  + ", vote: {for: "
                  + ids
                  + ", "
                  + i.more
                  + ": 2}";
          case "agreements" -> "title: " + text + ", " + signed(i) + ids + ", url: " + url;
          case "next_steps" ->
              "action: "
                  + text
                  + ", owner: "
                  + (i.free == null ? ids : i.free)
                  + ", follows: "
                  + i.more
                  + "#step";
          case "questions" -> "question: " + text + ", answer: " + i.more;
          case "contacts" ->
              "name: "
                  + text
                  + ", organization: "
                  + i.more
                  + ", role: "
                  + i.also.get(0)
                  + ", email: "
                  + i.also.get(1)
                  + "@x.example, phone: "
                  + i.also.get(2);
          case "documents" -> "title: " + text + ", url: " + url + ", kind: " + i.also.get(0);
          case "sources" -> "title: " + text + ", url: " + url + ", publisher: " + i.also.get(0);
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

  /** Only persons sign. */
  private static String signed(Item i) {
    boolean persons = i.cited.stream().allMatch(c -> c instanceof Person);
    return i.signed && persons && !i.cited.isEmpty() ? "signed_by: " : "parties: ";
  }

  private static String outsider(Outsider o) {
    return "{name: "
        + GeneratedPeople.words(o.name, o.foreignName)
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
