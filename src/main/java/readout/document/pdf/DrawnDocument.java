package readout.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.document.Inline;

/** Collects what the pages of a document share: fonts, pictures, links, places, bookmarks. */
final class DrawnDocument {
  private final PdfObjects objects;
  private final Places places;
  private final Map<FontProgram, EmbeddedFont> fonts = new LinkedHashMap<>();
  private final Map<Inline.Picture, Integer> pictures = new LinkedHashMap<>();
  private final Map<String, Place> found = new HashMap<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();

  /**
   * A place on a page.
   *
   * @param page from 0
   * @param height above its lower edge
   */
  record Place(int page, double height) {}

  /**
   * An entry of the outline.
   *
   * @param level from 1
   */
  record Bookmark(String text, int level, Place place) {}

  /**
   * Where a link is on a page.
   *
   * @param object its number
   * @param says what is there
   * @param corners left, lower, right, upper
   */
  private record Area(
      int page, int object, Tag tag, String target, String says, double[] corners) {}

  DrawnDocument(PdfObjects objects, Places places) {
    this.objects = objects;
    this.places = places;
  }

  Places places() {
    return places;
  }

  /** A font in the file. */
  EmbeddedFont font(FontProgram program) {
    return fonts.computeIfAbsent(program, p -> new EmbeddedFont(p, "F" + (fonts.size() + 1)));
  }

  /** The name of a picture on pages. */
  String picture(Inline.Picture picture) {
    int number = pictures.computeIfAbsent(picture, p -> PdfPicture.write(p, objects));
    return "P" + number;
  }

  /** Takes the area of a link. */
  void area(int page, Tag tag, String target, Fragment fragment, double[] corners) {
    StringBuilder says = new StringBuilder();
    for (int i = 0; i < fragment.glyphs().size(); i++) {
      int at = fragment.reversed() ? fragment.glyphs().size() - 1 - i : i;
      says.append(fragment.glyphs().get(at).text());
    }
    if (!says.toString().isBlank()) {
      int object = objects.reserve();
      tag.area(page, object);
      areas.add(new Area(page, object, tag, target, says.toString().strip(), corners));
    }
  }

  void place(String id, int page, double height) {
    found.putIfAbsent(id, new Place(page, height));
  }

  void bookmark(String text, int level, int page, double height) {
    bookmarks.add(new Bookmark(text, level, new Place(page, height)));
  }

  List<Bookmark> bookmarks() {
    return bookmarks;
  }

  /** The resources of all pages; fonts are written once. */
  String resources() {
    StringBuilder entries = new StringBuilder("<</Font<<");
    fonts.forEach(
        (program, font) ->
            entries
                .append('/')
                .append(font.resource())
                .append(' ')
                .append(PdfObjects.ref(font.write(objects))));
    entries.append(">>");
    if (!pictures.isEmpty()) {
      entries.append("/XObject<<");
      pictures.forEach((p, n) -> entries.append("/P" + n + " " + PdfObjects.ref(n)));
      entries.append(">>");
    }
    return entries.append(">>").toString();
  }

  /** Where a place is, for a link or a bookmark. */
  static String destination(Place place, int[] pages) {
    return "["
        + PdfObjects.ref(pages[place.page()])
        + "/XYZ null "
        + PdfSyntax.number(place.height())
        + " null]";
  }

  /**
   * Writes the links; gives the references to those of each page. Keys are given to them from a
   * number on.
   *
   * @param tags takes the elements of links by their keys
   */
  List<StringBuilder> links(int[] pages, TreeMap<Integer, Tag> tags) {
    List<StringBuilder> ofPages = new ArrayList<>();
    for (int i = 0; i < pages.length; i++) {
      ofPages.add(new StringBuilder());
    }
    int key = pages.length;
    for (Area area : areas) {
      Place inside = area.target().startsWith("#") ? found.get(area.target().substring(1)) : null;
      String leads =
          inside != null
              ? "/Dest" + destination(inside, pages)
              : "/A<</S/URI/URI" + PdfSyntax.ascii(WebAddress.encoded(area.target())) + ">>";
      objects.set(
          area.object(),
          "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["
              + PdfSyntax.numbers(area.corners())
              + "]/StructParent "
              + key
              + "/Contents"
              + PdfSyntax.text(area.says())
              + leads
              + ">>");
      tags.put(key++, area.tag());
      ofPages.get(area.page()).append(PdfObjects.ref(area.object())).append(' ');
    }
    return ofPages;
  }
}
