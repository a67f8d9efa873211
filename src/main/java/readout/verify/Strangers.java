package readout.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.meeting.Meeting;
import readout.meeting.MeetingTexts;
import readout.meeting.Outsider;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Place;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.meeting.Utterance;
import readout.words.FoldedText;

/**
 * Finds names of persons whom a record does not have where a page says whose words it quotes. Only
 * the usual forms count, such as {@code said John Smith}, {@code — John Smith} and {@code John
 * Smith:}, so that a place or a title is not treated as a person.
 */
final class Strangers {
  private static final String TITLE =
      "(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Dame|Lord|Lady|Madam|Mme|Mlle|M|Herr|Frau|Sr|Sra|Don|Doña|Dhr|Mevr|Г-н|Г-жа)\\.?\\s+)";

  private static final String PARTICLE =
      "(?:(?:de|da|do|dos|das|del|della|di|du|des|la|le|el|al|bin|ibn|van|von|der|den|ter|af|av|zu|y|e|o')\\s+)";

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";

  private static final String NAME =
      "(" + TITLE + WORD + "(?:\\s+" + WORD + "){0,3}|" + WORD + "(?:\\s+" + PARTICLE + "{0,2}"
          + WORD + "){1,3})";

  /** What is said to be done with words, in the languages in which much is published. */
  static final String VERB =
      "(?:said|says|saying|added|adds|told|tells|noted|notes|stated|states|explained|explains|continued"
          + "|replied|replies|warned|warns|wrote|writes|argued|argues|insisted|insists|stressed|stresses"
          + "|declared|declares|asked|asks|announced|announces|concluded|commented|comments|remarked"
          + "|emphasi[sz]ed|emphasi[sz]es|recalled|observed|suggested|admitted|claimed|claims"
          + "|answered|answers|responded|countered|urged|urges|vowed|pledged|promised|denied|confirmed"
          + "|confirms|agreed|demanded|reiterated|believes|thinks|joked|posted|tweeted|called|calls"
          + "|described|describes|hailed|branded|dubbed|praised|dismissed|rejected|welcomed"
          + "|(?:a|ont|avait)\\s+(?:déclaré|dit|ajouté|affirmé|expliqué|souligné|précisé|indiqué|estimé|répondu|rappelé)"
          + "|déclare|dit|ajoute|affirme|explique|souligne|précise|estime"
          + "|sagte|sagt|erklärte|erklärt|betonte|betont|meinte|meint|ergänzte|antwortete|warnte|fügte"
          + "|dijo|dice|afirmó|señaló|declaró|añadió|explicó|subrayó|aseguró"
          + "|disse|diz|afirmou|declarou|acrescentou|explicou|sublinhou"
          + "|ha\\s+(?:detto|dichiarato|affermato|aggiunto|spiegato|sottolineato)|dichiara|afferma|spiega"
          + "|zei|zegt|verklaarde|voegde|benadrukte"
          + "|powiedział|powiedziała|dodał|dodała|podkreślił|podkreśliła|stwierdził|stwierdziła"
          + "|sade|säger|sa|sier|sagde|siger|sanoi|totesi"
          + "|сказал|сказала|заявил|заявила|отметил|отметила|добавил|добавила|подчеркнул|подчеркнула|говорит"
          + "|сказав|заявив|зазначив|зазначила|деді|айтты)";

  private static final String ASIDE = "(?:\\s*,[^,:“”«»\"]{1,80},)?\\s*";

  private static final String ACCORDING =
      "(?:[Aa]ccording to|[Ss]elon|[Ll]aut|[Ss]egún|[Ss]egundo|[Ss]econdo|[Vv]olgens|[Пп]о словам)\\s+";

  /** One name alone, where nothing else is said or English says it by a verb. */
  private static final String ALONE = "(\\p{Lu}[\\p{L}'’-]{2,})(?=\\s*(?:,|[.]?\\s*$))";

  private static final String SAID_ALONE =
      "(?:said|says|added|adds|replied|explained|insisted|warned)\\s+(\\p{Lu}\\p{Ll}[\\p{L}'’-]+)(?!\\s*\\p{Lu})";

  private static final Pattern AFTER =
      Pattern.compile(
          "^[\\s,—–―-]*(?:"
              + VERB
              + "\\s+(?:the\\s+|"
              + PARTICLE
              + ")?"
              + NAME
              + "|"
              + SAID_ALONE
              + "|(?:as\\s+|"
              + ACCORDING
              + ")"
              + NAME
              + "|"
              + NAME
              + ASIDE
              + VERB
              + "(?![\\p{L}])"
              + "|[—–―-]{1,2}\\s*(?:"
              + NAME
              + "|"
              + ALONE
              + ")"
              + "|\\(\\s*"
              + NAME
              + ")",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern BEFORE =
      Pattern.compile(
          ACCORDING
              + NAME
              + "[^.!?:]{0,40}$|[Ww]ords of\\s+"
              + NAME
              + "|(?:^|[\\s.;(])(?<!(?:in|at|from|of|to|on|near|for|with|by|and|In|At|From|Of|To|On|Near|For|With|By|Im|In|Aus|Von|En|À|De)\\s)"
              + NAME
              + "(?:"
              // "Jane Roe:", "Jane Roe, captain of the ferry:", "Jane Roe was clear:"
              + "\\s*(?:\\([^)]*\\)|,[^:“”«»\".!?]{1,120}|(?:\\s+\\p{Ll}[\\p{L}'’-]*){1,8})?\\s*[:：]"
              + "|"
              + ASIDE
              + "(?:\\([^)]*\\)\\s*)?(?:has\\s+|have\\s+)?"
              + VERB
              + "(?![\\p{L}])[^.!?:]{0,80}?(?:,|\\b(?:that|dass|que|che|что|że|att|at|dat|the|a|an|as|it|them)|"
              + VERB
              + ")"
              + ")\\s*$",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern CREDIT =
      Pattern.compile(
          "^[\\s—–―-]*(?:by\\s+|By\\s+)?(?:" + NAME + "|" + ALONE + ")",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Capitals at the beginning of a sentence that are no names. */
  private static final Set<String> LEADING =
      Set.of(
          "in", "at", "on", "from", "to", "for", "with", "by", "near", "after", "before", "since",
          "during", "when", "while", "im", "am", "aus", "von", "nach", "en", "a", "dans", "de",
          "em", "no", "na", "в", "на");

  /** What is beside quotations on pages and calls for a click. */
  private static final Set<String> LINKS =
      Set.of(
          "read",
          "more",
          "share",
          "click",
          "here",
          "learn",
          "watch",
          "video",
          "photo",
          "image",
          "download",
          "subscribe",
          "contact",
          "media",
          "notes",
          "editors");

  /** A line that is a name, with or without an office. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^\\s*" + NAME + "\\s*(?:[,(][^.!?:]{1,80})?:?\\s*$", Pattern.UNICODE_CHARACTER_CLASS);

  /** Capitals that are no names. */
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "applause",
          "laughter");

  private static final Set<String> SMALL =
      Set.of(
          "mr", "mrs", "ms", "dr", "the", "of", "for", "and", "de", "la", "der", "die", "by", "h",
          "e");

  /** Words of the record that are capitals on many a page and no stranger. */
  private final Set<String> known = new HashSet<>();

  Strangers(Meeting meeting) {
    add(meeting.about().title());
    add(meeting.about().series().name());
    add(meeting.about().publication().issuer());
    Place place = meeting.occasion().place();
    if (place != null) {
      add(place.name());
      add(place.city());
    }
    MeetingTexts.tell(
        meeting,
        (sort, value, part) -> {
          if (sort == MeetingTexts.Sort.NAME) {
            known.addAll(FoldedText.of(value).words());
          }
        });
    for (Participant p : meeting.people().participants()) {
      add(p.role());
      add(p.organization());
      add(p.honorific());
    }
    for (Utterance u : meeting.content().utterances()) {
      if (u instanceof Quote q) {
        add(q.creditedAs());
        add(q.attributedTo());
        q.speakers().forEach(this::add);
      }
    }
  }

  private void add(Party party) {
    if (party instanceof Outsider o) {
      add(o.role());
      add(o.organization());
    }
  }

  private void add(Text text) {
    if (text != null) {
      text.variants().forEach(v -> known.addAll(FoldedText.of(v.value()).words()));
    }
  }

  /** The name of a stranger in what follows a quotation. */
  Optional<String> after(String text) {
    return first(AFTER, text);
  }

  /** The name of a stranger in what leads up to a quotation. */
  Optional<String> before(String text) {
    return first(BEFORE, text);
  }

  /** The name of a stranger in a line that only says whose words are quoted. */
  Optional<String> credited(String text) {
    return first(CREDIT, text);
  }

  /** The name of a stranger in a line that is a label like those of others on the page. */
  Optional<String> labelled(String text) {
    return first(LABEL, text);
  }

  /** Whether words are all of the names and offices of the record, or small words between them. */
  boolean knows(List<String> words) {
    return words.stream().allMatch(w -> known.contains(w) || SMALL.contains(w));
  }

  private boolean isStranger(List<String> words) {
    return !knows(words)
        && !LEADING.contains(words.get(0))
        && words.stream().noneMatch(w -> TIMES.contains(w) || LINKS.contains(w));
  }

  private Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      for (int i = 1; i <= matcher.groupCount(); i++) {
        String name = matcher.group(i);
        if (name != null && isStranger(FoldedText.of(name).words())) {
          return Optional.of(name.replaceAll("\\s+", " "));
        }
      }
    }
    return Optional.empty();
  }
}
