package readout.document.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the pictures, lines and text boxes of a header or footer, without names and descriptions.
 */
final class DrawingCleaner {
  private static final Set<String> KINDS =
      Set.of(
          "http://schemas.openxmlformats.org/drawingml/2006/picture",
          Namespaces.address("wps"),
          Namespaces.address("wpg"));

  /** The names and descriptions of drawings, in which programs write the paths of files. */
  private static final Set<String> NAMED =
      Set.of("wp:docPr", "pic:cNvPr", "wps:cNvPr", "wpg:cNvPr");

  private static final Set<String> CROPS =
      Set.of("l", "t", "r", "b", "cropleft", "croptop", "cropright", "cropbottom");

  private final String where;
  private final OfficeFile file;
  private final PartLinks links;
  private final KeptLinks kept;
  private final Findings findings;
  private final HeaderCleaner texts;
  private int number;

  /**
   * @param texts cleans what is in text boxes
   */
  DrawingCleaner(
      String where,
      OfficeFile file,
      PartLinks links,
      KeptLinks kept,
      Findings findings,
      HeaderCleaner texts) {
    this.where = where;
    this.file = file;
    this.links = links;
    this.kept = kept;
    this.findings = findings;
    this.texts = texts;
  }

  /** Whether an element of a run is drawn. */
  static boolean isDrawing(XmlElement element) {
    return element.is("w:drawing")
        || element.is("w:pict")
        || element.is("mc:AlternateContent") && choice(element).isPresent();
  }

  /** The choice whose shapes are known here. */
  private static Optional<XmlElement> choice(XmlElement alternatives) {
    return alternatives
        .elements("mc:Choice")
        .filter(
            choice -> List.of("wps", "wpg").contains(String.valueOf(choice.attribute("Requires"))))
        .filter(choice -> choice.first("w:drawing").isPresent())
        .findFirst();
  }

  /** What is shown by a program that knows none of the choices. */
  static Optional<XmlElement> fallback(XmlElement alternatives) {
    return alternatives.first("mc:Fallback");
  }

  /** What stays of a drawing: one element, or none. */
  List<XmlElement> clean(XmlElement drawing) {
    if (drawing.is("mc:AlternateContent")) {
      XmlElement choice = choice(drawing).orElseThrow();
      return clean(choice.first("w:drawing").orElseThrow()).stream()
          .map(
              shape ->
                  XmlElement.of(
                      drawing.name(),
                      new XmlElement(
                          choice.name(),
                          Map.of("Requires", choice.attribute("Requires")),
                          List.of(shape))))
          .toList();
    }
    if (drawing.all().anyMatch(DrawingCleaner::isHidden)) {
      return List.of();
    }
    boolean known =
        drawing.is("w:pict")
            || drawing
                .all()
                .filter(element -> element.is("a:graphicData"))
                .allMatch(data -> KINDS.contains(String.valueOf(data.attribute("uri"))));
    if (!known) {
      findings.notKept(
          "a diagram, chart or other drawing in " + where + " is",
          "put a picture of it in its place");
      return List.of();
    }
    return cleaned(drawing).stream().toList();
  }

  private static boolean isHidden(XmlElement element) {
    return NAMED.contains(element.name())
            && List.of("1", "true").contains(String.valueOf(element.attribute("hidden")))
        || element.name().startsWith("v:")
            && String.valueOf(element.attribute("style"))
                .replace(" ", "")
                .contains("visibility:hidden");
  }

  private Optional<XmlElement> cleaned(XmlElement element) {
    if (NAMED.contains(element.name())) {
      number++;
      return Optional.of(
          new XmlElement(element.name(), Map.of(), List.of())
              .with("id", String.valueOf(number))
              .with("name", "Drawing " + number));
    }
    switch (element.name()) {
      case "w:txbxContent" -> {
        return Optional.of(XmlElement.of(element.name()).with(texts.blocks(element)));
      }
      case "mc:AlternateContent" -> {
        return fallback(element)
            .flatMap(other -> other.elements().findFirst())
            .flatMap(this::cleaned);
      }
      case "wp:align", "wp:posOffset" -> {
        return Optional.of(XmlElement.of(element.name()).with(token(element)));
      }
      default -> {
        return allowed(element);
      }
    }
  }

  private Optional<XmlElement> allowed(XmlElement element) {
    if (!DrawingMarkup.ALLOWED.has(element.name())) {
      return Optional.empty();
    }
    XmlElement clean = DrawingMarkup.ALLOWED.attributesOf(element);
    if (element.is("a:srcRect") || element.is("v:imagedata")) {
      uncropped(element);
    }
    if (element.is("a:blip") || element.is("v:imagedata")) {
      String id = element.attribute(element.is("a:blip") ? "r:embed" : "r:id");
      Optional<String> picture = picture(element, id);
      if (picture.isEmpty()) {
        return Optional.empty();
      }
      clean = clean.with(element.is("a:blip") ? "r:embed" : "r:id", picture.get());
    }
    List<XmlElement> children = new ArrayList<>();
    for (XmlElement child : element.elements().toList()) {
      cleaned(child).ifPresent(children::add);
    }
    return Optional.of(clean.with(children));
  }

  /** A place on the page: a word or a number, and nothing else. */
  private static List<XmlNode> token(XmlElement element) {
    return element.children().stream()
        .filter(child -> child instanceof XmlText text && text.value().matches("-?[a-z0-9]+"))
        .toList();
  }

  /** The id of a picture in the kept part; empty after it was reported. */
  private Optional<String> picture(XmlElement element, String id) {
    PartLinks.Link link = links.get(id).orElse(null);
    if (element.attribute("r:link") != null || link != null && link.external()) {
      findings.unusablePicture(
          where, "that is linked to and not in the file", "insert it in Word without a link");
      return Optional.empty();
    }
    Optional<byte[]> bytes = link == null ? Optional.empty() : file.part(link.target());
    Optional<PictureFile> picture = bytes.flatMap(PictureFile::of);
    if (picture.isEmpty()) {
      findings.unusablePicture(
          where,
          bytes.isEmpty()
              ? "that is not in the file"
              : "of a kind that cannot be cleared of what it tells about its past",
          "insert it again as a PNG, JPEG, GIF or EMF file");
    }
    return picture.map(kept::picture);
  }

  /** What was cropped off a picture is still in its file. */
  private void uncropped(XmlElement element) {
    boolean cropped =
        element.attributes().entrySet().stream()
            .anyMatch(
                a ->
                    CROPS.contains(a.getKey()) && a.getValue().matches("\\.?0*[1-9.][0-9.]*[%f]?"));
    if (cropped) {
      findings.unusablePicture(
          where,
          "that is cropped: what was cut off is still in the file",
          "delete it in Word (Picture Format > Compress Pictures > Delete cropped areas)");
    }
  }
}
