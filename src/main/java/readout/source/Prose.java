package readout.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.meeting.Content;
import readout.meeting.Figure;
import readout.meeting.Guarded;
import readout.meeting.InLanguage;
import readout.meeting.Markdown;
import readout.meeting.Placement;
import readout.meeting.PlacementMark;
import readout.meeting.Utterance;
import readout.yaml.Node;

/** Writes Markdown with the references to quotes and figures that its readers may follow. */
final class Prose {
  private final Map<Integer, String> ids = new HashMap<>();

  Prose(Content content) {
    for (Utterance utterance : content.utterances()) {
      ids.put(utterance.partNumber(), utterance.item().id());
    }
    for (Figure figure : content.figures()) {
      ids.put(figure.partNumber(), figure.item().id());
    }
  }

  /** The text of a field, or null for none. */
  Node of(Guarded<Markdown> guarded) {
    return guarded == null ? null : of(guarded.value());
  }

  /** A text, or null for none. */
  Node of(Markdown text) {
    if (text == null) {
      return null;
    }
    List<InLanguage> variants =
        text.variants().stream()
            .map(
                variant ->
                    new InLanguage(
                        variant.language(),
                        withReferences(variant.value(), text.placements()),
                        variant.partNumber()))
            .toList();
    return Fields.text(variants);
  }

  private String withReferences(String marked, List<Placement> placements) {
    StringBuilder out = new StringBuilder(marked.length());
    int from = 0;
    int at = marked.indexOf(PlacementMark.SIGN);
    while (at >= 0) {
      int end = PlacementMark.end(marked, at);
      int number = PlacementMark.number(marked.substring(at, end));
      out.append(marked, from, at);
      out.append(number < 0 ? "" : reference(placements.get(number)));
      from = end;
      at = marked.indexOf(PlacementMark.SIGN, end);
    }
    return out.append(marked.substring(from)).toString();
  }

  private String reference(Placement placement) {
    String id = ids.get(placement.target());
    String part = placement.part() == null ? "" : " \"" + placement.part() + "\"";
    return id == null ? "" : "[" + placement.kind().key() + ": " + id + part + "]";
  }
}
