package readout.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Span;
import readout.markdown.WrittenPlacement;
import readout.markdown.WrittenPlacement.Use;
import readout.meeting.ComparedForm;
import readout.meeting.Content;
import readout.meeting.Guarded;
import readout.meeting.InLanguage;
import readout.meeting.Listed;
import readout.meeting.Markdown;
import readout.meeting.Placement;
import readout.meeting.Quote;
import readout.meeting.Topic;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;

/** Finds what the prose of a record refers to: quotes and figures, which are all read by then. */
final class PlacementDecoder {
  /** What is nearly a reference: with a capital, a space or in the plural. */
  private static final Pattern NEARLY =
      Pattern.compile(
          "(?<!\\\\)\\[ ?((?i:quotes?|figures?)) ?:? ?([^\\]\\s\"]+)( \"[^\"\\n]*\")?](?!\\()");

  private final Report report;
  private final SourceMap places;
  private final Items items;
  private final String recordLanguage;
  private final Content content;
  private final Map<String, Listed> quotes = new HashMap<>();
  private final Map<String, Listed> figures = new HashMap<>();

  /**
   * @param language BCP 47 tag of what names no language
   * @param content all that the record holds
   */
  PlacementDecoder(Context context, String language, Content content) {
    this.report = context.report();
    this.places = context.places();
    this.items = context.items();
    this.recordLanguage = language;
    this.content = content;
    content.utterances().forEach(u -> learn(u, quotes));
    content.figures().forEach(f -> learn(f, figures));
  }

  private static void learn(Listed item, Map<String, Listed> byId) {
    if (item.item().id() != null) {
      byId.putIfAbsent(ComparedForm.of(item.item().id()), item);
    }
  }

  /** The content whose prose knows what it refers to; itself when it refers to nothing. */
  Content decoded() {
    Guarded<Markdown> summary = guarded(content.summary());
    Guarded<Markdown> story = guarded(content.story());
    Guarded<Markdown> background = guarded(content.background());
    return content.withProse(summary, story, background, topics(content.topics()));
  }

  private Guarded<Markdown> guarded(Guarded<Markdown> guarded) {
    return guarded == null ? null : guarded.withValue(markdown(guarded.value()));
  }

  private List<Topic> topics(List<Topic> topics) {
    return Lists.each(
        topics, t -> t.withTexts(markdown(t.summary()), markdown(t.outcome()), topics(t.topics())));
  }

  private Markdown markdown(Markdown markdown) {
    if (markdown == null) {
      return null;
    }
    List<Placement> found = new ArrayList<>();
    for (int i = 0; i < markdown.variants().size(); i++) {
      InLanguage text = markdown.variants().get(i);
      nearly(text);
      for (WrittenPlacement written : WrittenPlacement.in(text.value())) {
        Placement placement = placement(written, i, text);
        if (placement != null) {
          found.add(placement);
        }
      }
    }
    return found.isEmpty() ? markdown : markdown.withPlacements(found);
  }

  /** A slip in the form of a reference would be printed; with an id of the record it is meant. */
  private void nearly(InLanguage text) {
    if (text.value().indexOf('[') < 0 || quotes.isEmpty() && figures.isEmpty()) {
      return;
    }
    Matcher matcher = NEARLY.matcher(text.value());
    while (matcher.find()) {
      boolean quote = Character.toLowerCase(matcher.group(1).charAt(0)) == 'q';
      String word = quote ? "quote" : "figure";
      String part = matcher.group(3) == null ? "" : matcher.group(3);
      boolean good = text.value().startsWith("[" + word + ":", matcher.start());
      if (!good && (quote ? quotes : figures).containsKey(ComparedForm.of(matcher.group(2)))) {
        Span span = report.stretch(text.value(), places.of(text), matcher.start(), matcher.end());
        report.add(
            error(span, "\"" + matcher.group() + "\" is nearly a reference to a " + word)
                .label("would be printed as it is")
                .help("write [" + word + ": " + matcher.group(2) + part + "]")
                .help("to print it as it is, write a backslash before the bracket: \\["));
      }
    }
  }

  private Placement placement(WrittenPlacement written, int variant, InLanguage text) {
    Span span = span(written, text);
    boolean quote = written.word().equals(Placement.Kind.QUOTE.key());
    if (written.use() == Use.LINK) {
      link(written, quote, span);
      return null;
    }
    Listed target = isWellFormed(written, quote, span) ? target(written, quote, span) : null;
    String part = null;
    if (target instanceof Quote q) {
      PlacedPart words = new PlacedPart(q, language(text), recordLanguage, report);
      if (!words.isGood(written, text.value(), span)) {
        return null;
      }
      part = words.part();
    }
    return target == null
        ? null
        : new Placement(
            quote ? Placement.Kind.QUOTE : Placement.Kind.FIGURE,
            variant,
            written.start(),
            written.end(),
            target.partNumber(),
            part,
            written.use() == Use.BLOCK,
            places.number(new ScalarNode(written.id(), ScalarKind.TEXT, span)));
  }

  private String language(InLanguage text) {
    return text.language() == null ? recordLanguage : text.language();
  }

  private Span span(WrittenPlacement written, InLanguage text) {
    return report.stretch(text.value(), places.of(text), written.start(), written.end());
  }

  private boolean isWellFormed(WrittenPlacement written, boolean quote, Span span) {
    if (written.id().isEmpty() || !written.rest().isEmpty()) {
      boolean curly = !written.rest().isEmpty() && "“„«".indexOf(written.rest().charAt(0)) >= 0;
      report.add(
          error(span, "\"[" + written.word() + ": …]\" names a " + written.word() + " by its id")
              .label(written.id().isEmpty() ? "no id" : "unexpected \"" + written.rest() + "\"")
              .help(
                  curly && quote
                      ? "write the part of the words in straight quotation marks: [quote: "
                          + written.id()
                          + " \"…\"]"
                      : quote
                          ? "write [quote: ID], or [quote: ID \"some of its words\"]"
                          : "write [figure: ID]")
              .help("to print it as it is, write a backslash before the bracket: \\["));
      return false;
    }
    if (!quote && written.part() != null) {
      report.add(
          error(span, "a figure has no part that could be printed alone")
              .label("words after the id")
              .help("write [figure: " + written.id() + "]: it prints the `value` of the figure"));
      return false;
    }
    return true;
  }

  private Listed target(WrittenPlacement written, boolean quote, Span span) {
    String id = ComparedForm.of(written.id());
    Listed target = (quote ? quotes : figures).get(id);
    if (target != null && (!quote || target instanceof Quote)) {
      return target;
    }
    String list = quote ? "quotes" : "figures";
    if (target == null && items.ids(list).containsKey(id)) {
      return null; // the item has mistakes of its own
    }
    String word = written.word();
    Diagnostic unknown =
        report.error(
            quote ? Code.UNKNOWN_QUOTE : Code.UNKNOWN_FIGURE,
            span,
            "no " + word + " has the id \"" + written.id() + "\"");
    if (target != null) {
      unknown = unknown.label("the id of an aside").help("an aside is nobody's words");
    } else if ((quote ? figures : quotes).containsKey(id)) {
      unknown =
          unknown
              .label("the id of a " + (quote ? "figure" : "quote"))
              .help("write [" + (quote ? "figure" : "quote") + ": " + written.id() + "]");
    } else {
      unknown =
          unknown
              .label("not in `" + list + "`")
              .help(report.didYouMean(written.id(), ids(quote ? quotes : figures), "known: "))
              .help("to use this id, give a " + word + " the line `id: " + written.id() + "`");
    }
    report.add(unknown);
    return null;
  }

  private static List<String> ids(Map<String, Listed> byId) {
    return byId.values().stream().map(item -> item.item().id()).sorted().toList();
  }

  /** What an author meant as a reference is no words for a link; other words are. */
  private void link(WrittenPlacement written, boolean quote, Span span) {
    if ((quote ? quotes : figures).containsKey(ComparedForm.of(written.id()))) {
      report.add(
          error(span, "a " + written.word() + " cannot be the words of a link")
              .label("followed by an address")
              .help("put the link after it: [" + written.word() + ": " + written.id() + "] …")
              .help("to print it as it is, write a backslash before the bracket: \\["));
    }
  }

  private Diagnostic error(Span span, String message) {
    return report.error(Code.BAD_REFERENCE, span, message);
  }
}
