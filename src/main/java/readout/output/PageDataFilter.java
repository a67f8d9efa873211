package readout.output;

import java.util.Map;
import java.util.Set;
import readout.json.Json;
import readout.leak.ShownText;
import readout.note.Note;
import readout.note.PageData;
import readout.note.ShownOnPage;
import readout.template.TemplateChoice;

/**
 * Leaves out of the data in a page what the page does not show: a release prints the quotes that
 * its story places, and programs that read the page must not take the others for published.
 */
final class PageDataFilter {
  private static final String START = "<script type=\"application/ld+json\">";
  private static final String END = "</script>";

  /** Where there is no story these show all that is in the data, so that nothing is looked for. */
  private static final Set<String> WHOLE =
      Set.of("briefing-note.html.mustache", "readout.html.mustache", "minutes.html.mustache");

  private PageDataFilter() {}

  /**
   * The page with the data of what it shows; as it is when its data are not those of the note.
   *
   * @param page what the template printed
   */
  static String of(String page, Note note, TemplateChoice choice) {
    int start = choice.isHtml() && !showsAll(note, choice) ? page.indexOf(START) : -1;
    int end = start < 0 ? -1 : page.indexOf(END, start);
    if (end < 0) {
      return page;
    }
    int from = start + START.length();
    PageData data = note.content().closing().linkedData();
    Map<String, Object> all = data.get();
    if (!page.substring(from, end).equals(Json.scriptSafe(all))) {
      return page;
    }
    Map<String, Object> seen = data.shown(on(page, choice.files().areBuiltIn()));
    return seen.equals(all)
        ? page
        : page.substring(0, from) + Json.scriptSafe(seen) + page.substring(end);
  }

  /**
   * What a page shows.
   *
   * @param anchored whether the place of each quote on it is marked; your own templates need not
   */
  private static ShownOnPage on(String page, boolean anchored) {
    ShownText shown = ShownText.on(page);
    return new ShownOnPage() {
      @Override
      public boolean text(String text) {
        return shown.shows(text);
      }

      @Override
      public boolean quote(String anchor, String text) {
        return (!anchored || shown.hasPlace(anchor)) && shown.showsQuoted(text);
      }
    };
  }

  private static boolean showsAll(Note note, TemplateChoice choice) {
    return choice.files().areBuiltIn()
        && WHOLE.contains(choice.fileName())
        && note.content().content().story() == null;
  }
}
