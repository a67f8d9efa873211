package readout.document.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What may stay of an office's parts: elements and their attributes by name. All else goes, so that
 * what nobody has thought of cannot get out.
 */
final class AllowedMarkup {
  private static final String COLOURS =
      " w:color w:themeColor w:themeTint w:themeShade w:fill w:themeFill w:themeFillTint"
          + " w:themeFillShade";

  private static final String BORDER = " w:val w:sz w:space w:shadow w:frame" + COLOURS;

  /** Properties of text, paragraphs, tables, rows and cells. */
  private static final String PROPERTIES =
      """
      w:rPr:
      w:rStyle: w:val
      w:rFonts: w:ascii w:hAnsi w:eastAsia w:cs w:asciiTheme w:hAnsiTheme w:eastAsiaTheme w:cstheme w:hint
      w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:emboss w:imprint: w:val
      w:noProof w:snapToGrid w:w w:kern w:position w:sz w:szCs w:highlight w:effect w:vertAlign: w:val
      w:rtl w:cs w:em w:keepNext w:keepLines w:pageBreakBefore w:widowControl w:suppressLineNumbers: w:val
      w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE: w:val
      w:autoSpaceDN w:bidi w:adjustRightInd w:contextualSpacing w:mirrorIndents w:suppressOverlap: w:val
      w:jc w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl: w:val
      w:color w:u: w:val@COLOURS
      w:shadow w:top w:left w:bottom w:right w:start w:end w:between w:bar: w:w w:type@BORDER
      w:insideH w:insideV w:tl2br w:tr2bl w:bdr w:shd: w:w w:type@BORDER
      w:spacing: w:val w:before w:beforeLines w:beforeAutospacing w:after w:afterLines w:afterAutospacing w:line w:lineRule
      w:ind: w:left w:leftChars w:right w:rightChars w:start w:startChars w:end w:endChars w:hanging w:hangingChars w:firstLine w:firstLineChars
      w:lang: w:val w:eastAsia w:bidi
      w:eastAsianLayout: w:id w:combine w:vert w:vertCompress w:combineBrackets
      w:fitText: w:val w:id
      w:pPr w:pBdr w:tabs w:numPr:
      w:pStyle w:ilvl w:numId: w:val
      w:framePr: w:dropCap w:lines w:w w:h w:vSpace w:hSpace w:wrap w:hAnchor w:vAnchor w:x w:xAlign w:y w:yAlign w:hRule w:anchorLock
      w:tab: w:val w:leader w:pos
      w:tblPr w:tblPrEx w:tblBorders w:tblCellMar w:trPr w:tcPr w:tcBorders w:tcMar:
      w:tblStyle w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize: w:val
      w:tblW w:tblCellSpacing w:tblInd w:tblLayout w:wBefore w:wAfter w:tcW: w:w w:type
      w:tblpPr: w:leftFromText w:rightFromText w:topFromText w:bottomFromText w:vertAnchor w:horzAnchor w:tblpX w:tblpXSpec w:tblpY w:tblpYSpec
      w:tblLook: w:val w:firstRow w:lastRow w:firstColumn w:lastColumn w:noHBand w:noVBand
      w:gridBefore w:gridAfter w:cantSplit w:tblHeader w:gridSpan w:hMerge w:vMerge w:noWrap: w:val
      w:tcFitText w:vAlign w:hideMark: w:val
      w:trHeight: w:val w:hRule
      """;

  private static final String STYLES =
      """
      w:styles w:docDefaults w:rPrDefault w:pPrDefault:
      w:latentStyles: w:defLockedState w:defUIPriority w:defSemiHidden w:defUnhideWhenUsed w:defQFormat w:count
      w:lsdException: w:name w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:locked
      w:style: w:type w:styleId w:default w:customStyle
      w:name w:aliases w:basedOn w:next w:link w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:locked: w:val
      w:tblStylePr: w:type
      """;

  private static final String NUMBERING =
      """
      w:numbering:
      w:abstractNum: w:abstractNumId
      w:multiLevelType w:styleLink w:numStyleLink w:start w:numFmt w:lvlRestart w:isLgl w:suff w:lvlJc w:startOverride w:abstractNumId: w:val
      w:lvlText: w:val w:null
      w:lvl: w:ilvl
      w:num: w:numId
      w:lvlOverride: w:ilvl
      """;

  private static final String FONTS =
      """
      w:fonts:
      w:font: w:name
      w:altName w:panose1 w:family w:notTrueType w:pitch: w:val
      w:charset: w:val w:characterSet
      w:sig: w:usb0 w:usb1 w:usb2 w:usb3 w:csb0 w:csb1
      """;

  private static final String SECTION =
      """
      w:sectPr w:footnotePr:
      w:pgBorders: w:zOrder w:display w:offsetFrom
      w:pgSz: w:w w:h w:orient
      w:pgMar: w:top w:right w:bottom w:left w:header w:footer w:gutter
      w:lnNumType: w:countBy w:start w:distance w:restart
      w:pgNumType: w:fmt w:start
      w:cols: w:equalWidth w:space w:num w:sep
      w:col: w:w w:space
      w:vAlign w:titlePg w:textDirection w:bidi w:rtlGutter w:pos w:numFmt w:numRestart: w:val
      w:docGrid: w:type w:linePitch w:charSpace
      w:top w:left w:bottom w:right: @BORDER
      """;

  private static final String THEME =
      """
      a:clrScheme: name
      a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink a:folHlink:
      a:srgbClr: val
      a:sysClr: val lastClr
      a:fontScheme: name
      a:majorFont a:minorFont:
      a:latin a:ea a:cs: typeface panose pitchFamily charset
      a:font: script typeface
      """;

  /** The properties of style sheets. */
  static final AllowedMarkup OF_STYLES = new AllowedMarkup(PROPERTIES + STYLES);

  static final AllowedMarkup OF_NUMBERING = new AllowedMarkup(PROPERTIES + NUMBERING);
  static final AllowedMarkup OF_FONTS = new AllowedMarkup(FONTS);
  static final AllowedMarkup OF_SECTIONS = new AllowedMarkup(SECTION);
  static final AllowedMarkup OF_THEMES = new AllowedMarkup(THEME);
  static final AllowedMarkup OF_PROPERTIES = new AllowedMarkup(PROPERTIES);

  private final Map<String, Set<String>> attributes = new HashMap<>();

  /**
   * @param table a line each: names of elements, a colon, the attributes that they may have
   */
  AllowedMarkup(String table) {
    for (String line : table.lines().toList()) {
      int colon = line.indexOf(": ") < 0 ? line.length() - 1 : line.indexOf(": ");
      String elements = line.substring(0, colon);
      String allowed =
          line.substring(colon + 1).replace("@COLOURS", COLOURS).replace("@BORDER", BORDER).strip();
      for (String element : elements.split(" ")) {
        attributes.put(element, Set.of(allowed.isEmpty() ? new String[0] : allowed.split(" +")));
      }
    }
  }

  /** Whether an element of a name may stay. */
  boolean has(String element) {
    return attributes.containsKey(element);
  }

  /** An element with what may stay of its attributes, and with its children as they are. */
  XmlElement attributesOf(XmlElement element) {
    Map<String, String> kept = new LinkedHashMap<>();
    Set<String> allowed = attributes.getOrDefault(element.name(), Set.of());
    element
        .attributes()
        .forEach(
            (name, value) -> {
              if (allowed.contains(name)) {
                kept.put(name, value);
              }
            });
    return new XmlElement(element.name(), kept, element.children());
  }

  /** What may stay of an element and all below it; text is not among it. Empty for nothing. */
  Optional<XmlElement> of(XmlElement element) {
    if (!has(element.name())) {
      return Optional.empty();
    }
    List<XmlElement> children = element.elements().map(this::of).flatMap(Optional::stream).toList();
    return Optional.of(attributesOf(element).with(children));
  }
}
