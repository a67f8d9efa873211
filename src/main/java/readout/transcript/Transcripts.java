package readout.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import readout.diagnostic.SourceFile;

/** Reads a transcript of any kind that is known by what is in it, whatever it is called. */
public final class Transcripts {
  private Transcripts() {}

  /**
   * What a file holds.
   *
   * @param file its text
   * @return empty for a file of another kind; a transcript without turns for one in which nobody
   *     says anything
   */
  public static Optional<ReadTranscript> read(SourceFile file) {
    if (WebVttReader.reads(file)) {
      return Optional.of(captions(TranscriptKind.WEBVTT, WebVttReader.read(file)));
    }
    if (JsonCaptionsReader.reads(file)) {
      Optional<CaptionFile> read = JsonCaptionsReader.read(file);
      if (read.isPresent()) {
        return read.map(captions -> captions(TranscriptKind.JSON_CAPTIONS, captions));
      }
    }
    if (SubRipReader.reads(file)) {
      return Optional.of(captions(TranscriptKind.SUBRIP, SubRipReader.read(file)));
    }
    if (ChatLogReader.isLog(file)) {
      ChatLog log = ChatLogReader.read(file);
      return Optional.of(
          MeetBotMeeting.isOf(log) ? MeetBotMeeting.of(log) : ScribedMeeting.of(log));
    }
    return Optional.empty();
  }

  /**
   * What a file holds that the user calls a transcript: plain text with names, too.
   *
   * @param file its text
   * @return empty where no two paragraphs begin with a name
   */
  public static Optional<ReadTranscript> readAny(SourceFile file) {
    Optional<ReadTranscript> known = read(file);
    return known.isPresent()
        ? known
        : PlainTranscriptReader.read(file)
            .map(captions -> captions(TranscriptKind.PLAIN_TEXT, captions))
            .filter(plain -> plain.turns().stream().filter(t -> t.speaker() != null).count() > 1);
  }

  private static ReadTranscript captions(TranscriptKind kind, CaptionFile file) {
    List<UnreadLine> unread = new ArrayList<>(file.unread());
    boolean voices = file.captions().stream().anyMatch(caption -> caption.voice() != null);
    List<Caption> all = voices ? file.captions() : LabelledCaptions.named(file.captions(), unread);
    if (voices) {
      List<String> names =
          all.stream().map(Caption::voice).filter(Objects::nonNull).distinct().sorted().toList();
      NamesWithin within = new NamesWithin(names, unread);
      all.forEach(within::look);
    }
    List<Caption> captions =
        all.stream().filter(c -> !SoundCaptions.isSound(CueText.unmarked(c.text()))).toList();
    int sounds = all.size() - captions.size();
    List<Turn> turns = CaptionTurns.of(captions, unread);
    if (kind == TranscriptKind.PLAIN_TEXT) {
      turns.stream()
          .filter(turn -> turn.speaker() == null)
          .forEach(t -> unread.add(new UnreadLine(t.line(), t.words(), "no name is before it")));
    }
    unread.sort(Comparator.comparingInt(UnreadLine::line));
    Scribe scribe = kind == TranscriptKind.PLAIN_TEXT ? Scribe.PERSON : Scribe.MACHINE;
    Map<String, Integer> skipped =
        sounds == 0 ? Map.of() : Map.of("caption~ of sound alone", sounds);
    return new ReadTranscript(kind, scribe, turns, MeetingFacts.NONE, unread, skipped);
  }
}
