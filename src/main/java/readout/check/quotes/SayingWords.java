package readout.check.quotes;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that tell that somebody says, writes or thinks what is in quotation marks beside them. */
final class SayingWords {
  /** By language: beginnings of words, so that all their forms are found. */
  private static final Map<String, Pattern> BY_LANGUAGE =
      Map.of(
          "en",
              words(
                  "(?<!that |which )(said|says|saying)|told|tells|spoke|speaks|calls|(?<!so-)called|calling"
                      + "|describ|warn(ed|s|ing)\\b|promis|asked|replie|answer(ed|s)\\b|adding"
                      + "|added that|stated|states that|noted|declar(ed|es|ing)\\b|announc|insist"
                      + "|argued|argues|stress(ed|es|ing)\\b|emphasi[sz](ed|es|ing)\\b|welcom(ed|es|ing)\\b"
                      + "|prais(ed|es|ing)\\b|criticis|criticiz|agreed|demand(ed|s|ing)\\b|urg(ed|es|ing)\\b"
                      + "|hop(ed|es|ing)\\b|according to|quot(ed|es|ing)\\b|words of|(his|her|their) words"
                      + "|claimed|claims that|explained|explains|denie[ds]\\b|refus(ed|es|ing)\\b|reject(ed|s|ing)\\b"
                      + "|vow(ed|s|ing)\\b|pledg|remark|comment(ed|s|ing)\\b|conclud|thank(ed|s|ing)\\b"
                      + "|wrote|writes|recall(ed|s|ing)\\b|voiced|express(ed|es|ing)\\b|acknowledg|reaffirm"
                      + "|confirmed|reiterat|underlin(ed|es|ing)\\b|predict|joke[ds]\\b|shout|regret|he\\b|she\\b"),
          "fr",
              words(
                  "a dit|ont dit|disai|disant|déclar|affirm|ajout|souligne|soulign|appel|qualifi|selon|répond|répét"
                      + "|expliqu|promis|promet|annonc|rappel|avert|accus|parl|écri(t|vai)|estim|insist|demand|il\\b|elle\\b"
                      + "|salu|regrett|assur|évoqu|précis|conclu|lanc[ée]|ironis|plaid|refus"),
          "de",
              words(
                  "sagt|gesagt|sagen|erklär|beton|nannt|nennt|genannt|sprach|spricht|gesproch|versprach|verspr|warn"
                      + "|forder|laut |zufolge|schrieb|schreibt|bezeichn|äußer|mein(t|te|en)\\b|antwort|frag|hinzu|kündig|bekräftig|unterstr"
                      + "|lob(t|te)|kritis|er\\b|sie\\b|Worten"),
          "es",
              words(
                  "dij|dic(e|en)\\b|dicho|declar|afirm|añadi|señal|llam|según|respond|explic|prometi|anunci|record|advirti"
                      + "|habl|escrib|subray|calific|insist|pidi|agradec|lament|él\\b|ella\\b|asegur|consider|palabras"),
          "it",
              words(
                  "dett[oa]|dice|disse|dichiar|afferm|aggiun|sottoline|chiam|secondo|rispos|rispond|spieg|promes|annunci"
                      + "|ricord|avvert|parl|scri|definit|insist|ringrazi|lui\\b|lei\\b|assicur|parole"),
          "pt",
              words(
                  "disse|diz\\b|dito|declar|afirm|acrescent|sublinh|cham|segundo|respond|explic|prome|anunci|record|lembr|alert"
                      + "|fal(ou|a)\\b|escrev|classific|insist|pediu|agradec|lament|ele\\b|ela\\b|assegur|consider|palavras"),
          "nl",
              words(
                  "zei|zegt|zeiden|gezegd|verklaar|noem|genoemd|sprak|spreekt|volgens|antwoord|vroeg|beloof|waarschuw|schreef"
                      + "|benadruk|voegde|legde|kondig|hij\\b|zij\\b|woorden"));

  private SayingWords() {}

  private static Pattern words(String beginnings) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{M}])(" + beginnings + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether the words of a language are known. */
  static boolean isKnown(String language) {
    return BY_LANGUAGE.containsKey(primary(language));
  }

  /** Whether a text has such a word; not when those of the language are unknown. */
  static boolean isIn(String text, String language) {
    Pattern words = BY_LANGUAGE.get(primary(language));
    return words != null && words.matcher(text).find();
  }

  private static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }
}
