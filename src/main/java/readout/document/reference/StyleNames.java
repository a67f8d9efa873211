package readout.document.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.document.word.WordStyle;

/**
 * Finds the styles of an office that notes use: by the names that pandoc's reference documents
 * have, then by those of Word, then by names that other programs give them in other languages.
 */
final class StyleNames {
  private static final Map<WordStyle, List<String>> OTHERS =
      Map.ofEntries(
          Map.entry(WordStyle.BODY_TEXT, List.of("Text body")),
          Map.entry(
              WordStyle.BLOCK_TEXT,
              List.of("Quote", "Intense Quote", "Quotations", "Zitat", "Citation", "Цитата")),
          Map.entry(WordStyle.TITLE, List.of("Titel", "Titre", "Título", "Titolo", "Название")),
          Map.entry(
              WordStyle.SUBTITLE,
              List.of("Untertitel", "Sous-titre", "Subtítulo", "Sottotitolo", "Подзаголовок")),
          Map.entry(
              WordStyle.LIST_BULLET, List.of("Aufzählungszeichen", "List Paragraph", "Compact")),
          Map.entry(WordStyle.LIST_NUMBER, List.of("Listennummer", "List Paragraph", "Compact")),
          Map.entry(WordStyle.TABLE_CAPTION, List.of("caption", "Beschriftung", "Légende")),
          Map.entry(WordStyle.SOURCE_CODE, List.of("HTML Preformatted")),
          Map.entry(WordStyle.VERBATIM, List.of("HTML Code")),
          Map.entry(WordStyle.HEADER, List.of("Kopfzeile", "En-tête")));

  /** What a heading is called elsewhere, before its level. */
  private static final List<String> HEADINGS =
      List.of("Überschrift ", "Titre ", "Título ", "Titolo ", "Заголовок ");

  private static final List<WordStyle> WANTED =
      List.of(
          WordStyle.TITLE,
          WordStyle.HEADING_1,
          WordStyle.HEADING_2,
          WordStyle.HEADING_3,
          WordStyle.BLOCK_TEXT,
          WordStyle.LIST_BULLET,
          WordStyle.LIST_NUMBER);

  private StyleNames() {}

  /** The id of the office's own style; empty when it has none. */
  static Optional<String> id(WordStyle style, StyleSheet office) {
    for (String name : names(style)) {
      Optional<String> id = office.id(type(style), name);
      if (id.isPresent()) {
        return id;
      }
    }
    return style == WordStyle.BODY_TEXT ? office.standard("paragraph") : Optional.empty();
  }

  private static List<String> names(WordStyle style) {
    List<String> names = new ArrayList<>();
    names.add(style.styleName());
    names.addAll(OTHERS.getOrDefault(style, List.of()));
    if (isHeading(style)) {
      String level = style.styleName().substring(style.styleName().length() - 1);
      HEADINGS.forEach(name -> names.add(name + level));
    }
    return names;
  }

  /**
   * The styles that an office would want to dress itself and does not have, by name. All others
   * have near ones in every file.
   */
  static List<String> missing(StyleSheet office) {
    return WANTED.stream()
        .filter(style -> id(style, office).isEmpty())
        .map(WordStyle::styleName)
        .toList();
  }

  /** Whether a style is that of a heading with a level. */
  static boolean isHeading(WordStyle style) {
    return style.styleName().startsWith("heading ");
  }

  /** Which of Word's kinds a style is of. */
  static String type(WordStyle style) {
    return style == WordStyle.TABLE
        ? "table"
        : style.compareTo(WordStyle.TABLE) > 0 ? "character" : "paragraph";
  }
}
