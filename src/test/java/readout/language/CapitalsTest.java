package readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capitals are those that newspapers of each language print. */
class CapitalsTest {
  @ParameterizedTest
  @CsvSource({
    "en, Port Saar, PORT SAAR",
    "tr, Diyarbakır, DİYARBAKIR",
    "tr, İzmir, İZMİR",
    "az, Mingəçevir, MİNGƏÇEVİR",
    "az-Latn, Bakı, BAKI",
    "en, Diyarbakir, DIYARBAKIR",
    "de, Gießen, GIESSEN",
    "el, Αθήνα, ΑΘΗΝΑ",
    "el, Μάιος, ΜΑΪΟΣ",
    "el, Ταΰγετος, ΤΑΫΓΕΤΟΣ",
    "el, Τουλούζη Ανάπολις, ΤΟΥΛΟΥΖΗ ΑΝΑΠΟΛΙΣ",
    "ga, Baile na hÉireann, BAILE NA hÉIREANN",
    "ga, i mBaile Átha Cliath, I mBAILE ÁTHA CLIATH",
    "hy, Երևան, ԵՐԵՒԱՆ",
    "kk, Өскемен, ӨСКЕМЕН",
    "ka, თბილისი, თბილისი",
    "ka, თბილისი (Tbilisi), თბილისი (TBILISI)",
    "ar, الدوحة, الدوحة",
    "he, ירושלים, ירושלים",
    "hi, दिल्ली, दिल्ली",
    "ja, 東京, 東京",
    "zh-Hans, 阿拉木图, 阿拉木图",
  })
  void allLetters(String tag, String words, String capitals) {
    assertThat(Capitals.of(words, tag)).isEqualTo(capitals);
  }

  @ParameterizedTest
  @CsvSource({
    "en, rejected, Rejected",
    "tr, iptal edildi, İptal edildi",
    "az, icra olunub, İcra olunub",
    "tr, ılık, Ilık",
    "hr, ǆep, ǅep",
    "el, απορρίφθηκε, Απορρίφθηκε",
    "ka, უარყოფილი, უარყოფილი",
    "ja, 否決, 否決",
    "ar, مرفوض, مرفوض",
  })
  void theFirstLetter(String tag, String words, String opening) {
    assertThat(Capitals.first(words, tag)).isEqualTo(opening);
  }

  @Test
  void nothingStaysNothing() {
    assertThat(Capitals.of("", "el")).isEmpty();
    assertThat(Capitals.first("", "tr")).isEmpty();
  }
}
