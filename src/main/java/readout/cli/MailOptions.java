package readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import readout.output.AttachmentKind;
import readout.output.MailRequest;
import readout.template.Format;

/**
 * The options of messages. There is none for blind copies: they would be in the file, for everybody
 * to read who gets it.
 */
final class MailOptions {
  private static final List<String> KINDS =
      Stream.of(AttachmentKind.values()).map(AttachmentKind::key).toList();

  private static final Option<String> FROM =
      Option.text("ADDRESS", "Who sends the message. Default: your mail program asks.", "--from");

  private static final Option<List<String>> TO =
      Option.texts(
          "ADDRESS|FILE",
          "Who gets the message: an address, or a file that has an address a line. May be"
              + " repeated.",
          "--to");

  private static final Option<List<String>> CC =
      Option.texts("ADDRESS|FILE", "Who gets a copy of it. May be repeated.", "--cc");

  private static final Option<String> ATTACH =
      Option.text(
          "KIND,...",
          "Files that go with the message: "
              + String.join(", ", KINDS)
              + "; json also goes within a PDF file.",
          "--attach");

  private MailOptions() {}

  /** Adds them to a command. */
  static void addTo(CommandSpec spec) {
    spec.addOption(FROM.spec());
    spec.addOption(TO.spec());
    spec.addOption(CC.spec());
    spec.addOption(ATTACH.spec());
  }

  /**
   * What they ask for, or null without any; a usage error when notes are to be no messages.
   *
   * @param format the form of the notes, or null when the arguments do not tell
   */
  static MailRequest request(ParseResult arguments, Format format) {
    boolean any = false;
    for (Option<?> option : List.of(FROM, TO, CC, ATTACH)) {
      boolean within = option == ATTACH && format == Format.PDF;
      if (option.isIn(arguments) && format != Format.EML && !within) {
        throw Options.wrong(
            arguments,
            option.name() + " is for messages",
            "add -f eml, or end the name of the output with .eml");
      }
      any |= option.isIn(arguments) && !within;
    }
    return any
        ? new MailRequest(
            FROM.in(arguments), list(arguments, TO), list(arguments, CC), attachments(arguments))
        : null;
  }

  /** Whether the note as data goes within a PDF file; a usage error when other files are to. */
  static boolean attachesData(ParseResult arguments, Format format) {
    if (format != Format.PDF || !ATTACH.isIn(arguments)) {
      return false;
    }
    if (!attachments(arguments).equals(List.of(AttachmentKind.JSON))) {
      throw Options.wrong(
          arguments,
          "a PDF file holds the note as data and no other file",
          "use " + ATTACH.name() + " json, or send the files in a message: -f eml");
    }
    return true;
  }

  private static List<String> list(ParseResult arguments, Option<List<String>> option) {
    return option.isIn(arguments) ? option.in(arguments) : List.of();
  }

  private static List<AttachmentKind> attachments(ParseResult arguments) {
    List<AttachmentKind> kinds = new ArrayList<>();
    if (ATTACH.isIn(arguments)) {
      for (String word : ATTACH.in(arguments).split(",", -1)) {
        AttachmentKind kind =
            Options.oneOf(arguments, ATTACH.name(), word, AttachmentKind.named(word), KINDS);
        if (!kinds.contains(kind)) {
          kinds.add(kind);
        }
      }
    }
    return kinds;
  }
}
