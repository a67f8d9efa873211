package readout.transcript;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the lines of a chat room that are for its bots: the queue of speakers, the agenda. */
final class QueueTalk {
  private static final Set<String> BOTS =
      Set.of("zakim", "rrsagent", "trackbot", "agendabot", "ghurlbot", "gb", "github-bot");

  private static final Pattern TO_BOTS =
      Pattern.compile(
          " *(?:(?:zakim|rrsagent|trackbot|agendabot|ghurlbot|gb)\\b *,.*"
              + "|(?:chair +)?(?:ack|recognize)s? +\\S.*"
              + "|agg?enda *\\d* *[-+=?].*"
              + "|(?:delete|drop|forget|remove) +agend(?:um|a) +\\d+"
              + "|(?:take +up +|open +|move +to +)?(?:agend(?:um|a) +\\d.*|next +agend(?:um|a))"
              + "|(?:skip|(?:really +)?close) +(?:this +agend(?:um|a)|agend(?:um|a) +\\d+)"
              + "|(?:vqueue|vq|qv|queue|qq|q) *[-+=?].*"
              + "|[-+=?] *(?:queue|qq|q)(?:\\b.*)?"
              + "|(?:please +)?(?:show +)?(?:the +)?(?:verbose +|full +)?q(?:ueue)?\\??"
              + "|(?:please +)?clear +(?:the +)?(?:agenda|queue)"
              + "|scribeoptions *:.*|repo(?:s|sitory|sitories)? *[:：+-].*"
              + "|namedanchorhere *:.*|(?:un)?mute +\\S+|\\[ *slide *\\d+ *]) *",
          Pattern.CASE_INSENSITIVE);

  private QueueTalk() {}

  /** Whether a line is said by a bot of the room. */
  static boolean isOfBot(LogLine line) {
    return BOTS.contains(line.nick().toLowerCase(Locale.ROOT));
  }

  /** Whether a line is said to a bot. */
  static boolean isToBot(String text) {
    return TO_BOTS.matcher(text).matches();
  }
}
