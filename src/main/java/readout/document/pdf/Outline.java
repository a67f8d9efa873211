package readout.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Writes the bookmarks of a file as a tree of its headings. */
final class Outline {
  private final String text;
  private final DrawnDocument.Place place;
  private final int level;
  private final List<Outline> children = new ArrayList<>();
  private int number;

  private Outline(String text, int level, DrawnDocument.Place place) {
    this.text = text;
    this.level = level;
    this.place = place;
  }

  /** Writes the tree; gives the number of its object, 0 when there are no bookmarks. */
  static int write(List<DrawnDocument.Bookmark> bookmarks, int[] pages, PdfObjects objects) {
    if (bookmarks.isEmpty()) {
      return 0;
    }
    Outline root = new Outline("", 0, null);
    List<Outline> path = new ArrayList<>(List.of(root));
    for (DrawnDocument.Bookmark bookmark : bookmarks) {
      while (path.get(path.size() - 1).level >= bookmark.level()) {
        path.remove(path.size() - 1);
      }
      Outline entry = new Outline(bookmark.text(), bookmark.level(), bookmark.place());
      path.get(path.size() - 1).children.add(entry);
      path.add(entry);
    }
    root.number(objects);
    root.write(pages, objects, "");
    return root.number;
  }

  private void number(PdfObjects objects) {
    number = objects.reserve();
    children.forEach(child -> child.number(objects));
  }

  private int size() {
    return children.stream().mapToInt(child -> 1 + child.size()).sum();
  }

  private void write(int[] pages, PdfObjects objects, String siblings) {
    String inside =
        children.isEmpty()
            ? ""
            : "/First "
                + PdfObjects.ref(children.get(0).number)
                + "/Last "
                + PdfObjects.ref(children.get(children.size() - 1).number)
                + "/Count "
                + size();
    objects.set(
        number,
        place == null
            ? "<</Type/Outlines" + inside + ">>"
            : "<</Title"
                + PdfSyntax.text(text)
                + "/Dest"
                + DrawnDocument.destination(place, pages)
                + siblings
                + inside
                + ">>");
    for (int i = 0; i < children.size(); i++) {
      String beside =
          "/Parent "
              + PdfObjects.ref(number)
              + (i == 0 ? "" : "/Prev " + PdfObjects.ref(children.get(i - 1).number))
              + (i + 1 == children.size()
                  ? ""
                  : "/Next " + PdfObjects.ref(children.get(i + 1).number));
      children.get(i).write(pages, objects, beside);
    }
  }
}
