package readout.draft;

/**
 * Comments of drafts that ask for something, and what is left of them once the record says it: a
 * comment that is no longer true misleads whoever reads the record.
 */
public final class DraftComment {
  /** Above a date that a transcript does not have. */
  public static final String NO_DAY_IN_FILE = "The file does not say on which day it was.";

  /** Above a date that a release does not have. */
  public static final String NO_DAY_IN_RELEASE = "The release does not give a date.";

  /** Above a date that minutes do not have. */
  public static final String NO_DAY_IN_MINUTES = "The minutes do not give a day that can be read.";

  /** Above the date of a log whose times are those of a place. */
  public static final String LOCAL_TIMES =
      "Its times are local; of which place, only a person can say (timezone).";

  /** Where a draft leaves out the language. */
  public static final String LANGUAGE =
      "Not English? Say which language it is, such as language: fr";

  private static final String OFFICE = ": a role, an organization or something else?";
  private static final String ADDRESS = "; the invitation has only an address";

  private DraftComment() {}

  /** Above somebody of whom a transcript says something in brackets. */
  public static String office(String detail) {
    return "In the file with \"" + detail + "\"" + OFFICE;
  }

  /** Above somebody who was invited: what they answered. */
  public static String answered(String answer, boolean named) {
    return answer + (named ? "" : ADDRESS) + ".";
  }

  /**
   * What is left of a comment when a key that was missing or open has a value.
   *
   * @param key of the record, or of the item that the comment is above
   * @param comment without its mark
   * @return the same comment where the key does not answer it; empty where nothing is left
   */
  public static String left(String key, String comment) {
    boolean answered =
        switch (key) {
          case "date" ->
              comment.equals(NO_DAY_IN_FILE)
                  || comment.equals(NO_DAY_IN_RELEASE)
                  || comment.equals(NO_DAY_IN_MINUTES);
          case "timezone" -> comment.equals(LOCAL_TIMES);
          case "language" -> comment.equals(LANGUAGE);
          case "role", "organization" -> comment.endsWith(OFFICE);
          default -> false;
        };
    return answered ? "" : key.equals("name") ? comment.replace(ADDRESS, "") : comment;
  }
}
