package readout.site.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.language.Direction;
import readout.note.Isolated;
import readout.note.LocalizedAgreement;
import readout.note.LocalizedDecision;
import readout.note.LocalizedDocument;
import readout.note.LocalizedFigure;
import readout.note.LocalizedMarkdown;
import readout.note.LocalizedMessage;
import readout.note.LocalizedNote;
import readout.note.LocalizedPhrase;
import readout.note.LocalizedQuestion;
import readout.note.LocalizedStep;
import readout.note.LocalizedText;
import readout.note.LocalizedTopic;
import readout.note.NoteContent;
import readout.site.model.MeetingSummary.Person;
import readout.site.model.Passage.Kind;
import readout.site.model.SummaryContent.Said;

/** Takes from a note what the search finds: released words alone, each with its place. */
final class PassageReader {
  /** How many people are named in a passage. */
  private static final int PEOPLE = 30;

  private static final String BETWEEN = " · ";

  /** Marks of lists, and addresses after the words that lead to them. */
  private static final Pattern NO_WORDS =
      Pattern.compile("(?m)^\\h*-\\h+|\\h+<(?:https?://|mailto:)[^<>\\s]+>");

  private final LocalizedNote note;
  private final MeetingSummary entry;
  private final SummaryContent content;
  private final List<Passage> passages = new ArrayList<>();

  private PassageReader(LocalizedNote note, MeetingSummary entry, SummaryContent content) {
    this.note = note;
    this.entry = entry;
    this.content = content;
  }

  /**
   * What the search finds of a meeting on a page that shows everything.
   *
   * @param beginning the first words of its text, or empty
   */
  static List<Passage> read(
      SearchScope scope,
      LocalizedNote note,
      MeetingSummary entry,
      SummaryContent content,
      String beginning) {
    PassageReader reader = new PassageReader(note, entry, content);
    reader.names();
    if (scope == SearchScope.FULL) {
      reader.texts();
    } else {
      entry.topics().forEach(topic -> reader.add(Kind.TOPIC, "", topic.text(), topic.lang()));
      reader.add(Kind.BEGINNING, "", beginning, "");
    }
    return reader.passages;
  }

  /** What a meeting is called, and whom and what it concerns. */
  private void names() {
    String beside =
        apart(
            BETWEEN,
            subtitle(),
            entry.kind().text(),
            entry.series().text(),
            entry.venue().line().text(),
            entry.date(),
            note.about().reference() == null ? "" : note.about().reference().text());
    passages.add(new Passage(Kind.TITLE, "", title(), entry.title().lang(), "", "", "", beside));
    List<String> people = entry.people().stream().map(this::named).distinct().toList();
    for (int from = 0; from < people.size(); from += PEOPLE) {
      List<String> some = people.subList(from, Math.min(from + PEOPLE, people.size()));
      add(Kind.PEOPLE, "section-participants", String.join("; ", some), "");
    }
    add(Kind.PEOPLE, "section-participants", apart("; ", entry.delegations()), "");
    add(Kind.TAGS, "section-keywords", apart(BETWEEN, entry.tags()), "");
  }

  private String title() {
    return entry.title().isEmpty() ? entry.id() : entry.title().text();
  }

  private String subtitle() {
    LocalizedText subtitle = note.about().subtitle();
    return subtitle == null ? "" : subtitle.text();
  }

  private String named(Person person) {
    return apart(", ", person.name().text(), person.role().text(), person.organization().text());
  }

  private void texts() {
    NoteContent shown = note.content();
    text(Kind.SUMMARY, "section-summary", shown.summary());
    text(Kind.STORY, "section-story", shown.story());
    text(Kind.BACKGROUND, "section-background", shown.background());
    for (LocalizedMessage message : shown.keyMessages()) {
      add(Kind.MESSAGE, message.anchor(), message.text());
    }
    shown.topics().forEach(this::topic);
    content.quotes().forEach(this::quote);
    for (LocalizedFigure figure : shown.figures()) {
      String words = apart(BETWEEN, figure.label().text(), figure.value().text());
      add(Kind.FIGURE, figure.anchor(), words, foreign(figure.label()));
    }
    shown.decisions().forEach(this::decision);
    for (LocalizedAgreement agreement : note.closing().agreements()) {
      add(Kind.AGREEMENT, agreement.anchor(), agreement.title());
    }
    shown.nextSteps().forEach(this::step);
    for (LocalizedQuestion question : note.closing().questions()) {
      String words = question.question().text() + '\n' + question.answer().text();
      add(Kind.QUESTION, question.anchor(), words, foreign(question.question()));
    }
    for (LocalizedDocument document : note.closing().documents()) {
      add(Kind.DOCUMENT, document.anchor(), document.title());
    }
  }

  private void topic(LocalizedTopic topic) {
    passages.add(
        new Passage(
            Kind.TOPIC,
            topic.anchor(),
            topic.title().text(),
            foreign(topic.title()),
            "",
            "",
            phrase(topic.presenterLine()),
            ""));
    text(Kind.TOPIC_TEXT, topic.anchor(), topic.texts().summary());
    text(Kind.TOPIC_TEXT, topic.anchor(), topic.texts().outcome());
    topic.topics().forEach(this::topic);
  }

  private void quote(Said said) {
    passages.add(
        new Passage(
            said.isReported() ? Kind.REPORTED : Kind.QUOTE,
            said.anchor(),
            String.join("\n", said.paragraphs()),
            said.lang().equals(entry.language()) ? "" : said.lang(),
            said.open(),
            said.close(),
            said.attribution(),
            Stream.concat(Stream.of(said.translation()), said.remarks().stream())
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining("; "))));
  }

  /** The remark says first whether it is in force. */
  private void decision(LocalizedDecision decision) {
    passages.add(
        new Passage(
            Kind.DECISION,
            decision.anchor(),
            decision.text().text(),
            foreign(decision.text()),
            "",
            "",
            "",
            joined("; ", phrase(decision.lead()), phrase(decision.voteLine()))));
  }

  private void step(LocalizedStep step) {
    passages.add(
        new Passage(
            Kind.STEP,
            step.anchor(),
            step.action().text(),
            foreign(step.action()),
            "",
            "",
            phrase(step.assignment()),
            phrase(step.state())));
  }

  /** Each paragraph of a text is a passage. */
  private void text(Kind kind, String anchor, LocalizedMarkdown text) {
    if (text != null) {
      for (String paragraph : text.text().get().split("\n\\s*\n")) {
        String words = NO_WORDS.matcher(paragraph).replaceAll("");
        add(kind, anchor, words, text.foreign() ? text.lang() : "");
      }
    }
  }

  private void add(Kind kind, String anchor, LocalizedText text) {
    add(kind, anchor, text.text(), foreign(text));
  }

  private void add(Kind kind, String anchor, String text, String lang) {
    String words = text.strip();
    if (!words.isEmpty()) {
      passages.add(new Passage(kind, anchor, words, lang, "", "", "", ""));
    }
  }

  private static String foreign(LocalizedText text) {
    return text.foreign() ? text.lang() : "";
  }

  private static String phrase(LocalizedPhrase phrase) {
    return phrase == null ? "" : phrase.text();
  }

  private String apart(String between, List<SummaryText> parts) {
    return apart(between, parts.stream().map(SummaryText::text).toArray(String[]::new));
  }

  /** Parts beside each other, of which one that runs the other way leaves the others in place. */
  private String apart(String between, String... parts) {
    Direction direction = Direction.of(entry.language());
    return joined(
        between,
        Stream.of(parts)
            .map(part -> direction.isCrossedBy(part) ? Isolated.of(part) : part)
            .toArray(String[]::new));
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }
}
