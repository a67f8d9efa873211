package readout.intake;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import readout.diagnostic.Span;
import readout.draft.Draft;
import readout.draft.DraftComment;
import readout.draft.DraftItem;
import readout.transcript.Manner;
import readout.transcript.MeetingFacts;
import readout.transcript.MeetingFacts.NamedTopic;
import readout.transcript.MeetingFacts.NotedAction;
import readout.transcript.MeetingFacts.NotedDecision;
import readout.transcript.MeetingFacts.TitledLink;
import readout.transcript.ReadTranscript;
import readout.transcript.Scribe;
import readout.transcript.Timing;
import readout.transcript.Turn;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;

/** Turns what was read from a transcript into a draft; what the file does not say is TBD. */
final class TranscriptDraft {
  private static final String TBD = "TBD";
  private static final String SOURCE = "transcript";

  /** An address that a record can hold. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?(?::\\d{1,5})?"
              + "(?:[/?#](?:[^\\p{Z}\\p{C}\\s<>\"{}|\\\\^`%]|%[0-9a-fA-F]{2})*)?");

  private final ReadTranscript transcript;
  private final MeetingFacts facts;
  private final DraftPeople people;
  private final NameDirectory known;
  private final PickedTurns pick;
  private final Timing timing;

  TranscriptDraft(
      ReadTranscript transcript, DraftPeople people, NameDirectory known, PickedTurns pick) {
    this.transcript = transcript;
    this.facts = transcript.facts();
    this.people = people;
    this.known = known;
    this.pick = pick;
    this.timing = transcript.kind().timing();
  }

  /** Whether nobody is named for words that somebody said. */
  static boolean isWithoutSpeaker(Turn turn) {
    return DraftPeople.isNobody(turn.speaker()) && turn.manner() != Manner.DESCRIBED;
  }

  /** Lines for the top of the draft. */
  List<String> remarks(String source) {
    List<String> remarks = new ArrayList<>();
    remarks.add("Drafted from " + source + ": names, words and times are those of the file.");
    remarks.add(
        "Replace each TBD, check who the speakers are, and compare the words with the recording:");
    remarks.add(
        "readout verify --transcript FILE RECORD says which words are still those of the file.");
    if (transcript.turns().stream().anyMatch(TranscriptDraft::isWithoutSpeaker)) {
      remarks.add(
          "Where the file names no speaker, a sentence may still be of two people: listen.");
    }
    return remarks;
  }

  /**
   * The draft.
   *
   * @param source what the file is called
   */
  Draft draft(String source) {
    Draft draft = new Draft();
    draft.put("readout", new ScalarNode("1", ScalarKind.INTEGER, Span.START));
    draft.put("title", text(facts.title() == null ? TBD : facts.title()));
    dayAndTime(draft);
    draft.put("status", text("draft"), DraftComment.LANGUAGE);
    String written = written();
    if (written != null) {
      draft.put("transcript", text(written));
    }
    draft.put("audience", text("internal"), "Delete this line when the record may be published.");
    List<Node> participants = people.nodes();
    if (!participants.isEmpty()) {
      Node delegations = known.delegations();
      if (delegations != null) {
        draft.put("delegations", delegations);
      }
      draft.put(
          "participants",
          DraftItem.list(participants),
          "Those whom the file names, in its order. It does not say who was in the room:",
          "attendance: remote for those who were not.");
    }
    put(draft, "topics", topics());
    put(draft, "quotes", quotes());
    put(draft, "decisions", facts.decisions().stream().map(this::decision).toList());
    put(draft, "next_steps", facts.actions().stream().map(this::step).toList());
    put(draft, "documents", documents());
    DraftItem item = new DraftItem().text("id", SOURCE).text("title", source);
    put(draft, "sources", List.of(item.text("audience", "internal").node()));
    return draft;
  }

  private static Node text(String text) {
    return ScalarNode.written(text);
  }

  private static void put(Draft draft, String key, List<? extends Node> items) {
    if (!items.isEmpty()) {
      draft.put(key, DraftItem.list(items));
    }
  }

  private void dayAndTime(Draft draft) {
    boolean clock =
        timing == Timing.CLOCK && transcript.turns().stream().anyMatch(t -> t.start() >= 0);
    List<String> missing = new ArrayList<>();
    if (facts.date() == null) {
      missing.add(DraftComment.NO_DAY_IN_FILE);
    }
    if (clock && !facts.utc()) {
      missing.add(DraftComment.LOCAL_TIMES);
    }
    String date = facts.date() == null ? "XXXX" : facts.date().toString();
    draft.put("date", text(date), missing.toArray(String[]::new));
    LocalTime from = facts.from();
    LocalTime until = facts.until();
    if (from != null) {
      draft.put("time", text(until == null || until.equals(from) ? from + "" : from + "/" + until));
    }
    if (facts.utc() && clock) {
      draft.put("timezone", text("UTC"), "As in the log, all times are in UTC.");
    }
  }

  private String written() {
    return transcript.scribe() == Scribe.SPEAKERS
        ? null
        : transcript.scribe() == Scribe.MACHINE ? "machine" : "uncorrected";
  }

  private static String topicId(int index) {
    return "topic-" + (index + 1);
  }

  private String topicOf(int index) {
    return index < 0 || index >= facts.topics().size() ? null : topicId(index);
  }

  private List<Node> topics() {
    List<Node> topics = new ArrayList<>();
    List<NamedTopic> all = facts.topics();
    int i = 0;
    while (i < all.size()) {
      DraftItem topic = new DraftItem().text("id", topicId(i)).prose("title", all.get(i).title());
      List<Node> below = new ArrayList<>();
      i++;
      while (i < all.size() && all.get(i).below()) {
        below.add(new DraftItem().text("id", topicId(i)).prose("title", all.get(i).title()).node());
        i++;
      }
      topics.add(topic.node("topics", below.isEmpty() ? null : DraftItem.list(below)).node());
    }
    return topics;
  }

  private List<Node> quotes() {
    List<Node> quotes = new ArrayList<>();
    List<Turn> turns = transcript.turns();
    for (int i = 0; i < turns.size(); i++) {
      if (pick == null || pick.has(i + 1)) {
        quotes.add(quote(turns.get(i)));
      }
    }
    return quotes;
  }

  private MappingNode quote(Turn turn) {
    DraftItem item = new DraftItem();
    if (turn.manner() == Manner.DESCRIBED) {
      return item.prose("aside", turn.words()).node();
    }
    if (DraftPeople.isNobody(turn.speaker())) {
      item.node("speaker", new DraftItem().text("name", TBD).node());
    } else {
      item.text("speaker", people.reference(turn.speaker()));
    }
    return item.text("via", turn.manner() == Manner.TYPED ? "chat" : null)
        .prose("text", turn.words())
        .text("topic", topicOf(turn.topic()))
        .text("at", turn.start() < 0 ? null : timing.written(turn.start()))
        .text("source", SOURCE)
        .node();
  }

  private Node decision(NotedDecision decision) {
    return new DraftItem()
        .prose("text", decision.text())
        .text("topic", topicOf(decision.topic()))
        .text("status", decision.status().equals("adopted") ? null : decision.status())
        .node();
  }

  private Node step(NotedAction action) {
    return new DraftItem()
        .prose("action", action.action())
        .text("owner", action.owner() == null ? null : people.reference(action.owner()))
        .text("topic", topicOf(action.topic()))
        .node();
  }

  private List<Node> documents() {
    List<Node> documents = new ArrayList<>();
    for (TitledLink link : facts.links()) {
      if (ADDRESS.matcher(link.url()).matches()) {
        documents.add(new DraftItem().prose("title", link.title()).text("url", link.url()).node());
      }
    }
    return documents;
  }
}
