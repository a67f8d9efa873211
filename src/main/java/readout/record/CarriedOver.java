package readout.record;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.Span;
import readout.meeting.Attendance;
import readout.meeting.Participant;
import readout.meeting.StepStatus;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;
import readout.yaml.YamlPrinter;

/**
 * Carries over to a new record what it needs from the record of the previous meeting: what that one
 * announced, who takes part, under which rules, and the steps that are still open, each with {@code
 * follows}.
 */
public final class CarriedOver {
  private static final List<String> AS_THEY_ARE =
      List.of("issuer", "timezone", "language", "delegations", "groups", "contacts");

  private static final Set<String> CLOSED =
      Arrays.stream(StepStatus.values())
          .filter(status -> !status.isOpen())
          .map(StepStatus::key)
          .collect(Collectors.toUnmodifiableSet());

  private final EarlierRecord record;
  private final Diagnostics diagnostics;
  private final Announced announced;
  private final Map<String, String> blocks = new LinkedHashMap<>();

  /** The names of those who were only mentioned, by what the record calls them. */
  private final Map<String, String> mentioned = new LinkedHashMap<>();

  private CarriedOver(EarlierRecord record, Diagnostics diagnostics) {
    this.record = record;
    this.diagnostics = diagnostics;
    this.announced = Announced.in(record);
  }

  /**
   * YAML by the part of the skeleton that it replaces.
   *
   * @param record the record of the meeting before
   * @param diagnostics takes a note on each open step that cannot be followed, as it has no id
   */
  public static Map<String, String> of(EarlierRecord record, Diagnostics diagnostics) {
    CarriedOver carried = new CarriedOver(record, diagnostics);
    carried.run();
    return carried.blocks;
  }

  private void run() {
    MappingNode root = record.root();
    for (Participant p : record.meeting().people().participants()) {
      if (p.attendance() == Attendance.MENTIONED) {
        String name = p.name().variants().get(0).value();
        mentioned.put(String.valueOf(p.item().id()), name);
        p.aliases().forEach(a -> a.variants().forEach(v -> mentioned.put(v.value(), name)));
      }
    }
    AS_THEY_ARE.forEach(key -> put(key, lines(key)));
    put("kind", announced.next().value("kind").map(v -> block("kind", v)).orElse(lines("kind")));
    put("handling", lines("audience") + lines("attribution"));
    put("series", lines("series") + number());
    put("host", root.value("host").map(v -> block("host", named(v))).orElse(""));
    put("participants", participants());
    put("next_steps", nextSteps());
    announcement();
  }

  /** The skeleton for the meeting that a record announces, else for one like its own. */
  public static String kind(EarlierRecord record) {
    String announced = Announced.in(record).next().text("kind");
    String kind = announced.isEmpty() ? record.root().text("kind") : announced;
    return NewRecord.kinds().contains(kind) ? kind : "meeting";
  }

  private void put(String part, String block) {
    if (!block.isEmpty()) {
      blocks.put(part, block);
    }
  }

  private String lines(String key) {
    return record.root().value(key).map(v -> block(key, v)).orElse("");
  }

  private static String block(String key, Node value) {
    Entry entry = new Entry(ScalarNode.written(key), value);
    return YamlPrinter.print(new MappingNode(List.of(entry), Span.START));
  }

  /** The ordinal after the earlier one; what is not a number is left to the author. */
  private String number() {
    String number = record.root().text("number");
    if (number.isEmpty()) {
      return "";
    }
    return number.matches("[0-9]+")
        ? "number: " + new BigInteger(number).add(BigInteger.ONE) + "\n"
        : "# The previous meeting was " + oneLine(number) + ".\nnumber: TBD\n";
  }

  private void announcement() {
    StringBuilder others = new StringBuilder();
    for (String other : announced.others()) {
      others.append("# Also announced: ").append(oneLine(other)).append('\n');
    }
    MappingNode next = announced.next();
    next.value("title").ifPresent(v -> blocks.put("title", block("title", v)));
    next.value("place").ifPresent(v -> blocks.put("place", block("place", v)));
    if (next.value("date").isPresent()) {
      String date = block("date", next.value("date").get());
      blocks.put("date", "# As announced.\n" + others + date + "#time: 10:00/11:30\n");
    } else if (others.length() > 0) {
      blocks.put("date", others + NewRecord.part("date"));
    }
  }

  /** How a person took part is known when the new meeting is over; it stays as a comment. */
  private String participants() {
    StringBuilder people = new StringBuilder();
    if (record.root().value("participants").orElse(null) instanceof SequenceNode list) {
      for (Node item : list.items()) {
        String attendance = item instanceof MappingNode person ? person.text("attendance") : "";
        if (!attendance.equals(Attendance.MENTIONED.key())) {
          boolean standing = attendance.equals(Attendance.IN_ATTENDANCE.key());
          people.append(listed(withoutTheDay(item, standing)));
          people.append(
              attendance.isEmpty() || standing ? "" : "    #attendance: " + attendance + "\n");
        }
      }
    }
    return people.length() == 0 ? "" : "participants:\n" + people;
  }

  /** Who is not a member of the body is not one the next time either. */
  private static Node withoutTheDay(Node item, boolean standing) {
    if (!(item instanceof MappingNode person)) {
      return item;
    }
    MappingNode always = person.without(Set.of("from", "until", "reason"));
    return standing ? always : always.without(Set.of("attendance"));
  }

  /** An item as a list of the record shows it. */
  private static String listed(Node item) {
    String key = "list:\n";
    String block = block("list", new SequenceNode(List.of(item), item.span()));
    return block.substring(key.length());
  }

  private String nextSteps() {
    List<Node> open = new ArrayList<>();
    if (record.root().value("next_steps").orElse(null) instanceof SequenceNode list) {
      for (Node item : list.items()) {
        if (item instanceof MappingNode step && isOpen(step)) {
          open.add(following(step));
        }
      }
    }
    return open.isEmpty() ? "" : block("next_steps", new SequenceNode(open, Span.START));
  }

  /** A date on which a step was done says that it is, as its status does. */
  private static boolean isOpen(MappingNode step) {
    return !CLOSED.contains(step.text("status")) && step.value("done").isEmpty();
  }

  /**
   * A step of the new record. Its topic and what it followed belong to the record before; an
   * embargo of that whole record still holds for it.
   */
  private MappingNode following(MappingNode step) {
    List<Entry> entries = new ArrayList<>();
    for (Entry e : step.without(Set.of("topic", "follows")).entries()) {
      String key = e.key().text();
      Node value = e.value();
      value = key.equals("owner") ? named(value) : value;
      value = key.equals("due") ? due(value) : value;
      entries.add(new Entry(e.key(), value));
    }
    MappingNode kept = new MappingNode(entries, step.span());
    String embargo = record.root().text("embargo");
    if (!embargo.isEmpty() && step.value("embargo").isEmpty()) {
      kept = kept.with("embargo", embargo);
    }
    String id = step.text("id");
    if (!id.isEmpty()) {
      return kept.with("follows", record.id() + "#" + id);
    }
    diagnostics.add(
        Diagnostic.note(
                Code.STEP_WITHOUT_ID,
                record.file(),
                step.span(),
                "this open step has no id, so the new record cannot say that it follows it")
            .help(
                "give it an `id`, then write `follows: " + record.id() + "#ID` in the new record"));
    return kept;
  }

  /** What was due by this meeting is due on its day, as far as it is known. */
  private Node due(Node due) {
    boolean now = due instanceof ScalarNode s && s.text().equals("next-meeting");
    String date = announced.next().text("date");
    return now ? ScalarNode.written(date.isEmpty() ? "XXXX" : date) : due;
  }

  /** Those who are not carried over are named in full, as no list of the new record has them. */
  private Node named(Node reference) {
    if (reference instanceof SequenceNode list) {
      return new SequenceNode(list.items().stream().map(this::named).toList(), list.span());
    }
    return reference instanceof ScalarNode s && mentioned.containsKey(s.text())
        ? ScalarNode.written(mentioned.get(s.text()))
        : reference;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
