package readout.note.build;

import java.util.List;
import readout.house.HouseStyle;
import readout.meeting.Delegation;
import readout.meeting.Organization;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.People;
import readout.note.LocalizedHouse;

/** What the style of a house gives a note, in the note's language. */
final class HouseNotes {
  private static final int SECTION_LEVEL = 2;

  private final HouseStyle style;
  private final Wording wording;

  HouseNotes(HouseStyle style, Wording wording) {
    this.style = style;
    this.wording = wording;
  }

  /** The house, or null when there is no style file. */
  LocalizedHouse house() {
    if (style == HouseStyle.NONE) {
      return null;
    }
    return new LocalizedHouse(
        style.hasHead(),
        wording.text(style.name()),
        style.logo() == null ? "" : style.logo().address(),
        style.letterhead().stream().map(wording::text).toList(),
        style.accent() == null ? "" : style.accent().toString(),
        style.css(),
        wording.text(style.endMark()),
        wording.markdown(style.about(), SECTION_LEVEL, "h-"));
  }

  /** The delegations in the order of the house. */
  List<Delegation> inOrder(People people, Party host) {
    return style
        .delegations()
        .of(
            people.delegations(),
            delegation -> wording.plain(delegation.name()),
            () -> wording.language().order(),
            delegation -> isOf(delegation, host, people));
  }

  /** Whether a delegation is the host, or has the host among it. */
  private static boolean isOf(Delegation delegation, Party host, People people) {
    if (host instanceof Organization body) {
      return people.participants().stream()
          .anyMatch(p -> delegation.equals(p.delegation()) && body.name().equals(p.organization()));
    }
    return delegation.equals(host instanceof Participant p ? p.delegation() : host);
  }
}
