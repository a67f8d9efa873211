package readout.document.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts items on pages: what belongs together stays together, nothing is alone at the foot of a page
 * that belongs to what follows, and the heads of a table are repeated.
 */
final class PageMaker {
  /** A row of a table that is higher than this part of a page may go on on the next one. */
  private static final double HIGH = 0.35;

  private static final double ENOUGH = 60;

  private final DrawnDocument document;
  private final PdfPaper paper;
  private final List<List<TextLine>> notices;
  private final List<PageCanvas> pages = new ArrayList<>();
  private final Map<Band, Double> bands = new IdentityHashMap<>();
  private final double top;
  private final double bottom;
  private PageCanvas page;
  private Item last;
  private double at;

  /**
   * @param notices what every page says, each as lines
   */
  PageMaker(DrawnDocument document, PdfPaper paper, List<List<TextLine>> notices) {
    this.document = document;
    this.paper = paper;
    this.notices = notices;
    this.top = Math.max(PdfPaper.MARGIN, RunningHeads.bottom(notices));
    this.bottom = paper.height() - PdfPaper.MARGIN;
    turn();
  }

  /** The pages. */
  List<PageCanvas> pages() {
    return pages;
  }

  private void turn() {
    page = new PageCanvas(document, pages.size(), paper.height());
    pages.add(page);
    bands.clear();
    last = null;
    at = top;
    page.artifacts(true);
    RunningHeads.draw(page, paper, notices);
    page.artifacts(false);
  }

  /** Puts items on pages in their order. */
  void put(List<Item> items) {
    int from = 0;
    while (from < items.size()) {
      int to = from + 1;
      while (to < items.size() && items.get(to - 1).keepsNext()) {
        to++;
      }
      together(items.subList(from, to));
      from = to;
    }
  }

  private void together(List<Item> items) {
    double high = height(items);
    if (at + gap(items.get(0)) + high <= bottom) {
      items.forEach(this::draw);
    } else if (last != null && high + heads(items.get(0)) <= bottom - top && !isPartedHere(items)) {
      turn();
      items.forEach(this::draw);
    } else {
      items.forEach(this::alone);
    }
  }

  private boolean isPartedHere(List<Item> items) {
    Item row = items.get(items.size() - 1);
    double before = height(items) - row.height();
    return row.height() > (bottom - top) * HIGH
        && bottom - at - gap(items.get(0)) - before > ENOUGH
        && row.parted(bottom - at - gap(items.get(0)) - before) != null;
  }

  private void alone(Item item) {
    double room = bottom - at - gap(item);
    if (item.height() <= room) {
      draw(item);
      return;
    }
    boolean high = item.height() > (bottom - top) * HIGH && room > ENOUGH;
    List<Item> parts = high || last == null ? item.parted(room) : null;
    if (parts != null) {
      draw(parts.get(0));
      turn();
      alone(parts.get(1));
    } else if (last != null) {
      turn();
      alone(item);
    } else {
      draw(item);
    }
  }

  private static double height(List<Item> items) {
    double height = 0;
    for (int i = 0; i < items.size(); i++) {
      height += items.get(i).height();
      height += i == 0 ? 0 : Math.max(items.get(i - 1).after(), items.get(i).before());
    }
    return height;
  }

  private static double heads(Item item) {
    return item.heads().stream().mapToDouble(Item::height).sum();
  }

  /** The space above an item where it is now. */
  private double gap(Item item) {
    return last == null ? heads(item) : Math.max(last.after(), item.before());
  }

  private void draw(Item item) {
    if (last == null && item.partsOnly()) {
      return;
    }
    if (last == null && !item.heads().isEmpty()) {
      page.artifacts(true);
      for (Item head : item.heads()) {
        head.draw(page, at);
        at += head.height();
      }
      page.artifacts(false);
    } else {
      at += gap(item);
    }
    double end = at + item.height();
    for (Band band : item.bands()) {
      band.draw(page, bands.getOrDefault(band, at), end);
    }
    bands.clear();
    item.bands().forEach(band -> bands.put(band, end));
    item.draw(page, at);
    at = end;
    last = item;
  }
}
