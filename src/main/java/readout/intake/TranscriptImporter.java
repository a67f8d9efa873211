package readout.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.record.RecordInput;
import readout.transcript.ReadTranscript;
import readout.transcript.Timing;
import readout.transcript.Transcripts;
import readout.transcript.Turn;
import readout.transcript.UnreadLine;
import readout.yaml.Sources;

/** Reads transcripts: captions and chat logs. */
final class TranscriptImporter implements Importer {
  private static final int MOST_LISTED = 40;
  private static final int LONGEST_LISTED = 70;

  private final PickedTurns pick;
  private final boolean named;

  /**
   * @param pick the turns that become quotes; null for all
   * @param named whether the user says that the file is a transcript, so that it may be plain text
   */
  TranscriptImporter(PickedTurns pick, boolean named) {
    this.pick = pick;
    this.named = named;
  }

  @Override
  public Optional<Imported> read(RecordInput input, NameDirectory people, Diagnostics diagnostics) {
    Optional<ReadTranscript> read = transcript(input, named, diagnostics);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    ReadTranscript transcript = read.get();
    int turns = transcript.turns().size();
    if (pick != null && pick.highest() > turns) {
      diagnostics.add(
          Diagnostic.error(
                  Code.USAGE,
                  null,
                  null,
                  "--pick: there is no turn "
                      + pick.highest()
                      + ", the last one of "
                      + input.name()
                      + " is "
                      + turns)
              .help("readout import " + input.name() + " --list prints them with their numbers"));
      return Optional.empty();
    }
    DraftPeople all = DraftPeople.of(transcript, people);
    TranscriptDraft draft = new TranscriptDraft(transcript, all, people, pick);
    return Optional.of(
        new Imported(
            draft.draft(title(input)),
            draft.remarks(title(input)),
            notices(input, transcript, all)));
  }

  /**
   * What a file holds; reported when nobody says anything in it.
   *
   * @param named whether the user says that the file is a transcript
   */
  static Optional<ReadTranscript> transcript(
      RecordInput input, boolean named, Diagnostics diagnostics) {
    Optional<SourceFile> file = Sources.read(input.name(), input.bytes(), diagnostics);
    Optional<ReadTranscript> read = file.flatMap(named ? Transcripts::readAny : Transcripts::read);
    if (read.isPresent() && read.get().turns().isEmpty()) {
      Diagnostic silent =
          Diagnostic.error(
              Code.NO_SPEECH,
              null,
              null,
              "\""
                  + input.name()
                  + "\" is "
                  + read.get().kind().words()
                  + ", and nobody says anything in it");
      List<UnreadLine> unread = read.get().unread();
      diagnostics.add(
          unread.isEmpty()
              ? silent.help("export the transcript again, with its words")
              : silent.help(
                  Lines.counted(unread.size(), "line")
                      + " could not be read, the first in line "
                      + unread.get(0).line()
                      + ": "
                      + unread.get(0).reason()));
      return Optional.empty();
    }
    return read;
  }

  /** What the source is called: the name of its file. */
  private static String title(RecordInput input) {
    String name = input.name().substring(input.name().lastIndexOf('/') + 1);
    name = name.substring(name.lastIndexOf('\\') + 1);
    return name.startsWith("<") || name.isBlank() ? "standard input" : name;
  }

  private List<String> notices(RecordInput input, ReadTranscript transcript, DraftPeople people) {
    List<String> lines = new ArrayList<>(summary(input.name(), transcript, people.count()));
    List<String> unsettled = people.unsettled();
    if (!unsettled.isEmpty()) {
      lines.add(
          "named by the file alone; an earlier record (--from), the people file or a person must say who:");
      unsettled.forEach(one -> lines.add("  " + one));
    }
    return lines;
  }

  /** What was read of a file, and all that was not. */
  static List<String> summary(String name, ReadTranscript transcript, int people) {
    List<Turn> turns = transcript.turns();
    Timing timing = transcript.kind().timing();
    long first = turns.stream().mapToLong(Turn::start).filter(t -> t >= 0).findFirst().orElse(-1);
    long last =
        turns.stream().mapToLong(Turn::end).filter(t -> t >= 0).reduce((a, b) -> b).orElse(-1);
    String times =
        first < 0 || last < 0
            ? ""
            : ", from " + timing.written(first) + " to " + timing.written(last);
    long nobodys = turns.stream().filter(TranscriptDraft::isWithoutSpeaker).count();
    List<String> lines = new ArrayList<>();
    lines.add(
        name
            + ": "
            + transcript.kind().words()
            + ", "
            + Lines.counted(turns.size(), "turn")
            + ", "
            + (people == 1 ? "1 person" : people + " people")
            + times);
    if (nobodys > 0) {
      lines.add(Lines.counted((int) nobodys, "turn") + " without a speaker: the file names none");
    }
    for (Map.Entry<String, Integer> skipped : transcript.skipped().entrySet()) {
      String what = skipped.getKey().replace("~", skipped.getValue() == 1 ? "" : "s");
      lines.add("left out: " + skipped.getValue() + " " + what);
    }
    List<UnreadLine> unread = transcript.unread();
    if (!unread.isEmpty()) {
      lines.add(Lines.counted(unread.size(), "line") + " to look at:");
      unread.stream().limit(MOST_LISTED).forEach(u -> lines.add("  " + listed(u)));
      Stream.of(unread.size() - MOST_LISTED)
          .filter(more -> more > 0)
          .forEach(more -> lines.add("  and " + more + " more"));
    }
    return lines;
  }

  private static String listed(UnreadLine unread) {
    String text = unread.text();
    String shown =
        text.codePointCount(0, text.length()) > LONGEST_LISTED
            ? text.substring(0, text.offsetByCodePoints(0, LONGEST_LISTED)) + " …"
            : text;
    return "line " + unread.line() + ": " + unread.reason() + (shown.isEmpty() ? "" : ": " + shown);
  }
}
