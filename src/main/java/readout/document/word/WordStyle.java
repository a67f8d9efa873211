package readout.document.word;

import java.util.Locale;

/**
 * The styles of a Word file by their names, which are English in every Word. Names that pandoc's
 * reference documents use come before names of our own.
 */
public enum WordStyle {
  BODY_TEXT("Body Text", null),
  FIRST_PARAGRAPH("First Paragraph", BODY_TEXT),
  COMPACT("Compact", BODY_TEXT),
  BLOCK_TEXT("Block Text", BODY_TEXT),
  TITLE("Title", BODY_TEXT),
  SUBTITLE("Subtitle", BODY_TEXT),
  DATE("Date", BODY_TEXT),
  HEADING_1("heading 1", BODY_TEXT),
  HEADING_2("heading 2", HEADING_1),
  HEADING_3("heading 3", HEADING_2),
  HEADING_4("heading 4", HEADING_3),
  HEADING_5("heading 5", HEADING_4),
  HEADING_6("heading 6", HEADING_5),
  LIST_BULLET("List Bullet", COMPACT),
  LIST_NUMBER("List Number", COMPACT),
  TABLE_CAPTION("Table Caption", COMPACT),
  TABLE_TEXT("Table Text", COMPACT),
  FOOTNOTE_TEXT("footnote text", COMPACT),
  SOURCE_CODE("Source Code", COMPACT),
  DEFINITION_TERM("Definition Term", BODY_TEXT),
  DEFINITION("Definition", BODY_TEXT),
  HEADER("header", COMPACT),
  FOOTER("footer", COMPACT),
  NOTICE("Notice", BODY_TEXT),
  ALARM_NOTICE("Alarm Notice", NOTICE),
  DRAFT_NOTICE("Draft Notice", NOTICE),
  CORRECTION("Correction", BODY_TEXT),
  KICKER("Kicker", COMPACT),
  LABEL_LINE("Label Line", COMPACT),
  FACT("Fact", COMPACT),
  PEOPLE("People", COMPACT),
  PLAIN_LIST("Plain List", COMPACT),
  RESULT("Result", COMPACT),
  DETAIL("Detail", COMPACT),
  ATTRIBUTION("Attribution", COMPACT),
  ASIDE("Aside", BODY_TEXT),
  QUESTION("Question", BODY_TEXT),
  END_MARK("End Mark", BODY_TEXT),
  SMALL_TEXT("Small Text", COMPACT),
  SIGNATURE_LINE("Signature Line", COMPACT),
  HOUSE_NAME("House Name", HEADER),
  LETTERHEAD("Letterhead", HEADER),
  TABLE("Table", null),
  HYPERLINK("Hyperlink", null),
  FOOTNOTE_REFERENCE("footnote reference", null),
  VERBATIM("Verbatim Char", null),
  LABEL("Label", null),
  REMARK("Remark", null),
  VALUE("Value", null),
  RESTRICTION("Restriction", null),
  OVERDUE("Overdue", null),
  ITEM_NUMBER("Item Number", null);

  private static final int LEVELS = 6;

  private final String styleName;
  private final WordStyle nearest;

  WordStyle(String styleName, WordStyle nearest) {
    this.styleName = styleName;
    this.nearest = nearest;
  }

  /** Its name; the case of letters does not matter. */
  public String styleName() {
    return styleName;
  }

  /** The style to take where this one is missing; null for none. */
  public WordStyle nearest() {
    return nearest;
  }

  /** The id that it has in a file of our own. */
  String ownId() {
    StringBuilder id = new StringBuilder();
    for (String word : styleName.split(" ")) {
      id.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return id.toString();
  }

  /** That of a heading by its level, from 1. */
  static WordStyle ofHeading(int level) {
    return level < 1 ? TITLE : values()[HEADING_1.ordinal() + Math.min(level, LEVELS) - 1];
  }
}
