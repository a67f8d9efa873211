package readout.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.diagnostic.SourceFile;

/** Captions in the ways in which programs and people write them. */
class CaptionsTest {
  private static List<String> turns(String text) {
    ReadTranscript read = Transcripts.read(new SourceFile("talk", text)).orElseThrow();
    return read.turns().stream()
        .map(t -> (t.speaker() == null ? "?" : t.speaker().written()) + ": " + t.words())
        .toList();
  }

  @Test
  void linesThatRollUpAreSaidOnce() {
    String text =
        """
        WEBVTT
        Kind: captions
        Language: en

        00:00:01.000 --> 00:00:03.000 align:start position:0%
        \s
        the<00:00:01.400><c> night</c><00:00:01.800><c> berth</c>

        00:00:03.000 --> 00:00:03.010 align:start position:0%
        the night berth
        \s

        00:00:03.010 --> 00:00:05.000 align:start position:0%
        the night berth
        opens<00:00:03.400><c> in</c><00:00:03.800><c> September</c>
        """;
    assertThat(turns(text)).containsExactly("?: the night berth opens in September");
  }

  @Test
  void namesInOtherScriptsAndMarks() {
    String text =
        """
        WEBVTT

        00:01.000 --> 00:02.000
        山田太郎：始めます。

        00:02.000 --> 00:03.000
        Élise Roy : on commence.

        00:03.000 --> 00:04.000
        >> ANA BERG: We begin.

        00:04.000 --> 00:05.000
        محمد علي: نبدأ الآن.
        """;
    assertThat(turns(text))
        .containsExactly(
            "山田太郎: 始めます。",
            "Élise Roy: on commence.",
            "ANA BERG: We begin.",
            "محمد علي: نبدأ الآن.");
  }

  @Test
  void oneNameTwiceInARowMeansThatEachCaptionHasItsOwn() {
    String text =
        """
        WEBVTT

        00:01.000 --> 00:02.000
        Ana Berg: One.

        00:02.000 --> 00:03.000
        Ana Berg: Two.

        00:03.000 --> 00:04.000
        Three.

        00:04.000 --> 00:05.000
        https://port.example: four.

        00:05.000 --> 00:06.000
        10:30 Meeting: five.
        """;
    assertThat(turns(text))
        .containsExactly(
            "Ana Berg: One. Two.",
            "?: Three.",
            "?: https://port.example: four.",
            "?: 10:30 Meeting: five.");
  }

  private static String captions(String... texts) {
    StringBuilder file = new StringBuilder("WEBVTT\n");
    for (int i = 0; i < texts.length; i++) {
      file.append("\n00:%02d.000 --> 00:%02d.000\n%s\n".formatted(i + 1, i + 2, texts[i]));
    }
    return file.toString();
  }

  private static List<String> listed(String text) {
    return Transcripts.read(new SourceFile("talk", text)).orElseThrow().unread().stream()
        .map(line -> line.line() + " " + line.text())
        .toList();
  }

  @Test
  void anotherSpeakerWithinACaptionIsDividedWhereTheyAreKnown() {
    String text =
        captions(
            "Rosa Ek: The pier is closed.",
            "Ivo Hale: Since when? Rosa Ek: Since Monday.",
            "Ivo Hale: I asked Rosa Ek: nobody knew. MILA ROY: I did.",
            ">> Rosa Ek: Then open it. >> Who pays?");
    assertThat(turns(text))
        .containsExactly(
            "Rosa Ek: The pier is closed.",
            "Ivo Hale: Since when?",
            "Rosa Ek: Since Monday.",
            "Ivo Hale: I asked Rosa Ek: nobody knew. MILA ROY: I did.",
            "Rosa Ek: Then open it.",
            "?: Who pays?");
    assertThat(listed(text)).contains("7 Rosa Ek:", "10 Rosa Ek:", "10 MILA ROY:");
  }

  @Test
  void namesWithinCaptionsWhoseFormatNamesTheSpeakerAreListed() {
    String text = captions("<v Rosa Ek>Closed.</v>", "<v Ivo Hale>Why? Rosa Ek: Fog.</v>");
    assertThat(turns(text)).containsExactly("Rosa Ek: Closed.", "Ivo Hale: Why? Rosa Ek: Fog.");
    assertThat(listed(text)).containsExactly("7 Rosa Ek:");
  }

  @Test
  void soundsAreNobodysWords() {
    String text =
        captions(
            "ROSA EK: I second that.",
            "♪ a march ♪",
            "[APPLAUSE] (laughter)",
            "IVO HALE: (coughs)",
            "(as I said) The tide is in.");
    assertThat(turns(text))
        .containsExactly("ROSA EK: I second that.", "IVO HALE: (as I said) The tide is in.");
    assertThat(Transcripts.read(new SourceFile("talk", text)).orElseThrow().skipped())
        .containsEntry("caption~ of sound alone", 3);
  }

  @Test
  void aNameThatComesOnceIsListedBesideThoseThatComeAgain() {
    String text =
        captions("Rosa Ek: One.", "Ivo Hale: Two.", "Rosa Ek: Three.", "Ivo Hale: Four.")
            + "\n01:00.000 --> 01:01.000\nOne Last Thing: the key.\n";
    assertThat(listed(text)).containsExactly("16 One Last Thing:");
  }

  @Test
  void aScribeNamedInFullIsTheOneWithThatNickname() {
    String log =
        """
        15:00:00 <Ana_Berg> Scribe: Ana Berg
        15:00:10 <Ana_Berg> ivo: Who pays?
        15:00:20 <ivo> I did not say that
        """;
    assertThat(turns(log)).containsExactly("ivo: Who pays?", "ivo: I did not say that");
    ReadTranscript unknown =
        Transcripts.read(new SourceFile("log", log.replace("Scribe: Ana Berg", "Scribe: Tom Hale")))
            .orElseThrow();
    assertThat(unknown.turns()).extracting(Turn::manner).containsOnly(Manner.TYPED);
    assertThat(unknown.unread()).extracting(UnreadLine::line).contains(1);
  }
}
