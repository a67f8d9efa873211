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
    unread.sort(Comparator.comparingInt(UnreadLine::line));
    Map<String, Integer> skipped =
        sounds == 0 ? Map.of() : Map.of("caption~ of sound alone", sounds);
    return new ReadTranscript(kind, Scribe.MACHINE, turns, MeetingFacts.NONE, unread, skipped);
  }
}
