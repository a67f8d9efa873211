package readout.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import readout.diagnostic.Diagnostics;
import readout.meeting.Audience;
import readout.meeting.LanguageTags;
import readout.query.index.RecordIndex;
import readout.query.index.RecordView;
import readout.query.item.ItemKind;
import readout.query.item.Row;
import readout.record.Progress;

/** Answers a question: reads the index, and takes of it what fits. */
public final class QueryPipeline {
  private final QueryRequest request;
  private final Diagnostics diagnostics = new Diagnostics();

  public QueryPipeline(QueryRequest request) {
    this.request = request;
  }

  /**
   * Finds all answers.
   *
   * @param progress is informed after every record that had to be read
   */
  public QueryResult run(Progress progress) {
    return run(RecordIndex.of(request.records(), progress, diagnostics));
  }

  /**
   * Finds all answers in an index of the records that was read before.
   *
   * @param index whoever read it reports what was wrong with its records
   */
  public QueryResult run(RecordIndex index) {
    RecordCheck check = new RecordCheck(request, diagnostics);
    List<RecordView> views = new ArrayList<>();
    for (RecordView view : index.views(request.audience(), request.at())) {
      if (view.isRefused()) {
        check.reportRefused(view);
      } else {
        views.add(view);
      }
    }
    Found found = found(views);
    List<Answer> all = check.withoutLeaks(request.order().sorted(found.answers), found.steps);
    List<Answer> answers =
        request.limit() >= 0 && request.limit() < all.size()
            ? all.subList(0, request.limit())
            : all;
    int withheld =
        request.audience() == Audience.INTERNAL
            ? 0
            : WithheldItems.count(
                request.kind(), index.views(Audience.INTERNAL, Instant.MAX), views);
    List<String> unknown =
        answers.isEmpty()
            ? UnknownNames.of(views, request.kind(), request.conditions())
            : List.of();
    return new QueryResult(answers, found.steps, withheld, unknown, diagnostics);
  }

  /** What was found among some records. */
  private record Found(List<Answer> answers, FollowedSteps steps) {}

  private Found found(List<RecordView> views) {
    Editions editions = new Editions(views, request.conditions().language());
    List<RecordView> meetings = editions.meetings();
    FollowedSteps steps =
        request.kind() == ItemKind.STEPS ? new FollowedSteps(meetings, editions.standing()) : null;
    List<Answer> answers = new ArrayList<>();
    Filter filter = new Filter(request.kind(), request.conditions(), request.at());
    for (RecordView view : meetings) {
      if (filter.isMeeting(view.meeting(0))) {
        answers(view, filter, answers);
      }
    }
    if (steps != null && (request.conditions().open() || request.conditions().overdue())) {
      answers.removeIf(a -> !steps.after(steps.at(a.record(), a.place())).isEmpty());
    }
    return new Found(answers, steps);
  }

  /** Each item in the first language of its record in which it fits. */
  private void answers(RecordView view, Filter filter, List<Answer> answers) {
    int[] languages = languages(view);
    if (languages.length == 0) {
      return;
    }
    List<List<Row>> rows = new ArrayList<>();
    for (int language : languages) {
      rows.add(view.rows(language, request.kind()));
    }
    for (int place = 0; place < rows.get(0).size(); place++) {
      for (int i = 0; i < languages.length; i++) {
        Row item = rows.get(i).get(place);
        if (filter.isItem(item)) {
          answers.add(new Answer(view, languages[i], view.meeting(languages[i]), place, item));
          break;
        }
      }
    }
  }

  private int[] languages(RecordView view) {
    String asked = request.conditions().language();
    List<String> languages = view.languages();
    return IntStream.range(0, languages.size())
        .filter(i -> asked == null || LanguageTags.isSameLanguage(languages.get(i), asked))
        .toArray();
  }
}
