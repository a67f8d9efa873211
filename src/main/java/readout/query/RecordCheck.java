package readout.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.house.HouseStyle;
import readout.language.Language;
import readout.leak.JointLeakDetector;
import readout.leak.Leaks;
import readout.leak.Secret;
import readout.query.index.RecordView;
import readout.record.ReadRecord;
import readout.record.RecordInput;
import readout.release.ReleaseRefusals;
import readout.release.Released;

/**
 * Searches answers for what is withheld from their readers, record by record: what another record
 * says is no secret. The words that are sought are in the index; a record is read again only where
 * they seem to be found, to say where they are. Answers of such a record are left out.
 */
final class RecordCheck {
  private final QueryRequest request;
  private final Diagnostics diagnostics;

  RecordCheck(QueryRequest request, Diagnostics diagnostics) {
    this.request = request;
    this.diagnostics = diagnostics;
  }

  /** Reports why nothing of a record may leave. */
  void reportRefused(RecordView view) {
    ReadRecord read = read(view);
    Released released = read == null ? null : request.released(read);
    if (released != null && released.refusal() != null) {
      ReleaseRefusals.diagnostics(
              read.file(), read.decoded().places()::of, released.refusal(), request.audience())
          .forEach(diagnostics::add);
    }
  }

  /** The answers without those of records whose answers tell too much, which are reported. */
  List<Answer> withoutLeaks(List<Answer> answers, FollowedSteps steps) {
    Map<RecordView, List<Answer>> byRecord = new LinkedHashMap<>();
    for (Answer answer : answers) {
      byRecord.computeIfAbsent(answer.record(), r -> new ArrayList<>()).add(answer);
    }
    Set<RecordView> leaking = new HashSet<>();
    byRecord.forEach(
        (record, own) -> {
          List<Secret> secrets = record.secrets();
          if (!secrets.isEmpty() && leaks(record, own, steps, secrets)) {
            leaking.add(record);
          }
        });
    return leaking.isEmpty()
        ? answers
        : answers.stream().filter(answer -> !leaking.contains(answer.record())).toList();
  }

  private boolean leaks(
      RecordView record, List<Answer> answers, FollowedSteps steps, List<Secret> secrets) {
    JointLeakDetector wall = new JointLeakDetector(List.of(secrets), run -> true);
    boolean leaks = false;
    for (Answer answer : answers) {
      String text = AnswerTable.text(answer, steps, request.at());
      if (!leaks && !wall.inText(text, run -> true).isEmpty()) {
        Optional<Diagnostic> found = leak(record, answer, text);
        found.ifPresent(diagnostics::add);
        leaks = found.isPresent();
      }
    }
    return leaks;
  }

  private Optional<Diagnostic> leak(RecordView record, Answer answer, String text) {
    ReadRecord read = read(record);
    if (read == null) {
      return Optional.empty();
    }
    String language = record.languages().get(answer.language());
    Leaks leaks =
        new Leaks(
            read,
            request.released(read).meeting(),
            request.audience(),
            List.of(Language.of(language)),
            HouseStyle.NONE,
            request.records().safeguards());
    return leaks.inPart(text, false, "an answer of its record");
  }

  /** Null when it changed since and has errors now. */
  private ReadRecord read(RecordView view) {
    try {
      ReadRecord read = request.read(view.file());
      return read.isGood() ? read : null;
    } catch (RecordInput.Unusable e) {
      diagnostics.add(e.diagnostic());
      return null;
    }
  }
}
