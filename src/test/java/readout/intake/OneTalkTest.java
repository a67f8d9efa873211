package readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import readout.diagnostic.SourceFile;
import readout.meeting.Quote;
import readout.record.ReadRecord;
import readout.record.RecordInput;
import readout.transcript.ReadTranscript;
import readout.transcript.Transcripts;

/** One talk gives one draft, whatever the format is that it is written in. */
class OneTalkTest {
  /** A piece of a talk. */
  private record Piece(String speaker, String words) {}

  private static final List<Piece> TALK =
      List.of(
          new Piece("Ana Berg (Ports)", "Good morning. The night berth"),
          new Piece("Ana Berg (Ports)", "opens on 1 September: R&D comes later, <after> that."),
          new Piece("tlund", "Who pays?"),
          new Piece("tlund", "- that is the question, “who pays”."),
          new Piece("Ana Berg (Ports)", "  The port; see https://port.example/a?b=c#d. "),
          new Piece("Ёлка Иванова", "Спасибо: до встречи!"),
          new Piece("山田 太郎", "九月一日に"),
          new Piece("山田 太郎", "始めます。"),
          new Piece(
              "tlund", "No # comment, no 'quotes', no \"marks\" and\ttabs are lost; 10:30 it is."));

  @Test
  void inEveryFormat() {
    List<String> drafts = new ArrayList<>();
    for (String text : List.of(voices(), labels(), subRip(), json())) {
      ImportResult result = Imports.of(text);
      assertThat(result.diagnostics().sorted()).isEmpty();
      drafts.add(result.record());
    }
    assertThat(drafts.get(0)).contains("speaker: tlund", "九月一日に始めます。");
    assertThat(drafts).containsOnly(drafts.get(0));
  }

  /** What is read back from the draft are the words, speakers and times of the file. */
  @Test
  void theDraftReadsAsTheFileSays() {
    String draft = Imports.of(voices()).record();
    ReadTranscript said = Transcripts.read(new SourceFile("talk", voices())).orElseThrow();
    ReadRecord record =
        ReadRecord.of(new RecordInput("talk.yaml", "talk", draft.getBytes(StandardCharsets.UTF_8)));
    assertThat(record.diagnostics().sorted()).isEmpty();
    List<Quote> quotes =
        record.decoded().meeting().content().utterances().stream().map(u -> (Quote) u).toList();
    assertThat(quotes).hasSameSizeAs(said.turns()).hasSize(6);
    for (int i = 0; i < quotes.size(); i++) {
      assertThat(quotes.get(i).text().variants().get(0).value())
          .isEqualTo(said.turns().get(i).words());
      assertThat(quotes.get(i).at())
          .isEqualTo(said.kind().timing().written(said.turns().get(i).start()));
    }
  }

  private static String time(int piece, char point) {
    return String.format(Locale.ROOT, "00:%02d:%02d%c250", piece / 6, piece % 6 * 10, point);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String voices() {
    StringBuilder out = new StringBuilder("WEBVTT\n\n");
    for (int i = 0; i < TALK.size(); i++) {
      out.append(time(i, '.') + " --> " + time(i + 1, '.') + "\n");
      out.append("<v " + TALK.get(i).speaker() + ">" + escaped(TALK.get(i).words()) + "</v>\n\n");
    }
    return out.toString();
  }

  private static String labels() {
    StringBuilder out = new StringBuilder("\ufeffWEBVTT - a talk\r\n\r\nNOTE by hand\r\n\r\n");
    for (int i = 0; i < TALK.size(); i++) {
      out.append((i + 1) + "\r\n" + time(i, '.') + " --> " + time(i + 1, '.') + " line:0\r\n");
      out.append(TALK.get(i).speaker() + ": " + escaped(TALK.get(i).words()) + "\r\n\r\n");
    }
    return out.toString();
  }

  private static String subRip() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < TALK.size(); i++) {
      out.append((i + 1) + "\n" + time(i, ',') + " --> " + time(i + 1, ',') + "\n");
      out.append(TALK.get(i).speaker() + ": " + escaped(TALK.get(i).words()) + "\n\n");
    }
    return out.toString();
  }

  private static String json() {
    StringBuilder out = new StringBuilder("{\"version\": \"1.0.0\", \"segments\": [\n");
    for (int i = 0; i < TALK.size(); i++) {
      String words = TALK.get(i).words().replace("\"", "\\\"").replace("\t", "\\t");
      out.append(i == 0 ? "" : ",\n");
      out.append("{\"speaker\": \"" + TALK.get(i).speaker() + "\", \"startTime\": ");
      out.append(i * 10 + ".25, \"endTime\": " + (i * 10 + 10) + ".25, \"body\": \"");
      out.append(escaped(words) + "\"}");
    }
    return out.append("\n]}\n").toString();
  }
}
