package readout.json;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Prints trees of maps, lists, texts, booleans and integers as JSON (RFC 8259). */
public final class Json {
  /** What most texts have room in from the start. */
  private static final int ROOM = 1 << 11;

  private Json() {}

  /** A tree with two spaces of indentation and a line break at its end. */
  public static String pretty(Object tree) {
    StringWriter out = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try (JsonGenerator generator = Factory.JSON.createGenerator(new Pretty(printer), out)) {
      write(tree, generator);
    }
    return out.append('\n').toString();
  }

  /** A tree in one line without an end. */
  public static String line(Object tree) {
    StringWriter out = new StringWriter();
    print(tree, out);
    return out.toString();
  }

  /** Trees, one a line, each with a line break at its end (JSON Lines). */
  public static String lines(List<?> trees) {
    if (trees.isEmpty()) {
      return "";
    }
    StringWriter out = new StringWriter(ROOM);
    try (JsonGenerator generator = Factory.JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      trees.forEach(tree -> write(tree, generator));
    }
    return out.append('\n').toString();
  }

  /**
   * A tree in one line that may be inside an HTML {@code script} element: no character of it can
   * end the element.
   */
  public static String scriptSafe(Object tree) {
    StringWriter out = new StringWriter(ROOM);
    print(tree, new ScriptSafe(out));
    return out.toString();
  }

  private static void print(Object tree, Writer out) {
    try (JsonGenerator generator = Factory.JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      write(tree, generator);
    }
  }

  private static void write(Object value, JsonGenerator out) {
    if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      map.forEach(
          (name, child) -> {
            out.writeName(name.toString());
            write(child, out);
          });
      out.writeEndObject();
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(child -> write(child, out));
      out.writeEndArray();
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Supplier<?> lazy) {
      write(lazy.get(), out);
    } else {
      out.writeString(value.toString());
    }
  }

  /** Hands the pretty printer to the generator. */
  private static final class Pretty extends ObjectWriteContext.Base {
    private final DefaultPrettyPrinter printer;

    Pretty(DefaultPrettyPrinter printer) {
      this.printer = printer;
    }

    @Override
    public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
      return printer;
    }
  }

  /** Made when the first JSON is printed. */
  private static final class Factory {
    static final JsonFactory JSON = JsonFactory.builder().rootValueSeparator("\n").build();
  }
}
