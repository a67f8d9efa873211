package readout.decode;

import readout.diagnostic.Code;
import readout.diagnostic.Span;
import readout.meeting.DecisionStatus;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Vote;

/** Finds votes that cannot have been cast, and decisions that their votes contradict. */
final class VoteChecks {
  private final Report report;
  private final SourceMap places;

  VoteChecks(Context context) {
    this.report = context.report();
    this.places = context.places();
  }

  /**
   * Warns of a participant who decides, and was not there.
   *
   * @param party who decides; null, or a body, is never absent
   * @param key the key that names them
   * @param does what they do: "votes"
   */
  void present(Party party, Span span, String key, String does) {
    if (!(party instanceof Participant person) || person.attendance().isThere()) {
      return;
    }
    String name = person.name().variants().get(0).value();
    report.add(
        report
            .warning(Code.ABSENT_VOTER, span, name + " " + does + ", but was not at the meeting")
            .label("`attendance` says " + person.attendance().key())
            .also(places.of(person, "attendance"), "not there")
            .help("correct `attendance` or `" + key + "`"));
  }

  /** Warns where a decision was lost and is adopted, or was won and is rejected. */
  void result(Vote vote, DecisionStatus status, Span span) {
    int inFavour = vote.count("for");
    int against = vote.count("against");
    boolean lost = status == DecisionStatus.ADOPTED && against > inFavour;
    boolean won = status == DecisionStatus.REJECTED && inFavour > against;
    if (!lost && !won) {
      return;
    }
    String more = lost ? "against it" : "for it";
    report.add(
        report
            .warning(
                Code.VOTE_CONTRADICTS_STATUS,
                span,
                "the decision is " + status.key() + ", but more voted " + more)
            .label(inFavour + " for and " + against + " against")
            .help(
                lost
                    ? "if it was lost, write `status: rejected`"
                    : "if it was adopted, leave out `status`")
            .help("if the numbers are the wrong way round, correct `vote`"));
  }
}
