package readout.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import readout.archive.Content.Change;

/**
 * A meeting as feeds tell it.
 *
 * @param id names it for good
 * @param link its page
 * @param title its title
 * @param language BCP 47 tag of its words
 * @param text its corrections, then its description; that it was withdrawn when it was
 * @param categories its kind, topics and tags
 * @param published its first day
 * @param updated the day of its latest correction, else its first day
 */
record FeedItem(
    String id,
    String link,
    Words title,
    String language,
    String text,
    List<String> categories,
    LocalDate published,
    LocalDate updated) {

  /**
   * @param entry has a first day
   * @param root the way from the feed to the site's root
   */
  static FeedItem of(Entry entry, Contents contents, SiteRequest site, String root) {
    Addresses addresses = new Addresses(site);
    Content content = contents.content(entry);
    return new FeedItem(
        addresses.id(entry.path(), entry.id()),
        addresses.to(root, entry.path()),
        entry.title().isEmpty() ? new Words(entry.id(), "") : entry.title(),
        entry.language(),
        entry.status().equals("withdrawn")
            ? site.language().label("notice.withdrawn")
            : text(content, contents.description(entry)),
        Subjects.withKind(entry),
        LocalDate.parse(entry.firstDay()),
        LocalDate.parse(updated(entry, content)));
  }

  private static String updated(Entry entry, Content content) {
    return content.corrections().stream()
        .map(Change::day)
        .filter(day -> day.length() == entry.firstDay().length())
        .max(String::compareTo)
        .orElse(entry.firstDay());
  }

  private static String text(Content content, String description) {
    List<String> lines = new ArrayList<>();
    content.corrections().forEach(change -> lines.add(change.line().text()));
    lines.add(description);
    lines.removeIf(String::isEmpty);
    return String.join("\n", lines);
  }
}
