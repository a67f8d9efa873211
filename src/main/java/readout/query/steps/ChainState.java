package readout.query.steps;

import java.util.Locale;

/** How far a chain of steps has come, in the order in which a meeting goes through them. */
public enum ChainState {
  /** To be done, and its time has passed for certain. */
  OVERDUE,
  /** To be done. */
  OPEN,
  /** To be done, but not here: another meeting or owner continues it. */
  TAKEN_UP,
  /** It was done. */
  DONE,
  /** It was given up. */
  DROPPED;

  /** Its word in tables. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is still to be done by those who were asked about. */
  boolean isToDo() {
    return this == OVERDUE || this == OPEN;
  }

  /** Whether nothing is left to be done. */
  boolean isClosed() {
    return this == DONE || this == DROPPED;
  }
}
