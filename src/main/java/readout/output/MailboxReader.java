package readout.output;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.decode.EmailAddress;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.document.mail.Mailbox;

/** Reads an address, with or without a name before it: {@code Ada Lund <ada.lund@port.example>}. */
final class MailboxReader {
  private static final Pattern NAMED = Pattern.compile("(.*?)\\s*<\\s*([^<>]*?)\\s*>");
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern COMMENT = Pattern.compile("\\s#[^@]*$");

  /** Spaces of any kind, and what other programs leave beside a text without showing it. */
  private static final Pattern AROUND =
      Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

  private static final Pattern WORDS = Pattern.compile("[^\\s,;()<>\"\\[\\]]+");
  private static final Pattern SEPARATED = Pattern.compile("[,;\\s]\\s*\\S+@|>\\s*[,;]?\\s*\\S+");

  private final SourceFile file;
  private final Diagnostics diagnostics;

  MailboxReader(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** The address in a stretch of the text; empty after a mistake was reported. */
  Optional<Mailbox> read(int start, int end) {
    String text = file.text().substring(start, end);
    String entry = AROUND.matcher(COMMENT.matcher(text).replaceFirst("")).replaceAll("");
    int at = start + text.indexOf(entry);
    Span span = new Span(at, at + entry.length());
    String outside = QUOTED.matcher(entry).replaceAll(m -> "q".repeat(m.group().length()));
    Matcher named = NAMED.matcher(outside);
    String name = "";
    String address = entry;
    if (named.matches()) {
      name = entry.substring(0, named.end(1)).strip();
      address = entry.substring(named.start(2), named.end(2));
      span = new Span(at + named.start(2), at + named.end(2));
    }
    if (isSeveral(outside, name, address)) {
      report(new Span(at, at + entry.length()), several());
      return Optional.empty();
    }
    String meant = EmailAddress.isValid(address) ? "" : named(address);
    if (meant.isEmpty() && !address.chars().allMatch(c -> c < 0x80)) {
      report(span, foreign(address));
      return Optional.empty();
    }
    if (!EmailAddress.isValid(address)) {
      report(span, wrong(address, meant));
      return Optional.empty();
    }
    String shown = unquoted(name);
    return Optional.of(new Mailbox(shown.equals(address) ? "" : shown, address));
  }

  private static boolean isSeveral(String outside, String name, String address) {
    long ats = outside.chars().filter(c -> c == '@').count();
    return ats > 1 && !name.equals(address) && SEPARATED.matcher(outside).find();
  }

  private static String unquoted(String name) {
    Matcher quoted = QUOTED.matcher(name);
    return quoted.matches() ? quoted.group(1).replaceAll("\\\\(.)", "$1").strip() : name;
  }

  /** What is wrong, and the way out. */
  private record Mistake(String message, String help) {}

  private boolean isOption() {
    return file.name().startsWith("--");
  }

  private Mistake several() {
    return new Mistake(
        "several e-mail addresses in one",
        file.name().equals("--from")
            ? "a message has one sender"
            : isOption()
                ? "give "
                    + file.name()
                    + " once for each, or name a file that has an address a line"
                : "write each address on a line of its own");
  }

  private static Mistake foreign(String address) {
    int at = address.indexOf('@');
    boolean domain = at >= 0 && address.substring(0, at).chars().allMatch(c -> c < 0x80);
    return new Mistake(
        "the e-mail address \"" + address + "\" has characters that are not ASCII",
        domain
            ? "write the domain as mail servers know it, beginning with xn--"
            : "look for letters of another alphabet, or ask for an address in ASCII");
  }

  /** A name and an address that are written in another way, as they are meant; else empty. */
  private static String named(String text) {
    Matcher word = WORDS.matcher(text);
    while (word.find()) {
      if (EmailAddress.isValid(word.group())) {
        String rest = text.substring(0, word.start()) + " " + text.substring(word.end());
        String name = rest.replaceAll("[\\s,;()<>\"\\[\\]]+", " ").strip();
        return name.isEmpty() ? "" : name + " <" + word.group() + ">";
      }
    }
    return "";
  }

  private static Mistake wrong(String address, String named) {
    String meant = named.isEmpty() ? EmailAddress.suggestion(address) : named;
    return new Mistake(
        address.indexOf('@') < 0
            ? "\"" + address + "\" is not an e-mail address: it has no @"
            : "\"" + address + "\" is not an e-mail address",
        meant.isEmpty()
            ? "an address looks like ada.lund@port.example"
            : "did you mean \"" + meant + "\"?");
  }

  private void report(Span span, Mistake mistake) {
    diagnostics.add(
        Diagnostic.error(Code.BAD_EMAIL, file, span, mistake.message()).help(mistake.help()));
  }
}
