package readout.meeting;

import java.util.List;
import readout.meeting.date.EdtfDate;

/**
 * What the people file knows of a person besides the title of the day.
 *
 * @param names the name and the aliases, each in all languages of the file
 * @param posts the offices over time, in the order of the file
 */
public record Career(List<Text> names, List<Post> posts) {
  /** Copies the lists. */
  public Career {
    names = List.copyOf(names);
    posts = List.copyOf(posts);
  }

  /**
   * An office.
   *
   * @param role its title, or null
   * @param organization where, or null
   * @param time from when to when it was held, open where the file does not say; null when it says
   *     neither
   * @param audience the widest audience that may learn of it; null for all who may see the person
   */
  public record Post(Text role, Text organization, EdtfDate time, Audience audience) {}

  /** The same with some of the offices. */
  public Career with(List<Post> visible) {
    return new Career(names, visible);
  }
}
