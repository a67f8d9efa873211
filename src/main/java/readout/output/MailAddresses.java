package readout.output;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.decode.EmailAddress;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.document.mail.Envelope;
import readout.document.mail.Mailbox;
import readout.record.UserText;

/** Reads who sends a message to whom, from options and from files that have an address a line. */
final class MailAddresses {
  private static final char AT = '@';

  private final Diagnostics diagnostics;
  private final List<Path> files = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private MailAddresses(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Senders and receivers; each of these once. What is wrong with them is reported. */
  static Envelope read(MailRequest request, Diagnostics diagnostics) {
    MailAddresses addresses = new MailAddresses(diagnostics);
    Mailbox from =
        request.from() == null
            ? null
            : new MailboxReader(new SourceFile("--from", request.from()), diagnostics)
                .read(0, request.from().length())
                .orElse(null);
    return new Envelope(
        from, addresses.all("--to", request.to()), addresses.all("--cc", request.cc()));
  }

  /** The files of addresses that a request names; they are read. */
  static List<Path> files(MailRequest request) {
    List<Path> files = new ArrayList<>();
    for (List<String> values : List.of(request.to(), request.cc())) {
      values.stream().filter(MailAddresses::isFile).map(MailAddresses::path).forEach(files::add);
    }
    return files;
  }

  private List<Mailbox> all(String option, List<String> values) {
    List<Mailbox> all = new ArrayList<>();
    for (String value : values) {
      List<Mailbox> found =
          isFile(value)
              ? inFile(option, value)
              : new MailboxReader(new SourceFile(option, value), diagnostics)
                  .read(0, value.length()).stream().toList();
      for (Mailbox mailbox : found) {
        if (seen.add(mailbox.address().toLowerCase(Locale.ROOT))) {
          all.add(mailbox);
        }
      }
    }
    return all;
  }

  private static boolean isFile(String value) {
    return value.indexOf(AT) <= 0;
  }

  private static Path path(String value) {
    return FileSystems.getDefault().getPath(value.charAt(0) == AT ? value.substring(1) : value);
  }

  private List<Mailbox> inFile(String option, String value) {
    Path path = path(value);
    if (!Files.isRegularFile(path)) {
      diagnostics.add(missing(option, value, path));
      return List.of();
    }
    try {
      Optional<SourceFile> file = UserText.source(path, path.toString(), diagnostics);
      return file.isPresent() ? lines(file.get()) : List.of();
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.error(Code.CANNOT_READ, null, null, "cannot read " + e.getMessage()));
      return List.of();
    }
  }

  private static Diagnostic missing(String option, String value, Path path) {
    String meant = EmailAddress.suggestion(value);
    boolean folder = Files.isDirectory(path);
    Diagnostic diagnostic =
        Diagnostic.error(
            Code.BAD_EMAIL,
            new SourceFile(option, value),
            new Span(0, value.length()),
            folder
                ? "\"" + path + "\" is a folder, not a file of addresses"
                : "\"" + value + "\" is neither an e-mail address nor a file");
    return meant.isEmpty()
        ? diagnostic
            .help("write an address such as press@harbour.example,")
            .help("or the name of a file that has an address a line")
        : diagnostic.help("did you mean \"" + meant + "\"?");
  }

  /** An address a line; empty lines and comments are passed over. */
  private List<Mailbox> lines(SourceFile file) {
    List<Mailbox> found = new ArrayList<>();
    MailboxReader reader = new MailboxReader(file, diagnostics);
    boolean empty = true;
    for (int line = 1; line <= file.lineCount(); line++) {
      String text = file.line(line).strip();
      if (!text.isEmpty() && text.charAt(0) != '#') {
        empty = false;
        reader.read(file.lineStart(line), file.lineEnd(line)).ifPresent(found::add);
      }
    }
    if (empty) {
      diagnostics.add(
          Diagnostic.error(Code.BAD_EMAIL, file, new Span(0, 0), "the file has no e-mail address")
              .help("write an address a line, such as: Ada Lund <ada.lund@port.example>"));
    }
    return found;
  }
}
