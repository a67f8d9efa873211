package readout.document.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the structure of a document and how the content of pages belongs to it. */
final class TagTree {
  private final PdfObjects objects;
  private final int[] pages;
  private final Map<Tag, Integer> numbers = new HashMap<>();
  private final TreeMap<String, Integer> identified = new TreeMap<>();

  /**
   * @param pages the numbers of the objects of the pages
   */
  TagTree(PdfObjects objects, int[] pages) {
    this.objects = objects;
    this.pages = pages;
  }

  /**
   * Writes the tree; gives the number of its object.
   *
   * @param marks of each page, the elements by the numbers of their marked content
   * @param areas the elements of links by the keys of their areas
   */
  int write(Tag root, List<List<Tag>> marks, TreeMap<Integer, Tag> areas) {
    int tree = objects.reserve();
    number(root);
    write(root, tree);
    StringBuilder nums = new StringBuilder();
    for (int page = 0; page < marks.size(); page++) {
      nums.append(page).append('[');
      marks.get(page).forEach(tag -> nums.append(ref(tag)).append(' '));
      nums.append(']');
    }
    areas.forEach((key, tag) -> nums.append(key).append(' ').append(ref(tag)).append(' '));
    int next = areas.isEmpty() ? marks.size() : areas.lastKey() + 1;
    int parents = objects.add("<</Nums[" + nums + "]>>");
    objects.set(
        tree,
        "<</Type/StructTreeRoot/K["
            + ref(root)
            + "]/ParentTree "
            + PdfObjects.ref(parents)
            + "/ParentTreeNextKey "
            + next
            + ids()
            + ">>");
    return tree;
  }

  private String ids() {
    if (identified.isEmpty()) {
      return "";
    }
    StringBuilder names = new StringBuilder();
    identified.forEach((id, n) -> names.append(PdfSyntax.ascii(id)).append(PdfObjects.ref(n)));
    return "/IDTree<</Names[" + names + "]>>";
  }

  private String ref(Tag tag) {
    return PdfObjects.ref(numbers.get(tag));
  }

  private void number(Tag tag) {
    int number = objects.reserve();
    numbers.put(tag, number);
    if (!tag.id().isEmpty()) {
      identified.put(tag.id(), number);
    }
    for (Object child : tag.children()) {
      if (child instanceof Tag inner) {
        number(inner);
      }
    }
  }

  private void write(Tag tag, int parent) {
    StringBuilder children = new StringBuilder();
    for (Object child : tag.children()) {
      if (child instanceof Tag inner) {
        children.append(ref(inner));
        write(inner, numbers.get(tag));
      } else if (child instanceof Tag.Mark mark) {
        children.append("<</Type/MCR/Pg ").append(PdfObjects.ref(pages[mark.page()]));
        children.append("/MCID ").append(mark.number()).append(">>");
      } else if (child instanceof Tag.Area area) {
        children.append("<</Type/OBJR/Pg ").append(PdfObjects.ref(pages[area.page()]));
        children.append("/Obj ").append(PdfObjects.ref(area.object())).append(">>");
      }
      children.append(' ');
    }
    objects.set(
        numbers.get(tag),
        "<</Type/StructElem/S/"
            + tag.type()
            + "/P "
            + PdfObjects.ref(parent)
            + tag.entries()
            + (children.isEmpty() ? "" : "/K[" + children.toString().strip() + "]")
            + ">>");
  }
}
