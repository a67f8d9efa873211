package readout.site.search;

import java.util.List;
import readout.site.model.SearchText;

/** The words of a part, made when the first of its files is asked for; safe across threads. */
final class PartWords {
  private final SearchPart part;
  private List<String> files;

  PartWords(SearchPart part) {
    this.part = part;
  }

  /** The words of a file with their rows. */
  synchronized String file(int number) {
    if (files == null) {
      TermIndex index = new TermIndex();
      for (SearchPart.Page page : part.pages()) {
        for (SearchText.Block block : page.text().get().blocks()) {
          index.add(block);
        }
      }
      files = index.files(part.files());
    }
    return files.get(number);
  }
}
