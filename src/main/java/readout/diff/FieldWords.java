package readout.diff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import readout.decode.SameMeaning;

/** Says in words what keys of the record format are called, and in which order they are told. */
final class FieldWords {
  /** The lists of a record in the order in which their changes are told. */
  private static final List<String> SECTIONS =
      List.of(
          "corrections",
          "quotes",
          "decisions",
          "next_steps",
          "figures",
          "agreements",
          "participants",
          "delegations",
          "groups",
          "topics",
          "key_messages",
          "questions",
          "next_meeting",
          "contacts",
          "documents",
          "sources",
          "approves",
          "interests",
          "signed_by",
          "credits",
          "tags",
          "aliases",
          "waivers");

  private static final Map<String, String> ITEMS =
      Map.of(
          "aliases", "alias",
          "approves", "approval of minutes",
          "signed_by", "signature",
          "next_meeting", "next meeting");

  private static final Map<String, String> TITLES =
      Map.of(
          "", "The record",
          "approves", "Approved minutes",
          "signed_by", "Signatures",
          "next_meeting", "Next meetings",
          "aliases", "Earlier ids",
          "pages", "Published pages",
          "topics", "Agenda");

  private static final Map<String, String> FIELDS =
      Map.of(
          "url", "address",
          "due", "due date",
          "done", "date it was done",
          "at", "time",
          "as_of", "as of",
          "credited_as", "credited as",
          "translation_of", "translation of",
          "via", "channel");

  private FieldWords() {}

  /** The heading over the changes of a list; that over the record's own for an empty key. */
  static String title(String section) {
    String title = TITLES.get(section);
    return title == null ? capital(plain(section)) : title;
  }

  /** What one item of a list is called. */
  static String item(String section) {
    String plain = plain(section);
    return ITEMS.getOrDefault(
        section, plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain);
  }

  /** Where the changes of a list are told; those of the record itself come first. */
  static int order(String section) {
    int at = SECTIONS.indexOf(section);
    return section.isEmpty() ? -1 : at < 0 ? SECTIONS.size() : at;
  }

  /**
   * What a field is called: {@code vote: for}, {@code text (kk)}.
   *
   * @param steps the way to it inside its item
   */
  static String field(List<Object> steps) {
    StringBuilder name = new StringBuilder();
    boolean own = false;
    for (int i = 0; i < steps.size(); i++) {
      Object step = steps.get(i);
      if (step instanceof Integer) {
        continue;
      }
      String key = step.toString();
      String above = i == 0 ? "" : steps.get(i - 1).toString();
      if (name.length() == 0) {
        own = SameMeaning.isOwn(key);
        name.append(own ? key : FIELDS.getOrDefault(key, plain(key)));
      } else if (!own && isLanguage(key, above)) {
        name.append(" (").append(key).append(')');
      } else if (own || !key.equals("text") || i != 1) {
        name.append(": ").append(own ? key : plain(key));
      }
    }
    return name.toString();
  }

  /** Whether a step in a way is a language: the last one, where the one before holds texts. */
  static boolean isLanguage(String key, String above) {
    boolean holdsOthers = List.of("vote", "place", "email", "reason").contains(above);
    return !holdsOthers
        && !above.isEmpty()
        && !List.of("text", "audience", "embargo", "name", "role", "url", "id").contains(key)
        && readout.meeting.LanguageTags.isValid(key);
  }

  private static String plain(String key) {
    return key.replace('_', ' ');
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
