package readout.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.language.Phrase;
import readout.meeting.Aside;
import readout.meeting.Attribution;
import readout.meeting.Item;
import readout.meeting.LanguageTags;
import readout.meeting.Party;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.meeting.Utterance;
import readout.meeting.Via;

/** Quotes and the asides between them as the note prints them. */
final class QuoteNotes {
  private static final List<String> TEXTS_OF_QUOTES =
      List.of(
          "attribution",
          "attribution_full",
          "reported_line",
          "reported_line_full",
          "translation",
          "original",
          "original_text",
          "original_line",
          "context",
          "at",
          "via",
          "source",
          "topic",
          "rule");

  private final Wording wording;
  private final PartyNotes parties;
  private final Restrictions restrictions;
  private final Citable citable;
  private final boolean originals;

  /**
   * @param originals whether translated quotes are followed by their originals
   */
  QuoteNotes(
      Wording wording,
      PartyNotes parties,
      Restrictions restrictions,
      Citable citable,
      boolean originals) {
    this.wording = wording;
    this.parties = parties;
    this.restrictions = restrictions;
    this.citable = citable;
    this.originals = originals;
  }

  /** The quotes among statements that are in words already. */
  static List<Object> quotes(List<Object> statements) {
    return statements.stream()
        .filter(s -> s instanceof Map<?, ?> map && Boolean.FALSE.equals(map.get("aside")))
        .toList();
  }

  /** Quotes and asides in order. */
  List<Object> statements(List<Utterance> utterances, Mentions mentions) {
    List<Object> list = new ArrayList<>(utterances.size());
    for (Utterance utterance : utterances) {
      list.add(
          utterance instanceof Quote quote ? quote(quote, mentions) : aside((Aside) utterance));
    }
    return list;
  }

  private Map<String, Object> aside(Aside aside) {
    Map<String, Object> map = start(aside, true, aside.text());
    map.put("reported", false);
    map.put("quotation", Quotation.of(wording.language()));
    map.put("original_quotation", Quotation.of(wording.language()));
    for (String name : List.of("speakers", "remarks", "other_remarks")) {
      map.put(name, List.of());
    }
    for (String name : TEXTS_OF_QUOTES) {
      map.put(name, "");
    }
    for (String name : List.of("named", "translated", "check_against_delivery")) {
      map.put(name, false);
    }
    map.put("restriction", restrictions.of(aside.item()));
    map.put("x", aside.item().extra().values());
    return map;
  }

  private Map<String, Object> start(Utterance utterance, boolean aside, Text text) {
    Item item = utterance.item();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", Wording.orEmpty(item.id()));
    map.put("anchor", citable.anchor(aside ? "aside" : "quote", utterance, item.id(), text));
    map.put("aside", aside);
    map.put("text", wording.text(text));
    return map;
  }

  private Map<String, Object> quote(Quote q, Mentions mentions) {
    Text words = q.text() == null ? q.reported() : q.text();
    Map<String, Object> map = start(q, false, words);
    map.put("reported", q.text() == null);
    map.put("quotation", Quotation.of(wording.marksFor(wording.tagOf(words))));
    List<Object> speakers = new ArrayList<>();
    List<Phrase> names = new ArrayList<>();
    List<Phrase> fullNames = new ArrayList<>();
    for (Party speaker : q.speakers()) {
      boolean first = mentions.first(speaker);
      speakers.add(parties.party(speaker, first));
      names.add(first ? parties.full(speaker) : parties.shortName(speaker));
      fullNames.add(parties.full(speaker));
      if (q.creditedAs() != null && q.speakers().size() == 1) {
        names.set(0, parties.credited(q.creditedAs(), speaker, first));
        fullNames.set(0, parties.credited(q.creditedAs(), speaker, true));
      }
    }
    Phrase translation = translation(q, words);
    map.put("speakers", speakers);
    map.put("attribution", wording.phrase(joint(names)));
    map.put("attribution_full", wording.phrase(joint(fullNames)));
    map.put("reported_line", reported(q, names));
    map.put("reported_line_full", reported(q, fullNames));
    map.put("named", !names.isEmpty());
    map.put("translated", translation != null);
    map.put("translation", wording.phrase(translation));
    map.put("original", Wording.orEmpty(q.original()));
    original(q, words, map);
    map.put("context", wording.text(q.context()));
    map.put("at", Wording.orEmpty(q.at()));
    map.put("via", q.via() == null ? "" : wording.word("via", q.via()));
    map.put("source", citable.source(q.source()));
    map.put("check_against_delivery", q.checkAgainstDelivery());
    map.put("remarks", remarks(q, translation));
    map.put("other_remarks", remarks(q, null));
    map.put("topic", citable.topic(q.topic()));
    map.put("rule", rule(q));
    map.put("restriction", restrictions.of(q));
    map.put("x", q.item().extra().values());
    return map;
  }

  /** The words as they were spoken, when others are shown and these are in the record. */
  private void original(Quote q, Text words, Map<String, Object> map) {
    boolean other = q.original() != null && wording.hasOther(words, q.original());
    map.put("original_text", originals && other ? wording.textIn(words, q.original()) : "");
    map.put(
        "original_quotation",
        Quotation.of(originals && other ? wording.language(q.original()) : wording.language()));
    Phrase language =
        originals && other ? Phrase.of(wording.language().languageName(q.original())) : null;
    map.put(
        "original_line",
        language == null
            ? ""
            : wording.phrase(phrase("quote.original", Map.of("language", language))));
  }

  private Object rule(Quote q) {
    boolean told = q.attribution() != null && q.attribution() != Attribution.ON_THE_RECORD;
    return told ? wording.word("rule", q.attribution()) : "";
  }

  /** Whose sense it is, and that it is not their words; empty for a quote and without a name. */
  private Object reported(Quote q, List<Phrase> names) {
    return q.text() != null || names.isEmpty()
        ? ""
        : wording.phrase(phrase("quote.reported", Map.of("attribution", joint(names))));
  }

  private Phrase joint(List<Phrase> names) {
    return names.isEmpty() ? null : wording.row(names);
  }

  /** That the words are a translation, from which language and whose; null when they are not. */
  private Phrase translation(Quote q, Text words) {
    boolean same =
        q.original() != null && LanguageTags.isSameLanguage(q.original(), wording.tagOf(words));
    if (same || q.original() == null && q.translatedBy() == null) {
      return null;
    }
    Phrase by = q.translatedBy() == null ? null : wording.phrase(q.translatedBy());
    if (q.original() == null) {
      return phrase("quote.translation-by", Map.of("translator", by));
    }
    if (q.original().equals(LanguageTags.UNDETERMINED)) {
      return phrase("quote.translation", Map.of());
    }
    Phrase from = Phrase.of(wording.language().languageName(q.original()));
    return by == null
        ? phrase("quote.translated", Map.of("language", from))
        : phrase("quote.translated-by", Map.of("language", from, "translator", by));
  }

  private List<Object> remarks(Quote q, Phrase translation) {
    List<Object> remarks = new ArrayList<>();
    if (q.context() != null) {
      remarks.add(wording.phrase(wording.phrase(q.context())));
    }
    if (q.via() != null && q.via() != Via.SPEECH) {
      remarks.add(wording.phrase(phrase("quote.via." + q.via().key(), Map.of())));
    }
    if (q.at() != null) {
      remarks.add(wording.phrase(phrase("quote.at", Map.of("time", Phrase.of(q.at())))));
    }
    if (translation != null) {
      remarks.add(wording.phrase(translation));
    }
    if (q.checkAgainstDelivery()) {
      remarks.add(wording.phrase(phrase("quote.check-against-delivery", Map.of())));
    }
    Phrase source = citable.sourceTitle(q.source());
    if (source != null) {
      remarks.add(wording.phrase(phrase("remark.source", Map.of("source", source))));
    }
    return remarks;
  }

  private Phrase phrase(String key, Map<String, Phrase> fills) {
    return wording.language().phrase(key, fills);
  }
}
