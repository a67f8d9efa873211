package readout.site.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import readout.language.Phrase;
import readout.site.model.Archive;
import readout.site.model.Contents;
import readout.site.model.Hrefs;
import readout.site.model.MeetingSummary;
import readout.site.model.MeetingSummary.Task;
import readout.site.model.SiteRequest;
import readout.site.model.SummaryContent;
import readout.site.model.SummaryContent.Decided;
import readout.site.model.SummaryContent.Discussed;
import readout.site.model.SummaryContent.Said;
import readout.site.model.SummaryContent.Step;
import readout.site.model.SummaryText;

/** What was said and decided under a topic and those below it, by meetings. */
final class TopicParts {
  private static final String ROOT = "../";
  private static final String BETWEEN = " · ";
  private static final String ADOPTED = "adopted";

  private final SiteRequest site;
  private final Archive archive;
  private final Contents contents;
  private final PageContexts contexts;
  private final SaidParts said;

  TopicParts(
      SiteRequest site, Archive archive, Contents contents, PageContexts contexts, SaidParts said) {
    this.site = site;
    this.archive = archive;
    this.contents = contents;
    this.contexts = contexts;
    this.said = said;
  }

  /**
   * What some meetings have under a topic; nothing when none of them has more than its title.
   *
   * @param key what tells the topic from others
   */
  SaidList of(List<MeetingSummary> entries, String key) {
    List<MeetingPart> parts = entries.stream().map(entry -> part(entry, key)).toList();
    boolean any = parts.stream().anyMatch(p -> !p.results().isEmpty() || !p.quotes().isEmpty());
    return any ? new SaidList("", parts) : SaidList.NONE;
  }

  private MeetingPart part(MeetingSummary entry, String key) {
    Set<Integer> own = places(entry, key);
    SummaryContent content = own.isEmpty() ? null : contents.content(entry);
    Set<Integer> places = own.isEmpty() ? own : withThoseBelow(own, content.topics());
    List<ResultRow> results = new ArrayList<>();
    List<SaidRow> quotes = new ArrayList<>();
    String anchor = "";
    for (int place : places) {
      Discussed topic = content.topics().get(place - 1);
      anchor = anchor.isEmpty() ? topic.anchor() : anchor;
      if (!own.contains(place)) {
        results.add(below(entry, place, topic));
      }
      text("label.summary", topic.beginning(), results);
      text("label.outcome", topic.outcome(), results);
      for (Decided decision : content.decisions()) {
        if (decision.topic() == place) {
          results.add(decision(decision, entry));
        }
      }
      for (int rank = 0; rank < content.steps().size(); rank++) {
        if (content.steps().get(rank).topic() == place) {
          results.add(step(content.steps().get(rank), entry.tasks().get(rank), entry));
        }
      }
      for (Said one : content.quotes()) {
        if (one.topic() == place) {
          quotes.add(said.row(one, entry, true));
        }
      }
    }
    SiteLink link = SiteLink.of(entry.title(), Hrefs.to(ROOT, entry.path(), anchor));
    return new MeetingPart("2", link, entry.date(), results, quotes);
  }

  /** The places of a topic among those of a meeting, from 1; none where it is a tag alone. */
  private Set<Integer> places(MeetingSummary entry, String key) {
    Set<Integer> places = new LinkedHashSet<>();
    for (int i = 0; i < entry.topics().size(); i++) {
      if (archive.key(entry.topics().get(i)).equals(key)) {
        places.add(i + 1);
      }
    }
    return places;
  }

  /** The same places and those of topics below them, in the order of the agenda. */
  private static Set<Integer> withThoseBelow(Set<Integer> places, List<Discussed> topics) {
    Set<Integer> all = new TreeSet<>(places);
    for (int place = 1; place <= topics.size(); place++) {
      if (all.contains(topics.get(place - 1).above())) {
        all.add(place);
      }
    }
    return all;
  }

  /** The title of a topic below, before what came of it. */
  private ResultRow below(MeetingSummary entry, int place, Discussed topic) {
    return new ResultRow(
        contexts.label("label.topic"),
        SiteLink.of(entry.topics().get(place - 1), Hrefs.to(ROOT, entry.path(), topic.anchor())),
        "");
  }

  private void text(String label, SummaryText words, List<ResultRow> results) {
    if (!words.isEmpty()) {
      results.add(new ResultRow(contexts.label(label), SiteLink.of(words, ""), ""));
    }
  }

  /** What is not in force says so before its words. */
  private ResultRow decision(Decided decision, MeetingSummary entry) {
    String label = contexts.label("label.decision");
    String status = contexts.label("decision." + decision.status());
    return new ResultRow(
        decision.status().equals(ADOPTED) ? label : label + " (" + status + ")",
        SiteLink.of(decision.text(), Hrefs.to(ROOT, entry.path(), decision.anchor())),
        "");
  }

  private ResultRow step(Step step, Task task, MeetingSummary entry) {
    List<String> notes = new ArrayList<>();
    notes.add(contexts.names(task.owners()));
    notes.add(
        step.due().isEmpty()
            ? ""
            : site.language().phrase("step.due", Map.of("date", Phrase.of(step.due()))).text());
    notes.add(step.outcome().isEmpty() ? step.statusWords().text() : step.outcome());
    notes.removeIf(String::isEmpty);
    return new ResultRow(
        contexts.label("label.next-step"),
        SiteLink.of(step.action(), Hrefs.to(ROOT, entry.path(), step.anchor())),
        String.join(BETWEEN, notes));
  }
}
