package readout.document.reference;

import java.util.EnumMap;
import java.util.Map;

/**
 * What an office's Word file gives its notes. Nothing of it tells what the file was about.
 *
 * @param styles as the office has them
 * @param numbering the lists that styles refer to; null without any
 * @param theme colours and fonts that styles refer to; null without any
 * @param fonts which fonts stand in for missing ones; null without any
 * @param settings those that change how a page looks
 * @param section the page, without headers and footers
 * @param headers by page
 * @param footers by page
 */
public record ReferenceDocument(
    StyleSheet styles,
    XmlElement numbering,
    XmlElement theme,
    XmlElement fonts,
    XmlElement settings,
    XmlElement section,
    Map<PageKind, KeptPart> headers,
    Map<PageKind, KeptPart> footers) {
  /** Copies the maps. */
  public ReferenceDocument {
    headers = copy(headers);
    footers = copy(footers);
  }

  private static Map<PageKind, KeptPart> copy(Map<PageKind, KeptPart> parts) {
    Map<PageKind, KeptPart> copy = new EnumMap<>(PageKind.class);
    copy.putAll(parts);
    return copy;
  }
}
