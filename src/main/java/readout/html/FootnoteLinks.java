package readout.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import readout.document.DocumentBlock;
import readout.document.Inline;

/** Knows which links of an article lead to its footnotes, and numbers these as they are met. */
final class FootnoteLinks {
  private static final String LISTS = ".footnotes, [role=doc-endnotes]";
  private static final String BACK =
      "a.footnote-backref, a[data-footnote-backref], a[role=doc-backlink]";

  private final Map<String, Element> byId = new HashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private boolean inside;

  FootnoteLinks(Element article) {
    for (Element list : article.select(LISTS)) {
      list.select(BACK).remove();
      list.select("li[id]").forEach(item -> byId.put(item.id(), item));
    }
  }

  /** Whether an element holds footnotes, which are not a part of the text. */
  boolean isList(Element element) {
    return element.is(LISTS) && element.select("li[id]").size() == element.select("li").size();
  }

  /** Whether a link leads to a footnote that can be one: none is within another. */
  boolean isMark(Element link) {
    return !inside
        && link.normalName().equals("a")
        && link.attr("href").startsWith("#")
        && byId.containsKey(link.attr("href").substring(1));
  }

  /** Whether an element is nothing but such a link. */
  boolean holdsMark(Element raised) {
    return raised.childrenSize() == 1
        && isMark(raised.child(0))
        && raised.text().equals(raised.child(0).text());
  }

  /** The mark that a link stands for. */
  Inline.FootnoteMark mark(Element link) {
    String id = link.attr("href").substring(1);
    boolean again = numbers.containsKey(id);
    return new Inline.FootnoteMark(numbers.computeIfAbsent(id, i -> numbers.size() + 1), again);
  }

  /** The texts of the footnotes that were met, by their numbers. */
  List<List<DocumentBlock>> texts(DocumentBlocks reader, Surroundings outer) {
    List<List<DocumentBlock>> texts = new ArrayList<>();
    inside = true;
    for (String id : numbers.keySet()) {
      Element item = byId.get(id);
      texts.add(reader.of(item, outer.within(item)));
    }
    inside = false;
    return texts;
  }
}
