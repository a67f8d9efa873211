package readout.note.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import readout.language.Capitals;
import readout.language.Direction;
import readout.language.Language;
import readout.language.Languages;
import readout.language.Lexicon;
import readout.language.Phrase;
import readout.meeting.InLanguage;
import readout.meeting.Keyword;
import readout.meeting.LanguageTags;
import readout.meeting.Markdown;
import readout.meeting.Passage;
import readout.meeting.Text;
import readout.meeting.date.EdtfDate;
import readout.note.LocalizedDate;
import readout.note.LocalizedMarkdown;
import readout.note.LocalizedPhrase;
import readout.note.LocalizedPhrase.Stretch;
import readout.note.LocalizedText;
import readout.note.LocalizedWord;
import readout.note.MarkdownConverter;
import readout.note.NamePages;
import readout.note.PlacedItems;

/** Makes the values of the note: texts, phrases, dates and Markdown in the reader's language. */
final class Wording {
  private static final String PARAGRAPH = "<p>";
  private static final String PARAGRAPH_END = "</p>";

  private final Lexicon lexicon;
  private final Language language;
  private final String noteLanguage;
  private final String recordLanguage;
  private final List<String> wanted;
  private final MarkdownConverter converter;
  private final NamePages pages;
  private final Direction direction;

  /**
   * @param lexicon the languages there are
   * @param language whose labels and phrases the note uses
   * @param noteLanguage BCP 47 tag of the note
   * @param recordLanguage BCP 47 tag of the record's own text
   * @param wanted the tags a text is looked for in, best first
   * @param converter makes Markdown and HTML of a record's Markdown
   * @param pages knows where names lead
   */
  Wording(
      Lexicon lexicon,
      Language language,
      String noteLanguage,
      String recordLanguage,
      List<String> wanted,
      MarkdownConverter converter,
      NamePages pages) {
    this.pages = pages;
    this.lexicon = lexicon;
    this.language = language;
    this.noteLanguage = noteLanguage;
    this.recordLanguage = recordLanguage;
    this.wanted = wanted;
    this.converter = converter;
    this.direction = Direction.of(noteLanguage);
  }

  /** The labels and phrases of the note's language. */
  Language language() {
    return language;
  }

  /** BCP 47 tag of the note. */
  String tag() {
    return noteLanguage;
  }

  /** The words of another language. */
  Language language(String tag) {
    return lexicon.of(tag);
  }

  /** The words of a language, or else the note's. */
  Language languageOr(String tag) {
    Language other = tag.equalsIgnoreCase(noteLanguage) ? language : lexicon.of(tag);
    return other.fellBack() ? language : other;
  }

  /**
   * Whose quotation marks stand around words of a language: the note's, unless the words run the
   * other way, where its marks would look turned around.
   */
  Language marksFor(String tag) {
    return Direction.of(tag) == direction ? language : language(tag);
  }

  /** A text value, or null when there is none. */
  LocalizedText text(Text text) {
    if (text == null) {
      return null;
    }
    InLanguage best = pick(text);
    return text(best.value(), tag(best));
  }

  /** A name as a text, which leads to its page; null for null. */
  LocalizedText name(NamePages.Kind kind, String id, Text name) {
    LocalizedText text = text(name);
    return text == null ? null : text.leadingTo(pages.of(kind, id, text.text()));
  }

  /** A name as a part of a phrase, which leads to its page. */
  Phrase namePhrase(NamePages.Kind kind, String id, Text name) {
    return phrase(name).leadingTo(page(kind, id, name));
  }

  /** The address of the page of a record's meeting; the empty text for null and for nowhere. */
  String meetingPage(String record) {
    return record == null ? "" : orEmpty(pages.of(NamePages.Kind.MEETING, record, record));
  }

  /** The address of the page of a name, or null. */
  String page(NamePages.Kind kind, String id, Text name) {
    return pages.of(kind, id, plain(name));
  }

  /** Whether a text is shown in another language than a given one, and is there in that too. */
  boolean hasOther(Text text, String tag) {
    return !LanguageTags.isSameLanguage(tagOf(text), tag) && Languages.find(tags(text), tag) >= 0;
  }

  /** A text value in a language that the text has. */
  LocalizedText textIn(Text text, String tag) {
    InLanguage variant = text.variants().get(Languages.find(tags(text), tag));
    return text(variant.value(), tag(variant));
  }

  /** A text value in the note's own language. */
  LocalizedText ownText(String value) {
    return text(value, noteLanguage);
  }

  /** A text value in a given language. */
  LocalizedText text(String value, String tag) {
    return new LocalizedText(
        value, tag, directionOf(tag).key(), foreign(tag), turns(value), paragraphs(value), "");
  }

  /** A text value for a word of the format, in the note's language, with the word as its key. */
  LocalizedWord word(String group, Keyword word) {
    return word(group, word.key());
  }

  /** The word of a kind of meeting, which leads to its page. */
  LocalizedWord kindOfMeeting(LocalizedWord word) {
    return word.leadingTo(pages.of(NamePages.Kind.MEETING_KIND, null, word.text()));
  }

  /** The same for a word that may be one of the format's or the record's own. */
  LocalizedWord word(String group, String key) {
    String label = group + "." + key;
    boolean known = language.has(label);
    return LocalizedWord.of(
        known ? text(language.label(label), noteLanguage) : text(key, recordLanguage), key);
  }

  /** A word that the record may write as a text of its own; null for null. */
  LocalizedWord word(String group, Text text) {
    if (text == null) {
      return null;
    }
    InLanguage best = pick(text);
    if (language.has(group + "." + best.value())) {
      return word(group, best.value());
    }
    return LocalizedWord.of(text(best.value(), tag(best)), best.value());
  }

  /** A word that the record may write as a text of its own, as a part of a phrase. */
  Phrase wordPhrase(String group, Text text) {
    String label = group + "." + plain(text);
    return language.has(label) ? Phrase.of(language.label(label)) : phrase(text);
  }

  /** A text as a part of a phrase. */
  Phrase phrase(Text text) {
    InLanguage best = pick(text);
    boolean apart = foreign(tag(best)) || turns(best.value());
    return Phrase.of(best.value(), apart ? tag(best) : null);
  }

  /** A word of the format as it begins a line: "Rejected". */
  Phrase opening(String group, Keyword word) {
    return Phrase.of(Capitals.first(language.label(group + "." + word.key()), noteLanguage));
  }

  /** A phrase with its first letter as a capital. */
  Phrase opening(Phrase phrase) {
    List<Phrase.Part> parts = new ArrayList<>(phrase.parts());
    Phrase.Part first = parts.get(0);
    String tag = first.language() == null ? noteLanguage : first.language();
    parts.set(0, first.with(Capitals.first(first.text(), tag)));
    return new Phrase(parts);
  }

  /** A text in capitals, as a part of a phrase. */
  Phrase capitals(Text text) {
    return capitals(text, plain(text));
  }

  /** A part of a text in capitals, as a part of a phrase. */
  Phrase capitals(Text text, String part) {
    String tag = tagOf(text);
    boolean apart = foreign(tag) || turns(part);
    return Phrase.of(Capitals.of(part, tag), apart ? tag : null);
  }

  /** Several phrases in a row, as the language parts them. */
  Phrase row(List<Phrase> phrases) {
    return Phrase.join(phrases, language.label("separator"));
  }

  /** The value of a phrase; null for null. */
  LocalizedPhrase phrase(Phrase phrase) {
    if (phrase == null) {
      return null;
    }
    List<Stretch> names = stretches(phrase);
    Phrase whole = phrase.withoutPages();
    return new LocalizedPhrase(phrase.text(), whole == phrase ? names : stretches(whole), names);
  }

  private List<Stretch> stretches(Phrase phrase) {
    List<Stretch> parts = new ArrayList<>(phrase.parts().size());
    for (Phrase.Part part : phrase.parts()) {
      String tag = part.language() == null ? noteLanguage : part.language();
      boolean turns = part.language() != null && turns(part.text());
      String page = orEmpty(part.page());
      parts.add(new Stretch(part.text(), tag, directionOf(tag).key(), foreign(tag), turns, page));
    }
    return parts;
  }

  /** A Markdown value that is under a heading and refers to nothing; null for null. */
  LocalizedMarkdown markdown(Markdown markdown, int level, String prefix) {
    return markdown == null
        ? null
        : markdown(pick(markdown), level, prefix, PlacedItems.NONE, PlacedItems.NONE);
  }

  /** The same of a record, which may refer to quotes and figures. */
  LocalizedMarkdown markdown(Markdown markdown, int level, String prefix, Placing placing) {
    if (markdown == null) {
      return null;
    }
    InLanguage best = pick(markdown);
    int variant = markdown.variants().indexOf(best);
    return markdown(
        best,
        level,
        prefix,
        placing.items(markdown, variant, tag(best), false),
        placing.items(markdown, variant, tag(best), true));
  }

  /**
   * @param anchored the items for what follows a lead, with places that links lead to
   */
  private LocalizedMarkdown markdown(
      InLanguage best, int level, String prefix, PlacedItems items, PlacedItems anchored) {
    String value = best.value();
    String tag = tag(best);
    Supplier<String> html = new Once(() -> converter.toHtml(value, level, prefix, items));
    Supplier<String> linked =
        anchored == items ? html : new Once(() -> converter.toHtml(value, level, prefix, anchored));
    return new LocalizedMarkdown(
        () -> converter.toMarkdown(value, level, prefix, items),
        () -> inLanguage(html.get(), tag),
        () -> converter.toText(value, items),
        () -> converter.toProse(value, items),
        () -> opening(html.get(), true),
        () -> inLanguage(opening(html.get(), false), tag),
        () -> opening(linked.get(), true),
        () -> inLanguage(opening(linked.get(), false), tag),
        () -> HtmlBlocks.places(opening(linked.get(), true)),
        () -> HtmlBlocks.of(inLanguage(opening(linked.get(), false), tag)),
        tag,
        Direction.of(tag).key(),
        foreign(tag));
  }

  /** A text value for a place in a text of another language, which may not be the note's. */
  LocalizedText textAmong(InLanguage words, String around) {
    String value = words.inOneLine();
    String tag = tag(words);
    return new LocalizedText(
        value,
        tag,
        Direction.of(tag).key(),
        !tag.equalsIgnoreCase(around),
        Direction.of(around).isCrossedBy(value),
        List.of(value),
        "");
  }

  /** The words of a text that belong into another text, by that one's language. */
  InLanguage closest(Text text, String around) {
    return text.closest(around, recordLanguage);
  }

  /** What is made when it is first asked for, and kept for whoever asks again, in one thread. */
  private static final class Once implements Supplier<String> {
    private final Supplier<String> maker;
    private String made;

    Once(Supplier<String> maker) {
      this.maker = maker;
    }

    @Override
    public String get() {
      if (made == null) {
        made = maker.get();
      }
      return made;
    }
  }

  private String inLanguage(String html, String tag) {
    return foreign(tag) ? ForeignHtml.of(html, tag, Direction.of(tag).key()) : html;
  }

  /** What a label may run in with: the first paragraph, without its tags; else what follows it. */
  private static String opening(String html, boolean first) {
    if (!html.startsWith(PARAGRAPH)) {
      return first ? "" : html;
    }
    int end = html.indexOf(PARAGRAPH_END);
    return first
        ? html.substring(PARAGRAPH.length(), end)
        : html.substring(end + PARAGRAPH_END.length()).strip();
  }

  /** A date value; null for null. */
  LocalizedDate date(EdtfDate date) {
    return date == null ? null : date(date, date.edtf(), orEmpty(date.htmlDatetime()));
  }

  /** The value of the day of an instant, which machines read to the minute. */
  LocalizedDate date(EdtfDate day, String instant) {
    return date(day, instant, instant);
  }

  /** The value of a time that is given in words alone, with nothing for machines. */
  LocalizedDate noDate(String words) {
    return new LocalizedDate(words, words, "", "");
  }

  private LocalizedDate date(EdtfDate date, String edtf, String datetime) {
    return new LocalizedDate(language.date(date), language.dateInSentence(date), edtf, datetime);
  }

  /** The text itself, or the empty text for null. */
  static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  /** What is printed of an address; the empty text for null. */
  String address(String url) {
    return url == null ? "" : converter.address(url);
  }

  /** The plain characters of a text in the language that fits best. */
  String plain(Text text) {
    return pick(text).value();
  }

  /** The tag of the language that a text is printed in. */
  String tagOf(Passage passage) {
    return tag(pick(passage));
  }

  private Direction directionOf(String tag) {
    return tag.equals(noteLanguage) ? direction : Direction.of(tag);
  }

  /** Whether a language is not the note's. */
  boolean foreign(String tag) {
    return !tag.equalsIgnoreCase(noteLanguage);
  }

  /** Whether words run against the note, in whole or in part, so that punctuation would jump. */
  boolean turns(String value) {
    return direction.isCrossedBy(value);
  }

  private InLanguage pick(Passage passage) {
    List<InLanguage> variants = passage.variants();
    if (variants.size() == 1) {
      return variants.get(0);
    }
    return variants.get(Languages.pick(tags(passage), wanted));
  }

  private List<String> tags(Passage passage) {
    return passage.variants().stream().map(this::tag).toList();
  }

  /** BCP 47 tag of words. */
  String tag(InLanguage variant) {
    return variant.language() == null ? recordLanguage : variant.language();
  }

  /** The lines of a text that hold something; each is printed as a paragraph. */
  private static List<String> paragraphs(String value) {
    if (value.indexOf('\n') < 0) {
      return List.of(value);
    }
    List<String> lines = new ArrayList<>();
    for (String line : value.split("\n")) {
      if (!line.isBlank()) {
        lines.add(line);
      }
    }
    return lines;
  }
}
