package readout.document.reference;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Judges a content control of a header: the title is the note's, other bound data is the past's.
 */
final class ContentControl {
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "creator", "the author of the file",
          "company", "the company of the file",
          "manager", "the manager of the file",
          "subject", "the subject of the file",
          "keywords", "the keywords of the file",
          "abstract", "the abstract of the file",
          "publishdate", "the publishing date of the file");

  private final XmlElement control;
  private final XmlElement properties;
  private final HeaderFields fields;
  private final String where;
  private final Findings findings;

  ContentControl(XmlElement control, HeaderFields fields, String where, Findings findings) {
    this.control = control;
    this.properties = control.first("w:sdtPr").orElse(XmlElement.of("w:sdtPr"));
    this.fields = fields;
    this.where = where;
    this.findings = findings;
  }

  /** What a content control holds, unless that is only a hint on what to type. */
  static Optional<XmlElement> content(XmlElement control) {
    boolean hint =
        control.first("w:sdtPr").filter(p -> p.switchesOn("w:showingPlcHdr")).isPresent();
    boolean bound = control.first("w:sdtPr").flatMap(ContentControl::binding).isPresent();
    return hint || bound
        ? Optional.empty()
        : control.is("w:sdt") ? control.first("w:sdtContent") : Optional.of(control);
  }

  private static Optional<XmlElement> binding(XmlElement properties) {
    return properties.elements().filter(e -> e.name().endsWith("dataBinding")).findFirst();
  }

  /** The run with the note's title where it is bound to a title; other bound data is reported. */
  Optional<XmlElement> title() {
    XmlElement bound = binding(properties).orElse(null);
    if (bound == null) {
      if (properties.switchesOn("w:showingPlcHdr")) {
        findings.notKept(
            "a field to type in, in " + where + ", is", "type the words that readers should see");
      }
      return Optional.empty();
    }
    String path = String.valueOf(bound.attribute("w:xpath")).replaceAll("\\[\\d+\\]", "");
    String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("^\\w+:", "");
    if (last.equals("title") && path.contains("coreProperties")) {
      return Optional.of(fields.title(look()));
    }
    findings.unfilledField(
        where,
        "a content control that shows "
            + PROPERTIES.getOrDefault(last.toLowerCase(Locale.ROOT), "data of the file"),
        "type the words in its place, or take it out");
    return Optional.empty();
  }

  /** The look of its words; that of a hint on what to type is not theirs. */
  private XmlElement look() {
    return (properties.switchesOn("w:showingPlcHdr")
            ? properties.first("w:rPr")
            : control.all().filter(e -> e.is("w:r")).findFirst().flatMap(r -> r.first("w:rPr")))
        .flatMap(AllowedMarkup.OF_PROPERTIES::of)
        .orElse(null);
  }
}
