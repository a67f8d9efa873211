package readout.decode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.diagnostic.Code;
import readout.diagnostic.Suggestion;
import readout.meeting.InLanguage;
import readout.meeting.LanguageTags;
import readout.meeting.Markdown;
import readout.meeting.Text;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;

/** Reads texts, in one language or several. A reader returns null after it reported. */
class Texts {
  private static final int LONG_CODE = 3;

  private final Report report;
  private final SourceMap places;

  Texts(Report report, SourceMap places) {
    this.report = report;
    this.places = places;
  }

  /** The characters of a scalar, without the line breaks at its end. */
  String plain(Node node, String what) {
    if (!(node instanceof ScalarNode)) {
      report.wrongKind(node, what, "a text", FormMistake.text(node, what));
      return null;
    }
    return characters(node);
  }

  private String characters(Node node) {
    String text = withoutLastBreaks(((ScalarNode) node).text());
    places.text(text, node.span());
    return text;
  }

  /** A single value of one line: a word of the format, a date, a name. */
  String line(Node node, String what) {
    if (!(node instanceof ScalarNode)) {
      report.wrongKind(node, what, "a text", FormMistake.single(node, what));
      return null;
    }
    return oneLine(characters(node), node, what);
  }

  /** Literal text of one line, in one language or several. */
  Text text(Node node, String what) {
    List<InLanguage> variants = variants(node, what, true);
    return variants == null ? null : new Text(variants, number(variants, node));
  }

  /** Text in the language of the record, of a node whose characters were read as a line. */
  Text text(String line, Node node) {
    return Text.of(line, places.number(node));
  }

  /** A text of several languages has a number of its own, another one that of its words. */
  private int number(List<InLanguage> variants, Node node) {
    return node instanceof MappingNode ? places.number(node) : variants.get(0).partNumber();
  }

  /** Literal text that keeps its paragraphs. */
  Text longText(Node node, String what) {
    List<InLanguage> variants = variants(node, what, false);
    return variants == null ? null : new Text(variants, number(variants, node));
  }

  /** Markdown, in one language or several. */
  Markdown markdown(Node node, String what) {
    List<InLanguage> variants = variants(node, what, false);
    if (variants == null) {
      return null;
    }
    for (int i = 0; i < variants.size(); i++) {
      Node place = node instanceof MappingNode m ? m.entries().get(i).value() : node;
      places.markdown(variants.get(i).value(), place.span());
    }
    return new Markdown(variants, number(variants, node));
  }

  private List<InLanguage> variants(Node node, String what, boolean oneLine) {
    if (!(node instanceof MappingNode mapping)) {
      String text = plain(node, what);
      String value = text == null || !oneLine ? text : oneLine(text, node, what);
      return value == null ? null : List.of(new InLanguage(null, value, places.number(node)));
    }
    List<InLanguage> variants = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    boolean good = true;
    for (Entry entry : mapping.entries()) {
      String tag = languageTag(entry.key(), what);
      String text = tag == null ? null : languageText(entry, what);
      if (text == null) {
        good = false;
      } else if (!seen.add(tag.toLowerCase(Locale.ROOT))) {
        report.add(
            report.error(
                Code.DUPLICATE_KEY, entry.key().span(), what + " has `" + tag + "` twice"));
        good = false;
      } else {
        String value = oneLine ? oneLine(text, entry.value(), what) : text;
        variants.add(new InLanguage(tag, value, places.number(entry.value())));
      }
    }
    return good && !variants.isEmpty() ? variants : null;
  }

  private String languageText(Entry entry, String what) {
    if (Lists.isEmpty(entry.value())) {
      report.add(
          report.error(
              Code.EMPTY_VALUE,
              entry.key().span(),
              what + " has no text in `" + entry.key().text() + "`"));
      return null;
    }
    return plain(entry.value(), what);
  }

  /**
   * Whether a group is a text in several languages: every key could be a language tag. A single one
   * of three letters that is nearly a field, such as {@code txt}, is treated as a slip.
   */
  static boolean isInLanguages(Node node, String... fields) {
    if (!(node instanceof MappingNode mapping) || mapping.entries().isEmpty()) {
      return false;
    }
    List<String> known = List.of(fields);
    for (Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (known.contains(key) || !LanguageTags.isValid(key)) {
        return false;
      }
    }
    String only = mapping.entries().get(0).key().text();
    boolean slip = only.length() == LONG_CODE && Suggestion.nearest(only, known).isPresent();
    return mapping.entries().size() > 1 || !slip;
  }

  /** A BCP 47 tag. */
  String languageTag(Node node, String what) {
    String tag = line(node, what);
    if (tag == null || LanguageTags.isValid(tag)) {
      return tag;
    }
    String meant = LanguageTags.suggestion(tag);
    report.add(
        report
            .error(Code.BAD_LANGUAGE_TAG, node.span(), "\"" + tag + "\" is not a language tag")
            .label("not a tag of BCP 47")
            .help(
                meant.isEmpty()
                    ? "tags look like en, kk, pt-BR or zh-Hant"
                    : "did you mean \"" + meant + "\"?")
            .help(
                meant.isEmpty() && !what.equals("`language`") && !what.equals("`original`")
                    ? "keys here are languages: write a text in one language without a key"
                    : ""));
    return null;
  }

  private String oneLine(String text, Node node, String what) {
    if (text.indexOf('\n') < 0) {
      return text;
    }
    report.add(
        report
            .warning(Code.SEVERAL_LINES, node.span(), what + " has several lines")
            .label("printed as one line"));
    return String.join(" ", text.split("\\s*\n\\s*"));
  }

  private static String withoutLastBreaks(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }
}
