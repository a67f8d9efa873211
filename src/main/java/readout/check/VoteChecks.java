package readout.check;

import readout.diagnostic.Span;
import readout.meeting.Decision;
import readout.meeting.DecisionStatus;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Vote;
import readout.meeting.VoteOption;

/** Finds votes that cannot have been cast so, and decisions that their votes contradict. */
final class VoteChecks {
  private static final String VOTE = "vote";

  private VoteChecks() {}

  static void run(Subject subject) {
    for (Decision decision : subject.meeting().content().decisions()) {
      Span votes = subject.places().of(decision, VOTE);
      for (VoteOption option : decision.vote().options()) {
        option.voters().forEach(voter -> absent(subject, voter, VOTE, "votes", votes));
      }
      absent(subject, decision, decision.movedBy(), "moved_by", "moves a decision");
      absent(subject, decision, decision.secondedBy(), "seconded_by", "seconds a decision");
      result(subject, decision, votes);
    }
  }

  private static void absent(
      Subject subject, Decision decision, Party party, String key, String does) {
    if (party != null) {
      absent(subject, party, key, does, subject.places().of(decision, key));
    }
  }

  private static void absent(Subject subject, Party party, String key, String does, Span span) {
    if (!(party instanceof Participant person) || person.attendance().isThere()) {
      return;
    }
    String name = person.name().variants().get(0).value();
    subject.add(
        subject
            .warning("absent-voter", span, name + " " + does + ", and was not at the meeting")
            .label("`attendance` says " + person.attendance().key())
            .also(subject.places().of(person, "attendance"), "not there")
            .help("correct `attendance` or `" + key + "`"));
  }

  /** A decision that was lost is not adopted, and one that was won is not rejected. */
  private static void result(Subject subject, Decision decision, Span votes) {
    Vote vote = decision.vote();
    int margin = Integer.compare(vote.count("for"), vote.count("against"));
    boolean adopted = decision.status() == DecisionStatus.ADOPTED;
    boolean lost = adopted && margin < 0;
    boolean won = decision.status() == DecisionStatus.REJECTED && margin > 0;
    if (!lost && !won) {
      return;
    }
    String numbers = vote.count("for") + " for and " + vote.count("against") + " against";
    subject.add(
        subject
            .warning(
                "vote-contradicts-status",
                votes,
                "the decision is "
                    + decision.status().key()
                    + (lost ? ", and more voted against it" : ", and more voted for it"))
            .label(numbers)
            .help(
                lost
                    ? "if it was lost, write `status: rejected`"
                    : "if it was adopted, leave out `status`")
            .help("if the numbers are the wrong way round, correct `vote`"));
  }
}
