package readout.decode;

import java.util.List;
import readout.diagnostic.Code;
import readout.diagnostic.Suggestion;
import readout.meeting.CustomFields;
import readout.meeting.Kind;
import readout.meeting.Place;
import readout.meeting.Text;
import readout.yaml.MappingNode;
import readout.yaml.Node;

/** Reads places and kinds of meeting. */
final class Occasions {
  /** The kinds that the format knows; others are the author's own text. */
  static final List<String> KINDS =
      List.of(
          "meeting",
          "consultation",
          "negotiation",
          "summit",
          "visit",
          "call",
          "council",
          "committee",
          "hearing",
          "briefing",
          "conference",
          "working-group",
          "press-conference",
          "interview",
          "bilateral",
          "ministerial",
          "plenary",
          "board",
          "dialogue",
          "speech",
          "workshop");

  private final Context context;
  private final Values values;

  Occasions(Context context) {
    this.context = context;
    this.values = context.values();
  }

  /** A text, or a group of name, city, country and url. */
  Place place(Node node, String what) {
    if (node instanceof MappingNode
        && !Values.isInLanguages(node, "name", "city", "country", "url")) {
      return context.group(node, "a place", this::place);
    }
    Text name = values.text(node, what);
    return name == null
        ? null
        : new Place(name, null, null, null, CustomFields.NONE, name.partNumber());
  }

  private Place place(Fields f) {
    Text name = f.optional("name", values.text);
    Text city = f.optional("city", values.text);
    String country = f.optional("country", values.line);
    String url = f.optional("url", values.url);
    CustomFields customFields = f.customFields();
    Place place = new Place(name, city, country, url, customFields, f.partNumber());
    return place.isEmpty() ? null : place;
  }

  /** A kind of the format, or the author's own text. */
  Kind kind(Node node, String what) {
    Text text = values.text(node, what);
    if (text == null) {
      return null;
    }
    String word = text.variants().get(0).value();
    if (KINDS.contains(word)) {
      return new Kind(word, null);
    }
    Suggestion.nearest(word, KINDS)
        .ifPresent(
            near ->
                context
                    .report()
                    .add(
                        context
                            .report()
                            .warning(
                                Code.NEARLY_KNOWN,
                                node.span(),
                                "\"" + word + "\" is not a known kind of meeting")
                            .label("treated as a kind of your own")
                            .help("did you mean \"" + near + "\"?")));
    return new Kind(null, text);
  }
}
