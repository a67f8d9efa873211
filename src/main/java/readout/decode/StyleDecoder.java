package readout.decode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.house.Colour;
import readout.house.DelegationOrder;
import readout.house.HouseStyle;
import readout.house.Logo;
import readout.house.QuotationMarks;
import readout.meeting.Markdown;
import readout.meeting.Text;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/** Reads the style file of a house. */
public final class StyleDecoder {
  static final String FIRST_KEY = "readout-house";
  private static final int LONGEST_MARK = 3;

  private final Context context;
  private final Values values;
  private final Report report;
  private final Function<String, Logo> logos;

  private StyleDecoder(Context context, Function<String, Logo> logos) {
    this.context = context;
    this.values = context.values();
    this.report = context.report();
    this.logos = logos;
  }

  /**
   * The style that a file gives; empty after its errors were reported.
   *
   * @param file its text, for diagnostics
   * @param root its tree
   * @param logos takes the path of a picture as the file has it, and reads it
   * @param sink takes every mistake
   */
  public static Optional<HouseStyle> decode(
      SourceFile file, Node root, Function<String, Logo> logos, Diagnostics sink) {
    Diagnostics own = new Diagnostics(Diagnostics.OF_ONE_FILE);
    Context context = Context.of(file, own);
    HouseStyle style = context.group(root, "a style file", new StyleDecoder(context, logos)::style);
    boolean good = !own.hasErrors();
    sink.addAll(own);
    return good ? Optional.ofNullable(style) : Optional.empty();
  }

  private HouseStyle style(Fields f) {
    f.required(FIRST_KEY, values.version);
    Text name = f.optional("name", values.text);
    Logo logo = f.optional("logo", this::logo);
    List<Text> letterhead = f.list("letterhead", n -> values.text(n, "a line of the letterhead"));
    Node colours = f.optional("colours");
    Colours read =
        colours == null
            ? new Colours(null, null)
            : context.group(colours, "`colours`", this::colours);
    Map<String, QuotationMarks> marks = marks(f.optional("quotation_marks"));
    Text endMark = f.optional("end_mark", values.text);
    DelegationOrder order =
        f.optional("delegations", (n, what) -> values.word(n, what, DelegationOrder.class));
    Markdown about = f.optional("about", values.markdown);
    return new HouseStyle(
        name,
        logo,
        letterhead,
        read == null ? null : read.accent(),
        read == null ? null : read.dark(),
        marks,
        endMark,
        order == null ? DelegationOrder.AS_WRITTEN : order,
        about);
  }

  private Logo logo(Node node, String what) {
    String path = values.line(node, what);
    Logo logo = path == null ? null : logos.apply(path);
    if (logo == null || logo.mistake().isEmpty()) {
      return logo;
    }
    report.add(
        report
            .error(Code.BAD_STYLE, node.span(), "cannot use \"" + path + "\" as the logo")
            .label(logo.mistake())
            .help("a logo is an SVG, PNG or JPEG file beside the style file, of 300 kB at most"));
    return null;
  }

  /** The colours on white and on dark pages; null where the program's own holds. */
  private record Colours(Colour accent, Colour dark) {}

  private Colours colours(Fields f) {
    Colour accent = f.optional("accent", (n, what) -> colour(n, what, Colour.PAPER, "white"));
    Colour dark =
        f.optional("accent_dark", (n, what) -> colour(n, what, Colour.DARK_PAPER, "the dark page"));
    return new Colours(
        accent, dark == null && accent != null ? accent.readableOn(Colour.DARK_PAPER) : dark);
  }

  private Colour colour(Node node, String what, Colour paper, String page) {
    String text = values.line(node, what);
    Optional<Colour> colour = text == null ? Optional.empty() : Colour.parse(text);
    if (colour.isEmpty() && text != null) {
      report.add(
          report
              .error(Code.BAD_STYLE, node.span(), "\"" + text + "\" is not a colour")
              .label("expected # and six digits from 0 to f")
              .help("write it in quotation marks, for # begins a comment: \"#123f73\""));
    }
    if (colour.isEmpty() || colour.get().isReadableOn(paper)) {
      return colour.orElse(null);
    }
    report.add(
        report
            .error(
                Code.LOW_CONTRAST,
                node.span(),
                "text in \"" + text + "\" is hard to read on " + page)
            .label(ratio(colour.get(), paper) + " to 1; 4.5 to 1 is needed")
            .help("the nearest that is enough: \"" + colour.get().readableOn(paper) + '"'));
    return null;
  }

  /** Rounded down, so that what is not enough does not look so. */
  private static String ratio(Colour colour, Colour paper) {
    int tenths = (int) (colour.contrast(paper) * 10);
    return tenths / 10 + "." + tenths % 10;
  }

  /** Marks by their languages. */
  private Map<String, QuotationMarks> marks(Node node) {
    Map<String, QuotationMarks> marks = new LinkedHashMap<>();
    if (node == null) {
      return marks;
    }
    if (!(node instanceof MappingNode mapping)) {
      report.wrongKind(node, "`quotation_marks`", "a group of languages such as `en:`");
      return marks;
    }
    for (Entry entry : mapping.entries()) {
      String tag = values.languageTag(entry.key(), "`quotation_marks`");
      QuotationMarks pair =
          context.group(entry.value(), "a language's quotation marks", this::marksOfLanguage);
      if (tag != null && pair != null) {
        marks.put(tag, pair);
      }
    }
    return marks;
  }

  private QuotationMarks marksOfLanguage(Fields f) {
    List<String> outer = f.required("outer", this::pair);
    List<String> inner = f.optional("inner", this::pair);
    if (outer == null) {
      return null;
    }
    return inner == null
        ? new QuotationMarks(outer.get(0), outer.get(1), null, null)
        : new QuotationMarks(outer.get(0), outer.get(1), inner.get(0), inner.get(1));
  }

  private List<String> pair(Node node, String what) {
    boolean two =
        node instanceof SequenceNode list
            && list.items().size() == 2
            && list.items().stream().allMatch(StyleDecoder::isMark);
    if (two) {
      return ((SequenceNode) node).items().stream().map(n -> ((ScalarNode) n).text()).toList();
    }
    report.add(
        report
            .error(Code.BAD_STYLE, node.span(), what + " is not a pair of quotation marks")
            .label("expected two marks, none with letters or digits")
            .help("write both in a list: [“, ”]"));
    return null;
  }

  private static boolean isMark(Node node) {
    return node instanceof ScalarNode mark
        && !mark.text().isBlank()
        && mark.text().length() <= LONGEST_MARK
        && mark.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
