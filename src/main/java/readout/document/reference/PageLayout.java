package readout.document.reference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The last section of an office's file: its page, and which headers and footers are on it.
 *
 * @param properties of the section, without headers and footers
 * @param headers the parts with its headers, by page
 * @param footers the parts with its footers, by page
 */
record PageLayout(
    XmlElement properties, Map<PageKind, String> headers, Map<PageKind, String> footers) {

  /**
   * Reads the sections of a document. A section without a header of its own has that of the one
   * before it. What no page shows is not there: the header of a first page that is like the others,
   * that of even pages that are like odd ones.
   *
   * @param sections all section properties of the document, in order
   * @param evenAndOdd whether even pages have headers of their own
   */
  static PageLayout of(List<XmlElement> sections, PartLinks links, boolean evenAndOdd) {
    Map<PageKind, String> headers = new EnumMap<>(PageKind.class);
    Map<PageKind, String> footers = new EnumMap<>(PageKind.class);
    for (XmlElement section : sections) {
      add(section, "w:headerReference", links, headers);
      add(section, "w:footerReference", links, footers);
    }
    XmlElement last =
        sections.isEmpty() ? XmlElement.of("w:sectPr") : sections.get(sections.size() - 1);
    if (!last.switchesOn("w:titlePg")) {
      headers.remove(PageKind.FIRST);
      footers.remove(PageKind.FIRST);
    }
    if (!evenAndOdd) {
      headers.remove(PageKind.EVEN);
      footers.remove(PageKind.EVEN);
    }
    return new PageLayout(AllowedMarkup.OF_SECTIONS.of(last).orElseThrow(), headers, footers);
  }

  private static void add(
      XmlElement section, String reference, PartLinks links, Map<PageKind, String> parts) {
    section
        .elements(reference)
        .forEach(
            one -> {
              Optional<PartLinks.Link> link =
                  links.get(one.attribute("r:id")).filter(l -> !l.external());
              for (PageKind kind : PageKind.values()) {
                if (kind.key().equals(one.attributes().getOrDefault("w:type", "default"))) {
                  link.ifPresent(found -> parts.put(kind, found.target()));
                }
              }
            });
  }
}
