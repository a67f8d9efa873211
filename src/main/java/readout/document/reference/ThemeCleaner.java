package readout.document.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps of a theme its colours and fonts, to which styles refer; effects are plain ones. */
final class ThemeCleaner {
  /** How many fills, lines, effects and backgrounds a theme must have at least. */
  private static final int VARIANTS = 3;

  private static final String NAME = "Office";

  private ThemeCleaner() {}

  /** The theme without names, pictures and what else is not needed; empty when it is damaged. */
  static Optional<XmlElement> clean(XmlElement theme) {
    Optional<XmlElement> elements = theme.first("a:themeElements");
    Optional<XmlElement> colours = elements.flatMap(e -> kept(e, "a:clrScheme"));
    Optional<XmlElement> fonts = elements.flatMap(e -> kept(e, "a:fontScheme"));
    if (colours.isEmpty() || fonts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        XmlElement.of(
                "a:theme",
                XmlElement.of("a:themeElements", colours.get(), fonts.get(), plainEffects()))
            .with("name", NAME));
  }

  private static Optional<XmlElement> kept(XmlElement elements, String name) {
    return elements
        .first(name)
        .flatMap(AllowedMarkup.OF_THEMES::of)
        .map(scheme -> scheme.with("name", NAME));
  }

  private static XmlElement plainEffects() {
    XmlElement fill =
        XmlElement.of(
            "a:solidFill", new XmlElement("a:schemeClr", Map.of("val", "phClr"), List.of()));
    return XmlElement.of(
            "a:fmtScheme",
            repeated("a:fillStyleLst", fill),
            repeated("a:lnStyleLst", XmlElement.of("a:ln", fill).with("w", "9525")),
            repeated(
                "a:effectStyleLst", XmlElement.of("a:effectStyle", XmlElement.of("a:effectLst"))),
            repeated("a:bgFillStyleLst", fill))
        .with("name", NAME);
  }

  private static XmlElement repeated(String name, XmlElement one) {
    return XmlElement.of(name).with(new ArrayList<>(Collections.nCopies(VARIANTS, one)));
  }
}
