import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * What the libraries alone take: every record to maps, and one page of its texts; no record is
 * checked, nothing withheld, nothing worded. What does more can hardly be faster.
 */
final class Floor {
  private static final YAMLFactory YAML = new YAMLFactory();
  private static final Parser MARKDOWN = Parser.builder().build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).build();
  private static final Template PAGE =
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

  public static void main(String[] args) throws IOException {
    Path out = Files.createDirectories(Path.of(args[1]));
    List<Path> records;
    try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
      records = all.filter(file -> file.toString().endsWith(".yaml")).toList();
    }
    records.parallelStream().forEach(record -> write(record, out));
  }

  private static void write(Path file, Path out) {
    try {
      Map<?, ?> record = (Map<?, ?>) read(Files.readString(file));
      String name = file.getFileName().toString().replace(".yaml", ".html");
      Files.writeString(out.resolve(name), PAGE.execute(page(record)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object read(String text) {
    try (YAMLParser parser =
        (YAMLParser) YAML.createParser(ObjectReadContext.empty(), text)) {
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
    return markdown == null ? "" : HTML.render(MARKDOWN.parse(markdown.toString()));
  }
}
