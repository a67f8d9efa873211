package readout.site.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.json.Json;
import readout.site.model.Archive;
import readout.site.model.Contents;
import readout.site.model.Days;
import readout.site.model.Hrefs;
import readout.site.model.MeetingSummary;
import readout.site.model.SiteRequest;
import readout.site.model.SummaryText;
import readout.site.model.Table;

/** All meetings of a site for programs; what a meeting does not have is empty, never absent. */
final class DataIndex {
  /** The names of the values of a meeting. */
  static final List<String> COLUMNS =
      List.of(
          ("id title language date first_day last_day kind series place status path topics tags"
                  + " people counts")
              .split(" "));

  private final SiteRequest site;
  private final Archive archive;

  DataIndex(SiteRequest site, Archive archive) {
    this.site = site;
    this.archive = archive;
  }

  /** Writes the index: what the site is, then a line for each meeting. */
  void to(OutputStream out, Contents contents) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", site.title());
    json.put("url", site.baseUrl());
    json.put("language", site.tag());
    json.put("licence", site.licence());
    json.put("counts", counts());
    json.put("meetings", List.of());
    String whole = Json.pretty(json);
    int end = whole.lastIndexOf(']');
    int start = whole.lastIndexOf('[') + 1;
    write(whole.substring(0, start), out);
    String between = "\n    ";
    for (MeetingSummary entry : archive.entries()) {
      write(between, out);
      row(entry, contents, out);
      between = ",\n    ";
    }
    write(archive.entries().isEmpty() ? "" : "\n  ", out);
    write(whole.substring(end), out);
  }

  /** Writes the meetings alone, one a line. */
  void lines(OutputStream out, Contents contents) throws IOException {
    for (MeetingSummary entry : archive.entries()) {
      row(entry, contents, out);
      write("\n", out);
    }
  }

  private void row(MeetingSummary entry, Contents contents, OutputStream out) throws IOException {
    if (archive.chains().touch(entry)) {
      write(row(entry, archive.chains().open(entry)), out);
    } else {
      contents.rows(entry, Table.INDEX, out);
    }
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, Object> counts() {
    Map<String, Object> counts = new LinkedHashMap<>();
    List<MeetingSummary> entries = archive.entries();
    counts.put("meetings", entries.size());
    for (String section : Archive.SECTIONS) {
      counts.put(section, archive.section(section).size());
    }
    counts.put("quotes", entries.stream().mapToInt(e -> e.counts().quotes()).sum());
    counts.put("steps", entries.stream().mapToInt(e -> e.tasks().size()).sum());
    counts.put("open_steps", entries.stream().mapToInt(archive.chains()::open).sum());
    counts.put("decisions", entries.stream().mapToInt(e -> e.counts().decisions()).sum());
    counts.put("figures", entries.stream().mapToInt(e -> e.counts().figures()).sum());
    return counts;
  }

  /**
   * The line of a meeting.
   *
   * @param open how many of its steps are still to be done
   */
  static String row(MeetingSummary entry, int open) {
    return Json.line(meeting(entry, open));
  }

  private static Map<String, Object> meeting(MeetingSummary entry, int open) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", entry.id());
    json.put("title", entry.title().text());
    json.put("language", entry.language());
    json.put("date", entry.date());
    json.put("first_day", Days.text(entry.firstDay()));
    json.put("last_day", Days.text(entry.schedule().days().last()));
    json.put("kind", entry.kind().text());
    json.put("series", entry.series().text());
    json.put("place", entry.venue().line().text());
    json.put("status", entry.status().key());
    json.put("path", Hrefs.encoded(entry.path()));
    json.put("topics", entry.topics().stream().map(SummaryText::text).toList());
    json.put("tags", entry.tags().stream().map(SummaryText::text).toList());
    List<Object> people = new ArrayList<>();
    for (MeetingSummary.Person person : entry.people()) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("name", person.name().text());
      map.put("role", person.role().text());
      map.put("organization", person.organization().text());
      people.add(map);
    }
    json.put("people", people);
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("quotes", entry.counts().quotes());
    counts.put("steps", entry.tasks().size());
    counts.put("open_steps", open);
    counts.put("decisions", entry.counts().decisions());
    counts.put("figures", entry.counts().figures());
    json.put("counts", counts);
    return json;
  }
}
