package readout.origin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a text what lets everybody who has it into a meeting: addresses with a password,
 * passwords and codes after their name, telephone numbers that dial a code.
 */
public final class AccessCodes {
  /** Why they are left out, as a remark says it. */
  public static final String LEFT_OUT = "left out, as it lets in everybody who has it";

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?|zoommtg|msteams|webex|sips?)://[^\\s<>\"\\])）」]+");

  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)[?&#;/](?:[\\w-]*(?:pwd|passw|passcode|token|secret|auth|access|accesscode)[\\w-]*"
              + "|pass|pw|p|pin|code|tk|key|sig|otp)=|//[^/@\\s]+:[^/@\\s]+@");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{N}])(?:(?:meeting|webinar|host|guest|zoom|phone|numeric|access|dial-in|conference)\\s+)*"
              + "(?:pass ?code|pass ?word|pwd|pin(?: code)?|access code|entry code|security code|participant code|attendee code"
              + "|conference (?:id|code)|passwort|kennwort|kenncode|zugangscode|zugriffscode|sitzungskennwort|meeting-passwort|meeting-kennwort|konferenz-?id"
              + "|mot de passe|code (?:d['’]accès|secret|de la réunion)|id de conférence|contraseña|clave de acceso|código (?:de acceso|secreto)|senha"
              + "|palavra-passe|codice di accesso|codice d['’]accesso|wachtwoord|toegangscode|lösenord|adgangskode|passord|salasana|jelszó"
              + "|hasło|kod dostępu|heslo|geslo|lozinka|lozinku|parola|şifre|parolă|slaptažodis|parole|parool|fjalëkalimi|κωδικός(?: πρόσβασης)?"
              + "|пароль|код доступа|код доступу|құпия ?сөз|сырсөз|лозинка|парола|סיסמה|קוד גישה|كلمة (?:المرور|السر)|رمز (?:المرور|الدخول)|گذرواژه|رمز عبور|पासवर्ड|पासकोड"
              + "|パスコード|パスワード|密码|密碼|口令|会议密码|會議密碼|비밀번호|암호)"
              + "\\)?\\s*(?:(?:is|ist|est|es|è)\\s+|[:：=#]\\s*|[–—-]\\s+|(?=\\s*\\S*\\d))"
              + "(?:\\d[\\d -]*\\d#?(?=[,;.)\\]）」]*(?:\\s|$))|[^\\s<>]*[^\\s<>,;.)\\]）」])");

  private static final Pattern DIALLED =
      Pattern.compile(
          "(?i)(?:(?:tel|callto|sip):)?\\+?\\d[\\d() .-]{4,}\\d(?:[,;pPwW]+\\s*[*#]?\\d+[#*]*)*"
              + "(?:[,;]{2,}\\s*[*#]?\\d+[#*]*|[,;]\\s*\\d+#)(?:,*[*#]?\\d+[#*]*)*");

  /** What is left of a text when something in it was taken out: empty brackets, a lone "join". */
  private static final Pattern DANGLING =
      Pattern.compile(
          "(?iu)(?:[\\s,;:|/–—-]+(?:(?:to )?join(?: at| via| us| here)?|via|at|zoom|teams|webex|link|beitreten|teilnehmen|rejoindre|unirse)?)+$");

  private AccessCodes() {}

  /** Whether an address lets in everybody who knows it. */
  public static boolean isSecret(String address) {
    return SECRET.matcher(address).find();
  }

  /**
   * A text without what lets people in.
   *
   * @param text the same when nothing was taken out; may become empty
   * @param taken what was taken out, in order
   */
  public record Public(String text, List<String> taken) {
    /** Copies the list. */
    public Public {
      taken = List.copyOf(taken);
    }
  }

  /** A text without what lets people in. */
  public static Public without(String text) {
    Set<String> taken = new LinkedHashSet<>();
    String left = text;
    for (Pattern pattern : List.of(ADDRESS, NAMED, DIALLED)) {
      Matcher matcher = pattern.matcher(left);
      StringBuilder rest = new StringBuilder();
      while (matcher.find()) {
        boolean secret = pattern != ADDRESS || isSecret(matcher.group());
        if (secret) {
          taken.add(matcher.group().strip());
        }
        matcher.appendReplacement(rest, secret ? "" : Matcher.quoteReplacement(matcher.group()));
      }
      left = matcher.appendTail(rest).toString();
    }
    return taken.isEmpty()
        ? new Public(text, List.of())
        : new Public(tidy(left), List.copyOf(taken));
  }

  private static String tidy(String text) {
    String tidy =
        text.replaceAll("[(\\[<（][\\s,;:|/–—-]*[)\\]>）]", "")
            .replaceAll("\\s{2,}", " ")
            .replaceAll("\\s+([,;)])", "$1")
            .replaceAll("([,;])(?:\\s*[,;])+", "$1");
    return DANGLING.matcher(tidy).replaceFirst("").replaceFirst("^[\\s,;:|/–—-]+", "").strip();
  }
}
