package readout.note.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readout.language.Capitals;
import readout.language.Phrase;
import readout.meeting.Place;
import readout.meeting.date.EdtfDate;

/** Writes what a press release opens with: the place in capitals, and the day it is dated. */
final class Dateline {
  private static final String COMMAS = ",،，、";
  private static final int LONGEST_ABBREVIATION = 3;

  private final Wording wording;

  Dateline(Wording wording) {
    this.wording = wording;
  }

  /**
   * Place and date; the date alone for a meeting that was held nowhere in particular.
   *
   * @param place where, or null
   * @param date when
   */
  Phrase of(Place place, EdtfDate date) {
    Phrase day = Phrase.of(wording.language().date(date));
    Phrase town = place == null ? null : town(place);
    return town == null
        ? day
        : Phrase.join(List.of(town, day), wording.language().label("place.separator"));
  }

  private Phrase town(Place place) {
    if (place.city() != null) {
      return wording.capitals(place.city());
    }
    if (place.name() == null) {
      return place.country() == null ? null : country(place.country());
    }
    String town = town(wording.plain(place.name()), wording.tagOf(place.name()));
    return wording.capitals(place.name(), town);
  }

  private Phrase country(String codeOrName) {
    String name = wording.language().country(codeOrName);
    return Phrase.of(Capitals.of(name, wording.language().tag()));
  }

  /**
   * The part before the country in a place that was written as one text, such as "Customs House,
   * Port Saar, Finland"; the whole text where no country ends it, as nothing tells which part of it
   * is the town.
   */
  private String town(String place, String tag) {
    List<String> parts = parts(place);
    int last = parts.size() - 1;
    boolean country = last > 0 && isCountry(parts.get(last), tag);
    return country ? parts.get(last - 1) : place;
  }

  private boolean isCountry(String name, String tag) {
    boolean abbreviation =
        name.length() <= LONGEST_ABBREVIATION && name.equals(name.toUpperCase(Locale.ROOT));
    return abbreviation
        || wording.language().isCountry(name)
        || wording.language(tag).isCountry(name);
  }

  private static List<String> parts(String place) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= place.length(); i++) {
      if (i == place.length() || COMMAS.indexOf(place.charAt(i)) >= 0) {
        String part = place.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }
}
