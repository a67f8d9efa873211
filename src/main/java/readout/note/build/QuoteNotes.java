package readout.note.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.language.Capitals;
import readout.language.Direction;
import readout.language.Phrase;
import readout.meeting.Aside;
import readout.meeting.Attribution;
import readout.meeting.InLanguage;
import readout.meeting.LanguageTags;
import readout.meeting.Party;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.meeting.Unnamed;
import readout.meeting.Utterance;
import readout.meeting.Via;
import readout.note.LocalizedParty;
import readout.note.LocalizedPhrase;
import readout.note.LocalizedQuote;
import readout.note.LocalizedWord;
import readout.note.PlacedItem;
import readout.note.Quotation;
import readout.note.SpokenBy;
import readout.note.SpokenIn;

/** Quotes and the asides between them as the note prints them. */
final class QuoteNotes {
  private final Wording wording;
  private final PartyNotes parties;
  private final Restrictions restrictions;
  private final Citable citable;
  private final boolean originals;
  private final QuestionRule questions;
  private final ClearanceNotes clearances;

  /**
   * @param originals whether translated quotes are followed by their originals
   * @param questions tells the questions among them
   * @param clearances tells what has become of them since they were cleared
   */
  QuoteNotes(
      Wording wording,
      PartyNotes parties,
      Restrictions restrictions,
      Citable citable,
      boolean originals,
      QuestionRule questions,
      ClearanceNotes clearances) {
    this.wording = wording;
    this.parties = parties;
    this.restrictions = restrictions;
    this.citable = citable;
    this.originals = originals;
    this.questions = questions;
    this.clearances = clearances;
  }

  /** The quotes among statements that are in words already. */
  static List<LocalizedQuote> quotes(List<LocalizedQuote> statements) {
    return statements.stream().filter(statement -> !statement.aside()).toList();
  }

  /** Quotes and asides in order. */
  List<LocalizedQuote> statements(List<Utterance> utterances, Mentions mentions) {
    return ItemNotes.each(
        utterances,
        utterance ->
            utterance instanceof Quote quote ? quote(quote, mentions) : aside((Aside) utterance));
  }

  private LocalizedQuote aside(Aside aside) {
    Quotation marks = Quotation.of(wording.language());
    return new LocalizedQuote(
        Wording.orEmpty(aside.item().id()),
        citable.anchor("aside", aside, aside.item().id(), aside.text()),
        true,
        wording.text(aside.text()),
        false,
        marks,
        new SpokenBy(List.of(), null, null, null, null, null, false),
        new SpokenIn(false, null, "", null, marks, null),
        null,
        "",
        null,
        null,
        false,
        false,
        List.of(),
        List.of(),
        List.of(),
        false,
        null,
        null,
        restrictions.of(aside),
        null,
        aside.item().customFields().values());
  }

  private LocalizedQuote quote(Quote q, Mentions mentions) {
    Text words = q.words();
    Phrase translation = translation(q, wording.tagOf(words));
    return new LocalizedQuote(
        Wording.orEmpty(q.item().id()),
        anchor(q),
        false,
        wording.text(words),
        q.isReported(),
        Quotation.of(wording.marksFor(wording.tagOf(words))),
        spokenBy(q, mentions),
        spokenIn(q, words, translation),
        wording.text(q.context()),
        Wording.orEmpty(q.at()),
        q.via() == null ? null : wording.word("via", q.via()),
        citable.source(q.source()),
        q.checkAgainstDelivery(),
        q.isPrepared(),
        remarks(q, translation, q.at()),
        remarks(q, null, q.at()),
        remarks(q, inTurn(q, translation, mentions), null),
        questions.isQuestion(q),
        citable.topic(q.topic()),
        rule(q),
        restrictions.ofQuote(q),
        clearances.of(q),
        q.item().customFields().values());
  }

  /** The id of the place of a quote on the page. */
  String anchor(Quote q) {
    return citable.anchor("quote", q, q.item().id(), q.words());
  }

  /** A quote in a text, in a place of its own. */
  LocalizedQuote block(Quote q, Mentions mentions) {
    return quote(q, mentions);
  }

  /**
   * Words of a quote in a sentence: in quotation marks, and as a translation when they are one.
   *
   * @param part those of its words that are printed, or null for all
   * @param around BCP 47 tag of the sentence
   * @param told whether it need not say that they are a translation
   * @param anchor the id of their place on the page, or empty
   */
  PlacedItem.Words words(Quote q, String part, String around, boolean told, String anchor) {
    InLanguage all = wording.closest(q.words(), around);
    InLanguage words =
        part == null ? all : new InLanguage(all.language(), part, InLanguage.UNPLACED);
    String tag = wording.tag(all);
    Phrase translation = told ? null : inSentence(translation(q, tag));
    boolean turned = Direction.of(tag) != Direction.of(around);
    Quotation marks = Quotation.of(wording.languageOr(turned ? tag : around));
    return new PlacedItem.Words(
        marks.open(),
        wording.textAmong(words, around),
        marks.close(),
        wording.phrase(translation),
        restrictions.ofQuote(q),
        anchor);
  }

  /** In some languages it begins with the name of the other language. */
  private Phrase inSentence(Phrase translation) {
    boolean named = wording.language().label("quote.translated").startsWith("{");
    if (translation == null || named) {
      return translation;
    }
    List<Phrase.Part> parts = new ArrayList<>(translation.parts());
    String first = Capitals.inSentence(parts.get(0).text(), wording.tag());
    parts.set(0, parts.get(0).with(first));
    return new Phrase(parts);
  }

  private SpokenBy spokenBy(Quote q, Mentions mentions) {
    List<LocalizedParty> speakers = new ArrayList<>(q.speakers().size());
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
    return new SpokenBy(
        speakers,
        wording.phrase(joint(names)),
        wording.phrase(joint(fullNames)),
        wording.phrase(atLineStart(joint(names), q)),
        reported(q, names),
        reported(q, fullNames),
        !names.isEmpty());
  }

  /** A description in place of a name begins a line with a capital; names are never changed. */
  private Phrase atLineStart(Phrase name, Quote q) {
    boolean described = !q.speakers().isEmpty() && q.speakers().get(0) instanceof Unnamed;
    return described && name != null ? name.capitalized(wording.tag()) : name;
  }

  /** The words as they were spoken, when others are shown and these are in the record. */
  private SpokenIn spokenIn(Quote q, Text words, Phrase translation) {
    boolean shown = originals && q.original() != null && wording.hasOther(words, q.original());
    return new SpokenIn(
        translation != null,
        wording.phrase(translation),
        Wording.orEmpty(q.original()),
        shown ? wording.textIn(words, q.original()) : null,
        Quotation.of(shown ? wording.language(q.original()) : wording.language()),
        shown ? wording.phrase(originalLine(q.original())) : null);
  }

  private Phrase originalLine(String tag) {
    Phrase language = Phrase.of(wording.language().languageName(tag));
    return phrase("quote.original", Map.of("language", language));
  }

  private LocalizedWord rule(Quote q) {
    return Attribution.restricts(q.attribution()) ? wording.word("rule", q.attribution()) : null;
  }

  /** Whose sense it is, and that it is not their words; null for a quote and without a name. */
  private LocalizedPhrase reported(Quote q, List<Phrase> names) {
    return !q.isReported() || names.isEmpty()
        ? null
        : wording.phrase(phrase("quote.reported", Map.of("attribution", joint(names))));
  }

  private Phrase joint(List<Phrase> names) {
    return names.isEmpty() ? null : wording.row(names);
  }

  /** That the words are a translation, from which language and whose; null when they are not. */
  private Phrase translation(Quote q, String tag) {
    boolean same = q.original() != null && LanguageTags.isSameLanguage(q.original(), tag);
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

  /** In a transcript the translator is named once; every turn says that it is a translation. */
  private Phrase inTurn(Quote q, Phrase translation, Mentions mentions) {
    boolean again =
        translation != null
            && q.original() != null
            && q.translatedBy() != null
            && !mentions.firstTranslation(translation.text());
    return again
        ? phrase(
            "quote.translated",
            Map.of("language", Phrase.of(wording.language().languageName(q.original()))))
        : translation;
  }

  private List<LocalizedPhrase> remarks(Quote q, Phrase translation, String at) {
    List<LocalizedPhrase> remarks = new ArrayList<>();
    if (q.context() != null) {
      remarks.add(wording.phrase(wording.phrase(q.context())));
    }
    if (q.via() != null && q.via() != Via.SPEECH) {
      remarks.add(wording.phrase(phrase("quote.via." + q.via().key(), Map.of())));
    }
    if (at != null) {
      remarks.add(wording.phrase(phrase("quote.at", Map.of("time", Phrase.of(at)))));
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
