package readout.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.json.Json;

/** All meetings of a site for programs; what a meeting does not have is empty, never absent. */
final class DataIndex {
  private final SiteRequest site;
  private final Archive archive;

  DataIndex(SiteRequest site, Archive archive) {
    this.site = site;
    this.archive = archive;
  }

  String text() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", site.title());
    json.put("url", site.baseUrl());
    json.put("language", site.tag());
    json.put("counts", counts());
    List<Object> meetings = new ArrayList<>();
    archive.entries().forEach(entry -> meetings.add(meeting(entry)));
    json.put("meetings", meetings);
    return Json.pretty(json);
  }

  private Map<String, Object> counts() {
    Map<String, Object> counts = new LinkedHashMap<>();
    List<Entry> entries = archive.entries();
    counts.put("meetings", entries.size());
    for (String section : Archive.SECTIONS) {
      counts.put(section, archive.section(section).size());
    }
    counts.put("quotes", entries.stream().mapToInt(e -> e.quotes().size()).sum());
    counts.put("steps", entries.stream().mapToInt(e -> e.steps().size()).sum());
    counts.put("open_steps", entries.stream().mapToInt(DataIndex::openSteps).sum());
    counts.put("decisions", entries.stream().mapToInt(e -> e.decisions().size()).sum());
    counts.put("figures", entries.stream().mapToInt(e -> e.figures().size()).sum());
    return counts;
  }

  private static int openSteps(Entry entry) {
    return (int) entry.steps().stream().filter(Entry.Step::open).count();
  }

  private static Map<String, Object> meeting(Entry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", entry.id());
    json.put("title", entry.title().text());
    json.put("language", entry.language());
    json.put("date", entry.date());
    json.put("first_day", entry.firstDay());
    json.put("last_day", entry.lastDay());
    json.put("kind", entry.kind().text());
    json.put("series", entry.series().text());
    json.put("place", entry.place().text());
    json.put("status", entry.status());
    json.put("path", Hrefs.encoded(entry.path()));
    json.put("topics", entry.topics().stream().map(Words::text).toList());
    json.put("tags", entry.tags().stream().map(Words::text).toList());
    List<Object> people = new ArrayList<>();
    for (Entry.Person person : entry.people()) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("name", person.name().text());
      map.put("role", person.role().text());
      map.put("organization", person.organization().text());
      people.add(map);
    }
    json.put("people", people);
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("quotes", entry.quotes().size());
    counts.put("steps", entry.steps().size());
    counts.put("open_steps", openSteps(entry));
    counts.put("decisions", entry.decisions().size());
    counts.put("figures", entry.figures().size());
    json.put("counts", counts);
    return json;
  }
}
