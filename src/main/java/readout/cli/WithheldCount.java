package readout.cli;

import readout.meeting.Audience;

/** Says how much is withheld from the readers of an answer. */
final class WithheldCount {
  private WithheldCount() {}

  /**
   * Says it on standard error, without regard to the question: logs of it may be public.
   *
   * @param what the items that were looked through, as a plural
   * @param count how many of all of them are withheld; nothing is said of 0
   * @param audience from whom
   */
  static void say(Console console, String what, int count, Audience audience) {
    if (count > 0) {
      console.say(
          "of all "
              + what
              + " in these records, "
              + count
              + (count == 1 ? " is" : " are")
              + " withheld from "
              + audience.key());
    }
  }
}
