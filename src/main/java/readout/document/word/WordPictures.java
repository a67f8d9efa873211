package readout.document.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.document.Inline;
import readout.document.PictureSize;

/** Puts pictures into a file; the same picture is there once. */
final class WordPictures {
  private static final Map<String, String> ENDINGS =
      Map.of(
          "image/png", "png",
          "image/jpeg", "jpg",
          "image/gif", "gif",
          "image/svg+xml", "svg");

  /** English Metric Units, of which 914,400 are an inch, to a pixel of CSS. */
  private static final long PIXEL = 9525;

  /** One transparent pixel: what programs show that do not know SVG. */
  private static final byte[] BLANK =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=");

  private static final String SVG = "image/svg+xml";
  private static final String SVG_SPACE =
      "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
  private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

  private final List<WordPart> parts = new ArrayList<>();
  private final String prefix;
  private int drawn;

  /**
   * @param prefix what the names of its files begin with
   */
  WordPictures(String prefix) {
    this.prefix = prefix;
  }

  /** The files of the pictures. */
  List<WordPart> parts() {
    return parts;
  }

  /** Whether a picture can be shown. */
  static boolean isKnown(Inline.Picture picture) {
    return ENDINGS.containsKey(picture.type())
        && PictureSize.of(picture.type(), picture.bytes()).isPresent();
  }

  /**
   * Draws a picture in a run.
   *
   * @param links of the part that it is in
   * @param mostWidth in English Metric Units
   * @param mostHeight in the same
   */
  void draw(Inline.Picture picture, WordLinks links, long mostWidth, long mostHeight, WordXml xml) {
    Optional<PictureSize> size = PictureSize.of(picture.type(), picture.bytes());
    if (size.isEmpty()) {
      return;
    }
    boolean vector = picture.type().equals(SVG);
    double pixels = size.get().width() * (double) PIXEL;
    double high = size.get().height() * (double) PIXEL;
    double larger = vector ? Double.MAX_VALUE : 1;
    double scale = Math.min(larger, Math.min(mostWidth / pixels, mostHeight / high));
    long width = Math.max(1, Math.round(pixels * scale));
    long height = Math.max(1, Math.round(high * scale));
    String shown =
        image(vector ? "image/png" : picture.type(), vector ? BLANK : picture.bytes(), links);
    drawn++;
    xml.open("w:drawing").open("wp:inline");
    xml.with("distT", 0).with("distB", 0).with("distL", 0).with("distR", 0);
    xml.open("wp:extent").with("cx", width).with("cy", height).close();
    xml.open("wp:docPr").with("id", drawn).with("name", "Picture " + drawn);
    xml.with("descr", picture.alternative()).close();
    xml.open("a:graphic").open("a:graphicData").with("uri", WordXml.PICTURE).open("pic:pic");
    xml.open("pic:nvPicPr").open("pic:cNvPr").with("id", drawn).with("name", "Picture " + drawn);
    xml.close().empty("pic:cNvPicPr").close();
    xml.open("pic:blipFill").open("a:blip").with("r:embed", shown);
    if (vector) {
      xml.open("a:extLst").open("a:ext").with("uri", SVG_EXTENSION);
      xml.open("asvg:svgBlip").with("xmlns:asvg", SVG_SPACE);
      xml.with("r:embed", image(SVG, picture.bytes(), links)).close().close().close();
    }
    xml.close().open("a:stretch").empty("a:fillRect").close().close();
    xml.open("pic:spPr").open("a:xfrm");
    xml.open("a:off").with("x", 0).with("y", 0).close();
    xml.open("a:ext").with("cx", width).with("cy", height).close().close();
    xml.open("a:prstGeom").with("prst", "rect").empty("a:avLst").close().close();
    xml.close().close().close().close().close();
  }

  private String image(String type, byte[] bytes, WordLinks links) {
    String name = null;
    for (WordPart part : parts) {
      name = Arrays.equals(part.bytes(), bytes) ? part.name() : name;
    }
    if (name == null) {
      name = "word/media/" + prefix + (parts.size() + 1) + "." + ENDINGS.get(type);
      parts.add(WordPart.of(name, type, "", bytes));
    }
    return links.id("image", name.substring("word/".length()), false);
  }
}
