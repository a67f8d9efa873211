package readout.house;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.meeting.InLanguage;
import readout.meeting.Markdown;
import readout.meeting.Passage;
import readout.meeting.Text;

/**
 * How a house dresses its notes. It is around them and between their parts; it never touches the
 * words of a quote.
 *
 * @param name what the house is called, or null
 * @param logo its picture, or null
 * @param letterhead the lines of its letterhead
 * @param accent the colour of headings, links and rules on white, or null for the program's
 * @param accentDark the same on a dark page; null only without {@code accent}
 * @param marks its quotation marks by BCP 47 tag
 * @param endMark what is printed where a release ends, or null for the language's usual mark
 * @param delegations in which order delegations are listed
 * @param about what every release says of the house at its end, or null
 */
public record HouseStyle(
    Text name,
    Logo logo,
    List<Text> letterhead,
    Colour accent,
    Colour accentDark,
    Map<String, QuotationMarks> marks,
    Text endMark,
    DelegationOrder delegations,
    Markdown about) {
  /** Without a style file: the program's own look. */
  public static final HouseStyle NONE =
      new HouseStyle(
          null, null, List.of(), null, null, Map.of(), null, DelegationOrder.AS_WRITTEN, null);

  /** Copies the lists. */
  public HouseStyle {
    letterhead = List.copyOf(letterhead);
    marks = Collections.unmodifiableMap(new TreeMap<>(marks));
  }

  /** The words that it adds to a language, by BCP 47 tag and the keys of labels. */
  public Map<String, Map<String, String>> labels() {
    Map<String, Map<String, String>> labels = new TreeMap<>();
    marks.forEach((tag, pair) -> labels.put(tag, pair.labels()));
    return labels;
  }

  /** All that it says, a line each: none of it is the record's to withhold. */
  public String ownWords() {
    return Stream.concat(Stream.of(name, endMark, about), letterhead.stream())
        .filter(Objects::nonNull)
        .flatMap(passage -> ((Passage) passage).variants().stream())
        .map(InLanguage::value)
        .collect(Collectors.joining("\n"));
  }

  /** What the file of its logo is called in a site; empty without one. */
  public String logoFile() {
    return logo == null ? "" : logo.fileName();
  }

  /** What it is called in a language, else in the first that it has; empty without a name. */
  public String nameIn(String tag) {
    return name == null
        ? ""
        : name.variants().stream()
            .filter(variant -> tag.equals(variant.language()))
            .findFirst()
            .orElse(name.variants().get(0))
            .value();
  }

  /** Whether there is something to print at the head of a page. */
  public boolean hasHead() {
    return name != null || logo != null || !letterhead.isEmpty();
  }

  /** Rules for the light scheme, the dark scheme and paper; empty without colours. */
  public String css() {
    String light = rule(accent);
    String dark = rule(accentDark);
    return (light.isEmpty() ? "" : light + "@media print { " + light.strip() + " }\n")
        + (dark.isEmpty()
            ? ""
            : "@media screen and (prefers-color-scheme: dark) { " + dark.strip() + " }\n");
  }

  private static String rule(Colour colour) {
    return colour == null ? "" : ":root { --accent: " + colour + "; }\n";
  }
}
