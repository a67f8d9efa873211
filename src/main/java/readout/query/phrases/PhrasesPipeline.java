package readout.query.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.diagnostic.Diagnostics;
import readout.meeting.ComparedForm;
import readout.meeting.NameKey;
import readout.query.Answer;
import readout.query.AnswerOrder;
import readout.query.QueryPipeline;
import readout.query.QueryRequest;
import readout.query.QueryResult;
import readout.query.index.RecordIndex;
import readout.query.item.Column;
import readout.query.item.Names;
import readout.query.phrases.Phrase.Wording;
import readout.record.Progress;

/**
 * Finds lines that recur: outcomes of topics of one title; key messages under such topics, and
 * agreements, that have one id or share more than half of their words. Each meeting's line goes on
 * from the one that is most like it.
 */
public final class PhrasesPipeline {
  private static final double ALIKE = 0.5;

  private final PhrasesRequest request;
  private final Diagnostics diagnostics = new Diagnostics();
  private int withheld;

  /** Each line once: all kinds of lines are asked for by the same names. */
  private final Set<String> unknown = new LinkedHashSet<>();

  public PhrasesPipeline(PhrasesRequest request) {
    this.request = request;
  }

  /**
   * Finds them.
   *
   * @param progress is informed after every record that had to be read
   */
  public Phrases run(Progress progress) {
    RecordIndex index = RecordIndex.of(request.records(), progress, diagnostics);
    List<Phrase> phrases = new ArrayList<>();
    for (PhraseKind kind : PhraseKind.values()) {
      Map<String, List<Answer>> byTopic = new LinkedHashMap<>();
      for (Answer answer : ask(kind, index).answers()) {
        if (!answer.item().text(kind.words()).isEmpty()) {
          byTopic
              .computeIfAbsent(NameKey.of(topic(kind, answer)), t -> new ArrayList<>())
              .add(answer);
        }
      }
      byTopic.values().forEach(lines -> add(kind, lines, phrases));
    }
    diagnostics.distinct();
    return new Phrases(
        phrases, withheld, phrases.isEmpty() ? List.copyOf(unknown) : List.of(), diagnostics);
  }

  private QueryResult ask(PhraseKind kind, RecordIndex index) {
    QueryResult result =
        new QueryPipeline(
                new QueryRequest(
                    kind.items(),
                    request.records(),
                    request.conditions(),
                    request.audience(),
                    request.at(),
                    AnswerOrder.of(kind.items(), "date").orElseThrow(),
                    -1))
            .run(index);
    diagnostics.addAll(result.diagnostics());
    withheld += result.withheld();
    unknown.addAll(result.unknown());
    return result;
  }

  private static String topic(PhraseKind kind, Answer answer) {
    return kind.topic() == null ? "" : answer.item().text(kind.topic());
  }

  /** Lines of one topic, earliest meeting first. */
  private static void add(PhraseKind kind, List<Answer> lines, List<Phrase> phrases) {
    List<List<Wording>> threads = new ArrayList<>();
    for (Answer line : lines) {
      Wording wording = new Wording(line, line.item().text(kind.words()));
      List<Wording> best = null;
      double most = ALIKE;
      for (List<Wording> thread : threads) {
        Wording last = thread.get(thread.size() - 1);
        double likeness =
            last.answer().record() == line.record() ? 0 : likeness(kind, last, wording);
        if (likeness > most) {
          best = thread;
          most = likeness;
        }
      }
      if (best == null) {
        best = new ArrayList<>();
        threads.add(best);
      }
      best.add(wording);
    }
    for (List<Wording> thread : threads) {
      if (thread.size() > 1) {
        String topic = topic(kind, thread.get(thread.size() - 1).answer());
        phrases.add(new Phrase(kind, topic, List.copyOf(thread)));
      }
    }
  }

  private static double likeness(PhraseKind kind, Wording one, Wording other) {
    String id = one.answer().item().text(Column.ID);
    boolean same = !id.isEmpty() && ComparedForm.same(id, other.answer().item().text(Column.ID));
    return same || kind == PhraseKind.OUTCOME ? 2 : sharedWords(one.text(), other.text());
  }

  /** Which part of the words of two texts is in both, from 0 to 1. */
  private static double sharedWords(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    int all = words.size() + others.size();
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(others);
    return all == 0 ? 0 : 2.0 * shared.size() / all;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(Names.words(text).split(" ")));
    words.remove("");
    return words;
  }
}
