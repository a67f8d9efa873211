package readout.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The text piece by piece, as snakeyaml-engine tells it. Jackson's YAML parser, which stands on the
 * same engine, would do; but on Java 25 it takes a tenth of the time of a note to load.
 */
final class Tokens {
  private static final String STANDARD = "tag:yaml.org,2002:";

  private final LoadSettings settings;
  private final ParserImpl parser;
  private Event event;

  Tokens(String text, LoadSettings settings) {
    this.settings = settings;
    this.parser = new ParserImpl(settings, new StreamReader(settings, new WholeCharacters(text)));
  }

  /** Goes on to the next value, or to the end of a group or list; false at the end of the text. */
  boolean next() {
    do {
      event = parser.next();
      if (is(Event.ID.StreamEnd)) {
        return false;
      }
    } while (is(Event.ID.StreamStart) || is(Event.ID.DocumentStart) || is(Event.ID.DocumentEnd));
    return true;
  }

  /** Whether the current token is of a kind. */
  boolean is(Event.ID kind) {
    return event.getEventId() == kind;
  }

  /** Where it begins, in code points; 0 before the first. */
  int start() {
    return event == null ? 0 : index(event.getStartMark());
  }

  /** Where it ends, in code points; 0 before the first. */
  int end() {
    return event == null ? 0 : index(event.getEndMark());
  }

  private static int index(Optional<Mark> mark) {
    return mark.isPresent() ? mark.get().getIndex() : 0;
  }

  /** The text of a scalar, or the name that an alias stands for. */
  String text() {
    return event instanceof AliasEvent alias
        ? alias.getAnchor().map(Anchor::getValue).orElse("")
        : ((ScalarEvent) event).getValue();
  }

  /** Whether it is a group or list with an anchor. */
  boolean isAnchoredGroup() {
    return event instanceof CollectionStartEvent group && group.getAnchor().isPresent();
  }

  /** Whether it is a scalar with an anchor. */
  boolean isAnchoredScalar() {
    return event instanceof ScalarEvent scalar && scalar.getAnchor().isPresent();
  }

  /** The tag before a value, without the marks it begins with; empty when it has none. */
  String tag() {
    String tag = fullTag();
    int marks = 0;
    while (tag.startsWith("!", marks)) {
      marks++;
    }
    return tag.substring(marks);
  }

  private String fullTag() {
    Optional<String> tag = Optional.empty();
    if (event instanceof ScalarEvent scalar) {
      tag = scalar.getTag();
    } else if (event instanceof CollectionStartEvent group) {
      tag = group.getTag();
    }
    return tag.isPresent() ? tag.get() : "";
  }

  /** What a scalar is: by its look, or by its tag when it has one. */
  ScalarKind kind() {
    if (!(event instanceof ScalarEvent scalar)) {
      return ScalarKind.TEXT;
    }
    String text = scalar.getValue();
    String tag = fullTag();
    if (text.isEmpty()) {
      return ScalarKind.EMPTY;
    }
    return tag.isEmpty() || tag.equals("!")
        ? kind(
            settings
                .getSchema()
                .getScalarResolver()
                .resolve(text, scalar.getImplicit().canOmitTagInPlainScalar()))
        : tagged(tag.startsWith(STANDARD) ? tag.substring(STANDARD.length()) : tag, text);
  }

  private static ScalarKind kind(Tag tag) {
    if (tag == Tag.BOOL) {
      return ScalarKind.BOOLEAN;
    }
    if (tag == Tag.INT) {
      return ScalarKind.INTEGER;
    }
    if (tag == Tag.FLOAT) {
      return ScalarKind.DECIMAL;
    }
    return tag == Tag.NULL ? ScalarKind.NULL : ScalarKind.TEXT;
  }

  private static ScalarKind tagged(String tag, String text) {
    boolean truth = text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
    boolean digits = text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    return switch (tag) {
      case "bool" -> truth ? ScalarKind.BOOLEAN : ScalarKind.TEXT;
      case "int" -> digits && text.charAt(0) <= '9' ? ScalarKind.INTEGER : ScalarKind.TEXT;
      case "float" -> ScalarKind.DECIMAL;
      case "null" -> ScalarKind.NULL;
      default -> ScalarKind.TEXT;
    };
  }
}
