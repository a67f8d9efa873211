package readout.intake;

import java.util.List;
import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.draft.Draft;
import readout.markdown.MarkdownText;
import readout.origin.calendar.InvitationDraft;
import readout.origin.calendar.InvitationReader;
import readout.origin.calendar.ReadInvitation;
import readout.origin.calendar.ReadInvitation.Invitation;
import readout.origin.calendar.ReadInvitation.Several;
import readout.origin.calendar.ReadInvitation.Unusable;
import readout.record.RecordInput;
import readout.yaml.Sources;

/** Reads invitations: iCalendar files. */
final class InvitationImporter implements Importer {
  private final String on;

  /**
   * @param on the day or the time of the meeting, ISO 8601; empty for the only one
   */
  InvitationImporter(String on) {
    this.on = on;
  }

  @Override
  public Optional<Imported> read(RecordInput input, NameDirectory people, Diagnostics diagnostics) {
    if (!FileKind.of(input.bytes()).equals(FileKind.CALENDAR)) {
      return Optional.empty();
    }
    SourceFile file = Sources.read(input.name(), input.bytes(), diagnostics).orElse(null);
    if (file == null) {
      return Optional.empty();
    }
    ReadInvitation read = InvitationReader.read(file.text(), on, MarkdownText::escape);
    if (read instanceof Unusable unusable) {
      diagnostics.add(
          Diagnostic.error(
                  Code.UNREADABLE_INPUT,
                  null,
                  null,
                  "cannot import \"" + input.name() + "\": " + unusable.why())
              .help(unusable.help()));
      return Optional.empty();
    }
    if (read instanceof Several several) {
      int line = Math.min(several.line(), file.lineCount());
      diagnostics.add(
          Diagnostic.error(
                  Code.USAGE,
                  file,
                  new Span(file.lineStart(line), file.lineEnd(line)),
                  several.what())
              .help("say which one: --on " + String.join(", --on ", several.days())));
      return Optional.empty();
    }
    Invitation invitation = (Invitation) read;
    String summary =
        input.name()
            + ": an invitation, "
            + (invitation.people().size() == 1
                ? "1 person"
                : invitation.people().size() + " people")
            + ", "
            + Lines.counted(invitation.agenda().size(), "agenda item");
    Draft draft = InvitationDraft.of(invitation, people::nameAt);
    List<String> settled = SettledPeople.settle(draft, people);
    List<String> notices = SourceNotices.of(summary, invitation.remarks(), "line");
    return Optional.of(new Imported(draft, List.of(), notices).noted(settled));
  }
}
