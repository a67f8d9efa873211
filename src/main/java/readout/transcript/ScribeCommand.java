package readout.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line of a scribed meeting commands: the words that the W3C's scribe knows, in any case and
 * with a colon of any width.
 */
enum ScribeCommand {
  PRESENT("presents?"),
  REGRETS("regrets?"),
  CHAIR("chairs?"),
  SCRIBE("scribe(?: ?nick)?s?"),
  TOPIC("topic"),
  SUBTOPIC("sub-?topic"),
  MEETING("meeting"),
  DATE("date"),
  RESOLVED("resol(?:ved|ution)"),
  PROPOSED("propos(?:ed|al)"),
  AGENDA("agenda"),
  PREVIOUS_MEETING("previous +meeting"),
  NEXT_MEETING("next +meeting"),
  SLIDES("slides(?:et)?"),
  RECORDING("recording"),
  ACTION("action");

  private static final Pattern ACTION_WITHOUT_COLON =
      Pattern.compile(" *action +(\\p{L}\\w* *[:：].*|\\S+ +to\\b.*)", Pattern.CASE_INSENSITIVE);

  private final Pattern form;

  ScribeCommand(String word) {
    this.form =
        Pattern.compile(
            " *"
                + word
                + "(?:(?: *(?<plus>\\+)|(?<minus>-)(?=[ :：]|$)) *[:：]? *(?<list>.*?)"
                + "| *[:：=] *(?<value>.*?)) *",
            Pattern.CASE_INSENSITIVE);
  }

  /**
   * A command with what it says.
   *
   * @param operator '+' or '-' where it adds to a list or takes from it, ' ' where it may be an
   *     action and has no colon, else ':'
   * @param value may be empty
   */
  record Given(ScribeCommand command, char operator, String value) {}

  /** The command of a line; null when it is none. */
  static Given of(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) == ' ') {
      first++;
    }
    if (first == text.length() || "pPrRcCsStTmMdDaAnN".indexOf(text.charAt(first)) < 0) {
      return null;
    }
    for (ScribeCommand command : values()) {
      Matcher m = command.form.matcher(text);
      if (m.matches() && (m.group("list") == null || command.isList())) {
        return m.group("list") == null
            ? new Given(command, ':', m.group("value"))
            : new Given(command, m.group("plus") == null ? '-' : '+', m.group("list"));
      }
    }
    Matcher action = ACTION_WITHOUT_COLON.matcher(text);
    return action.matches() ? new Given(ACTION, ' ', action.group(1).strip()) : null;
  }

  private boolean isList() {
    return this == PRESENT || this == REGRETS || this == CHAIR || this == SCRIBE;
  }
}
