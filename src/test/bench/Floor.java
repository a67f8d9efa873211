import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * What the libraries alone take, one step more at a time: nothing; the size and time of every record; its bytes and those
 * of a page for it; the events of its YAML; maps of them; a page of its texts, with Markdown. No record is checked,
 * nothing withheld, nothing worded. What does more can hardly be faster. And what a site takes that is there already:
 * the sizes and times of all its files as well, and the bytes of what the last run left, with their sum; then the files
 * that become others are copied, and what is left for the next run is written. Prints the most memory it took, in MB.
 */
final class Floor {
  /** Made when the first YAML is read. */
  private static final class Yaml {
    static final YAMLFactory FACTORY = new YAMLFactory();
  }

  /** Made for the first page. */
  private static final class Pages {
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).build();
    private static final Template TEMPLATE =
        Mustache.compiler()
            .defaultValue("")
            .compile(
                """
                <!doctype html><html lang="{{language}}"><meta charset="utf-8"><title>{{title}}</title>
                <h1>{{title}}</h1><p>{{date}} · {{place}} · {{kind}}</p>
                <h2>Participants</h2>{{#groups}}<h3>{{name}}</h3><ul>{{#people}}<li>{{name}}, {{role}}, {{organization}}\
                {{#chair}} (chair){{/chair}}</li>{{/people}}</ul>{{/groups}}
                <h2>Summary</h2>{{{summary}}}
                {{#topics}}<h2 id="{{id}}">{{title}}</h2>{{{html}}}{{#quotes}}<figure><blockquote>{{text}}</blockquote>\
                <figcaption>{{speaker.name}}, {{speaker.role}}</figcaption></figure>{{/quotes}}{{/topics}}
                <h2>Figures</h2><table>{{#figures}}<tr><td>{{label}}</td><td>{{value}}</td></tr>{{/figures}}</table>
                <h2>Decisions</h2><ul>{{#decisions}}<li>{{text}}</li>{{/decisions}}</ul>
                <h2>Next steps</h2><table>{{#next_steps}}<tr><td>{{action}}</td><td>{{owner.name}}</td><td>{{due}}</td>\
                <td>{{status}}</td></tr>{{/next_steps}}</table>
                {{#next_meeting}}<p>Next meeting: {{title}}, {{date}}, {{place}}</p>{{/next_meeting}}</html>
                """);
  }

  /** As many bytes as a page has. */
  private static final int PAGE_BYTES = 12_000;

  private enum Step {
    START,
    TIMES,
    BYTES,
    EVENTS,
    MAPS,
    PAGES,
    UNCHANGED,
    CHANGED
  }

  /**
   * @param args the step, the folder of records, the folder to write to, what the last run left, a list of the site's
   *     files, and a list of those that become others; the last three for a site that is there
   */
  public static void main(String[] args) throws IOException {
    Step step = Step.valueOf(args[0].toUpperCase(Locale.ROOT));
    if (step != Step.START) {
      Path out = Files.createDirectories(Path.of(args[2]));
      if (step == Step.UNCHANGED || step == Step.CHANGED) {
        again(step, args, out);
      } else {
        byte[] ready = "x".repeat(PAGE_BYTES).getBytes(StandardCharsets.UTF_8);
        records(args[1]).parallelStream().forEach(record -> take(step, record, ready, out));
      }
    }
    try (Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
      status
          .filter(line -> line.startsWith("VmHWM"))
          .forEach(line -> System.out.println(Long.parseLong(line.replaceAll("\\D", "")) / 1024));
    }
  }

  private static List<Path> records(String folder) throws IOException {
    try (Stream<Path> all = Files.walk(Path.of(folder))) {
      return all.filter(file -> file.toString().endsWith(".yaml")).toList();
    }
  }

  private static void again(Step step, String[] args, Path out) throws IOException {
    Path state = Path.of(args[3]);
    records(args[1]).parallelStream().forEach(record -> take(Step.TIMES, record, null, out));
    Files.readAllLines(Path.of(args[4])).parallelStream()
        .forEach(file -> take(Step.TIMES, Path.of(file), null, out));
    ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 18);
    CRC32C sum = new CRC32C();
    try (FileChannel in = FileChannel.open(state)) {
      while (in.read(buffer.clear()) >= 0) {
        sum.update(buffer.flip());
      }
    }
    if (step == Step.CHANGED) {
      Files.copy(state, out.resolve("state"));
      for (String file : Files.readAllLines(Path.of(args[5]))) {
        Files.copy(Path.of(file), out.resolve(Integer.toHexString(file.hashCode())));
      }
    }
  }

  private static void take(Step step, Path file, byte[] ready, Path out) {
    try {
      if (step == Step.TIMES) {
        Files.readAttributes(file, BasicFileAttributes.class);
        return;
      }
      String text = Files.readString(file);
      byte[] page = ready;
      switch (step) {
        case EVENTS -> events(text);
        case MAPS -> read(text);
        case PAGES ->
            page = Pages.TEMPLATE.execute(page((Map<?, ?>) read(text))).getBytes(StandardCharsets.UTF_8);
        default -> {
          // The bytes alone.
        }
      }
      Files.write(out.resolve(file.getFileName().toString().replace(".yaml", ".html")), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void events(String text) {
    try (YAMLParser parser = (YAMLParser) Yaml.FACTORY.createParser(ObjectReadContext.empty(), text)) {
      while (parser.nextToken() != null) {
        // Each is made.
      }
    }
  }

  private static Object read(String text) {
    try (YAMLParser parser =
        (YAMLParser) Yaml.FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return value(parser, parser.nextToken());
    }
  }

  private static Object value(YAMLParser parser, JsonToken token) {
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        map.put(parser.currentName(), value(parser, parser.nextToken()));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
        list.add(value(parser, item));
      }
      return list;
    }
    return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE
        ? parser.getBooleanValue()
        : parser.getString();
  }

  /** The record with its people in the places of their ids, and its Markdown as HTML. */
  private static Map<String, Object> page(Map<?, ?> record) {
    Map<String, Object> page = new HashMap<>();
    record.forEach((key, value) -> page.put((String) key, value));
    Map<Object, Object> people = new HashMap<>();
    Map<Object, List<Object>> groups = new LinkedHashMap<>();
    for (Map<?, ?> person : maps(record, "participants")) {
      people.put(person.get("id"), person);
      groups.computeIfAbsent(person.get("delegation"), name -> new ArrayList<>()).add(person);
    }
    List<Map<String, Object>> named = new ArrayList<>();
    groups.forEach((name, members) -> named.add(Map.of("name", "" + name, "people", members)));
    page.put("groups", named);
    page.put("summary", html(record.get("summary")));
    Map<Object, List<Object>> quotes = new HashMap<>();
    for (Map<String, Object> quote : maps(record, "quotes")) {
      quote.put("speaker", people.get(quote.get("speaker")));
      quotes.computeIfAbsent(quote.get("topic"), topic -> new ArrayList<>()).add(quote);
    }
    for (Map<String, Object> topic : maps(record, "topics")) {
      topic.put("html", html(topic.get("summary")));
      topic.put("quotes", quotes.getOrDefault(topic.get("id"), List.of()));
    }
    for (Map<String, Object> step : maps(record, "next_steps")) {
      step.put("owner", people.get(step.get("owner")));
    }
    return page;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> maps(Map<?, ?> record, String key) {
    Object value = record.get(key);
    return value == null ? List.of() : (List<Map<String, Object>>) value;
  }

  private static String html(Object markdown) {
    return markdown == null ? "" : Pages.HTML.render(Pages.MARKDOWN.parse(markdown.toString()));
  }
}
