package readout.output;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import readout.diagnostic.Diagnostics;
import readout.html.PageIds;
import readout.markdown.CommonMark;
import readout.meeting.Audience;
import readout.meeting.Meeting;
import readout.note.Note;
import readout.note.build.NoteBuilder;
import readout.note.build.NoteRequest;
import readout.record.ReadRecord;
import readout.release.Release;
import readout.release.Released;
import readout.template.Format;
import readout.template.TemplateChoice;
import readout.template.TemplateFiles;

/**
 * Knows the places that the pages of a record have in any of the built-in templates, for readers
 * who may see everything. Safe across threads.
 */
public final class PrintedPlaces {
  private final Instant at;
  private final CommonMark commonMark = new CommonMark();
  private List<NotePrinter> printers;

  /**
   * @param at when embargoes are judged
   */
  public PrintedPlaces(Instant at) {
    this.at = at;
  }

  /** Made when a link first asks: few records have one. */
  private synchronized List<NotePrinter> printers() {
    if (printers == null) {
      Diagnostics none = new Diagnostics(); // The built-in templates are right.
      printers =
          TemplateFiles.BUILT_IN.stream()
              .map(name -> TemplateChoice.of(name, null, Format.HTML, none))
              .map(choice -> new NotePrinter(choice, commonMark, none))
              .toList();
    }
    return printers;
  }

  /**
   * The ids of the pages of a record.
   *
   * @param read a record without errors
   */
  public Set<String> of(ReadRecord read) {
    Meeting meeting = read.decoded().meeting();
    Released released = Release.of(meeting, Audience.INTERNAL, at);
    Set<String> ids = new TreeSet<>();
    if (released.refusal() == null) {
      Note note =
          new NoteBuilder(commonMark)
              .build(
                  released.meeting(),
                  NoteRequest.of(Audience.INTERNAL, meeting.about().language(), at));
      Diagnostics none = new Diagnostics();
      for (NotePrinter printer : printers()) {
        printer.unchecked(note, none).map(PageIds::printed).ifPresent(ids::addAll);
      }
    }
    return ids;
  }
}
