package readout.note;

import java.util.List;
import java.util.function.Supplier;
import readout.note.view.TemplatesOnly;
import readout.note.view.Viewed;

/**
 * A text in Markdown that is under a heading of the note; it is converted when it is asked for.
 *
 * @param markdown CommonMark
 * @param html an HTML fragment, whose blocks say their language when it is not the note's
 * @param text its characters alone
 * @param prose its sentences in one line, without tables, code and addresses, for a teaser
 * @param firstHtml what its first paragraph holds, for a label or dateline to run in with; empty
 *     when it begins with a list, table or other block
 * @param restHtml the fragment without that paragraph
 * @param linkedFirstHtml as {@code first_html}, with a place to link to at each quote: for a page
 *     that prints quotes nowhere else
 * @param linkedRestHtml as {@code rest_html}, with those places
 * @param linkedFirstPlaces the places in {@code linked_first_html}
 * @param linkedRestBlocks {@code linked_rest_html} in pieces, each of which ends with a block that
 *     has such places
 * @param lang BCP 47 tag
 * @param dir {@code ltr} or {@code rtl}
 * @param foreign it is in another language than the note
 */
public record LocalizedMarkdown(
    Supplier<String> markdown,
    Supplier<String> html,
    Supplier<String> text,
    @TemplatesOnly Supplier<String> prose,
    @TemplatesOnly Supplier<String> firstHtml,
    @TemplatesOnly Supplier<String> restHtml,
    @TemplatesOnly Supplier<String> linkedFirstHtml,
    @TemplatesOnly Supplier<String> linkedRestHtml,
    @TemplatesOnly Supplier<List<HtmlBlock.Place>> linkedFirstPlaces,
    @TemplatesOnly Supplier<List<HtmlBlock>> linkedRestBlocks,
    String lang,
    String dir,
    boolean foreign)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "markdown" -> markdown;
      case "html" -> html;
      case "text" -> text;
      case "prose" -> prose;
      case "first_html" -> firstHtml;
      case "rest_html" -> restHtml;
      case "linked_first_html" -> linkedFirstHtml;
      case "linked_rest_html" -> linkedRestHtml;
      case "linked_first_places" -> linkedFirstPlaces;
      case "linked_rest_blocks" -> linkedRestBlocks;
      case "lang" -> lang;
      case "dir" -> dir;
      case "foreign" -> foreign;
      default -> UNKNOWN;
    };
  }
}
