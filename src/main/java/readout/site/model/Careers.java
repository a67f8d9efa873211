package readout.site.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.language.Language;
import readout.meeting.Career;
import readout.meeting.InLanguage;
import readout.meeting.LanguageTags;
import readout.meeting.Meeting;
import readout.meeting.Participant;
import readout.meeting.Text;
import readout.site.model.MeetingSummary.Held;

/** What a site shows of people besides their part in a meeting: other names, offices over time. */
public final class Careers {
  /** Those of a meeting whose people are in no people file. */
  public static final Careers NONE = new Careers(Map.of(), "", null);

  private final Map<String, Career> careers;
  private final String ofRecord;
  private final Language language;

  private Careers(Map<String, Career> careers, String ofRecord, Language language) {
    this.careers = careers;
    this.ofRecord = ofRecord;
    this.language = language;
  }

  /**
   * Those of the people of a meeting.
   *
   * @param released what readers may see of the meeting
   * @param language that of the site
   */
  public static Careers of(Meeting released, Language language) {
    Map<String, Career> careers = new HashMap<>();
    for (Participant p : released.people().participants()) {
      if (p.career() != null && p.item().id() != null) {
        careers.put(p.item().id(), p.career());
      }
    }
    return careers.isEmpty() ? NONE : new Careers(careers, released.about().language(), language);
  }

  /** The names of a person besides the one that is printed. */
  List<SummaryText> names(String id, String printed) {
    Career career = careers.get(id);
    if (career == null) {
      return List.of();
    }
    Set<SummaryText> names = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>(Set.of(printed));
    for (Text name : career.names()) {
      for (InLanguage variant : name.variants()) {
        if (seen.add(variant.value())) {
          names.add(words(variant));
        }
      }
    }
    return List.copyOf(names);
  }

  /** The offices of a person over time. */
  List<Held> offices(String id) {
    Career career = careers.get(id);
    List<Held> offices = new ArrayList<>();
    if (career != null) {
      for (Career.Post post : career.posts()) {
        offices.add(
            new Held(
                words(post.role()),
                words(post.organization()),
                post.time() == null ? "" : language.date(post.time())));
      }
    }
    return offices;
  }

  private SummaryText words(Text text) {
    return text == null ? SummaryText.NONE : words(text.closest(language.tag(), ofRecord));
  }

  private SummaryText words(InLanguage words) {
    String tag = words.language() == null ? ofRecord : words.language();
    boolean own = LanguageTags.isSameLanguage(tag, language.tag());
    return new SummaryText(words.inOneLine(), own ? "" : tag);
  }
}
