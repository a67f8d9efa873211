package readout.meeting;

import java.util.function.BiConsumer;
import readout.meeting.MeetingTexts.Sort;

/** Lists the ids that a meeting gives its items, groups and delegations, not those it refers to. */
public final class GivenIds {
  private GivenIds() {}

  /**
   * Lists them, some more than once.
   *
   * @param taker takes each id as it is written, with what has it; neither is null
   */
  public static void each(Meeting meeting, BiConsumer<String, RecordPart> taker) {
    MeetingTexts.tell(
        meeting,
        (sort, value, part) -> {
          boolean given =
              part instanceof Listed item && value.equals(item.item().id())
                  || part instanceof Group
                  || part instanceof Delegation;
          if (sort == Sort.ID && given) {
            taker.accept(value, part);
          }
        });
  }
}
