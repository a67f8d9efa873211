package readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.meeting.date.EdtfDate;

/** Every form of a date in English, alone and in a sentence. */
class DateWordsTest {
  private static final Language ENGLISH = Language.of("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-05-13 | 13 May 2026 | on 13 May 2026
          2026-05 | May 2026 | in May 2026
          2026 | 2026 | in 2026
          0985 | 985 | in 985
          0000 | 1 BC | in 1 BC
          0005 | 5 AD | in 5 AD
          0005-06 | June 5 AD | in June 5 AD
          0079-10-24 | 24 October 79 AD | on 24 October 79 AD
          0068/0069 | 68 AD\u2009–\u200969 AD | from 68 AD to 69 AD
          0098/0117 | 98 AD\u2009–\u2009117 | from 98 AD to 117
          0117 | 117 | in 117
          -0043 | 44 BC | in 44 BC
          -0043-03 | March 44 BC | in March 44 BC
          -0043-03-15 | 15 March 44 BC | on 15 March 44 BC
          -0043-03-15~ | around 15 March 44 BC | around 15 March 44 BC
          -0043-22 | summer 44 BC | in summer 44 BC
          -0043-XX | an unspecified month of 44 BC | in an unspecified month of 44 BC
          -0043-03-15/-0043-03-17 | 15\u2009–\u200917 March 44 BC | from 15 to 17 March 44 BC
          -0043-03/-0043-05 | March\u2009–\u2009May 44 BC | from March to May 44 BC
          -0043/-0042 | 44 BC\u2009–\u200943 BC | from 44 BC to 43 BC
          -0043/0012 | 44 BC\u2009–\u200912 AD | from 44 BC to 12 AD
          Y170000002 | 170000002 | in 170000002
          Y-170000002 | 170000003 BC | in 170000003 BC
          2022-06? | June 2022 (date uncertain) | in June 2022 (date uncertain)
          2026-05-13? | 13 May 2026 (date uncertain) | on 13 May 2026 (date uncertain)
          2022-06~ | around June 2022 | around June 2022
          2026-05-13~ | around 13 May 2026 | around 13 May 2026
          2026% | around 2026 (date uncertain) | around 2026 (date uncertain)
          2026-XX | an unspecified month of 2026 | in an unspecified month of 2026
          2026-05-XX | an unspecified day of May 2026 | on an unspecified day of May 2026
          2026-XX-XX | an unspecified day of 2026 | on an unspecified day of 2026
          202X | the 2020s | in the 2020s
          20XX | the 21st century | in the 21st century
          18XX? | the 19th century (date uncertain) | in the 19th century (date uncertain)
          19XX~ | around the 20th century | around the 20th century
          02XX | the 3rd century | in the 3rd century
          10XX | the 11th century | in the 11th century
          16XX/18XX | the 17th century\u2009–\u2009the 19th century | from the 17th century to the 19th century
          /19XX | until the 20th century, start unknown | until the 20th century, start unknown
          20XX/20XX | the 21st century | in the 21st century
          2026-33 | first quarter of 2026 | in the first quarter of 2026
          2026-Q3 | third quarter of 2026 | in the third quarter of 2026
          2026-36?| fourth quarter of 2026 (date uncertain) | in the fourth quarter of 2026 (date uncertain)
          2026-Q1/2026-Q2~ | first quarter of 2026\u2009–\u2009around second quarter of 2026 | from first quarter of 2026 to around second quarter of 2026
          XXXX-34 | second quarter | in the second quarter
          2026-21 | spring 2026 | in spring 2026
          2026-22 | summer 2026 | in summer 2026
          2026-23 | autumn 2026 | in autumn 2026
          2026-24? | winter 2026 (date uncertain) | in winter 2026 (date uncertain)
          XXXX-06 | June | in June
          XXXX-06-12 | 12 June | on 12 June
          XXXX-06-XX | an unspecified day of June | on an unspecified day of June
          XXXX-21 | spring | in spring
          XXXX-06? | June (date uncertain) | in June (date uncertain)
          XXXX | date unknown | date unknown
          XXXX? | date unknown | date unknown
          2026-05-13/2026-05-15 | 13\u2009–\u200915 May 2026 | from 13 to 15 May 2026
          2026-04-30/2026-05-02 | 30 April\u2009–\u20092 May 2026 | from 30 April to 2 May 2026
          2025-12-30/2026-01-02 | 30 December 2025\u2009–\u20092 January 2026 | from 30 December 2025 to 2 January 2026
          2026-05-13/2026-05-13 | 13 May 2026 | on 13 May 2026
          2026-05/2026-06 | May\u2009–\u2009June 2026 | from May to June 2026
          2025-12/2026-01 | December 2025\u2009–\u2009January 2026 | from December 2025 to January 2026
          2026-05/2026-05 | May 2026 | in May 2026
          2026/2027 | 2026\u2009–\u20092027 | from 2026 to 2027
          2026-22/2026-22 | summer 2026 | in summer 2026
          2026/2026 | 2026 | in 2026
          2026?/2026? | 2026 (date uncertain) | in 2026 (date uncertain)
          2026-05-XX/2026-05-XX | an unspecified day of May 2026\u2009–\u2009an unspecified day of May 2026 | from an unspecified day of May 2026 to an unspecified day of May 2026
          2026-05/2026-06-13 | May 2026\u2009–\u200913 June 2026 | from May 2026 to 13 June 2026
          2026-21/2026-22 | spring 2026\u2009–\u2009summer 2026 | from spring 2026 to summer 2026
          201X/202X | the 2010s\u2009–\u2009the 2020s | from the 2010s to the 2020s
          XXXX-06/XXXX-07 | June\u2009–\u2009July | from June to July
          2026-05-13~/2026-05-15 | around 13 May 2026\u2009–\u200915 May 2026 | from around 13 May 2026 to 15 May 2026
          2026-05-13/2026-05-15? | 13 May 2026\u2009–\u200915 May 2026 (date uncertain) | from 13 May 2026 to 15 May 2026 (date uncertain)
          2026-05-13/.. | from 13 May 2026 | from 13 May 2026
          ../2026-05-13 | until 13 May 2026 | until 13 May 2026
          2026-05-13/ | from 13 May 2026, end unknown | from 13 May 2026, end unknown
          /2026-05~ | until around May 2026, start unknown | until around May 2026, start unknown
          XXXX/2026 | until 2026, start unknown | until 2026, start unknown
          2026/XXXX | from 2026, end unknown | from 2026, end unknown
          XXXX/XXXX | date unknown | date unknown
          """)
  void dateInWords(String edtf, String bare, String inSentence) {
    EdtfDate date = EdtfDate.parse(edtf).orElseThrow();
    assertThat(ENGLISH.date(date)).isEqualTo(bare);
    assertThat(ENGLISH.dateInSentence(date)).isEqualTo(inSentence);
  }

  @Test
  void everyFormHasAPatternForSentencesToo() {
    for (String key : new TreeSet<>(ENGLISH.keys("date.in-sentence."))) {
      assertThat(ENGLISH.has(key.replace("in-sentence.", ""))).as(key).isTrue();
    }
    for (String key : ENGLISH.keys("date.interval.")) {
      if (key.endsWith("-years")) {
        continue; // A sentence says "from … to …" of any two whole dates.
      }
      assertThat(ENGLISH.has(key.replace("date.", "date.in-sentence."))).as(key).isTrue();
    }
  }

  @Property(tries = 3000)
  void everyDateHasWordsAndShowsItsDoubts(@ForAll("dates") String edtf) {
    EdtfDate date = EdtfDate.parse(edtf).orElseThrow();
    for (String words : new String[] {ENGLISH.date(date), ENGLISH.dateInSentence(date)}) {
      assertThat(words).isNotBlank().doesNotContain("{", "}", "X");
      if (isUncertain(edtf, '?') || isUncertain(edtf, '%')) {
        assertThat(words).contains("(date uncertain)");
      }
      if (isUncertain(edtf, '~') || isUncertain(edtf, '%')) {
        assertThat(words).contains("around");
      }
    }
  }

  /** An unknown date has no uncertain part to show. */
  private static boolean isUncertain(String edtf, char mark) {
    return edtf.replace("XXXX" + mark, "").indexOf(mark) >= 0;
  }

  @Provide
  Arbitrary<String> dates() {
    Arbitrary<String> year =
        Arbitraries.of("2026", "2026", "XXXX", "202X", "20XX", "-0044", "0000");
    Arbitrary<String> month = Arbitraries.of("", "-02", "-12", "-21", "-24", "-35", "-XX");
    Arbitrary<String> day = Arbitraries.of("", "", "-01", "-28", "-XX");
    Arbitrary<String> mark = Arbitraries.of("", "", "?", "~", "%");
    Arbitrary<String> point =
        year.flatMap(y -> month.flatMap(m -> day.flatMap(d -> mark.map(k -> y + m + d + k))));
    Arbitrary<String> end = Arbitraries.oneOf(point, Arbitraries.of("", ".."));
    Arbitrary<String> interval = end.flatMap(a -> end.map(b -> a + "/" + b));
    return Arbitraries.oneOf(point, interval).filter(text -> EdtfDate.parse(text).isPresent());
  }
}
