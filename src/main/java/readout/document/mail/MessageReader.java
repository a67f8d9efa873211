package readout.document.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.document.FilePart;

/** Reads a {@link Message} back as its readers see it: no encoding hides a word. */
public final class MessageReader {
  private static final String END = "\r\n";
  private static final Pattern WORDS =
      Pattern.compile("=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?=(\\s+(?==\\?))?");

  private static final Pattern SECTION =
      Pattern.compile("filename(?:\\*\\d+)?\\*=(?:UTF-8'')?([^;\\s]*)");

  private static final Pattern PLAIN = Pattern.compile("filename=\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Where a calendar breaks its lines, which may be in a word (RFC 5545, section 3.1). */
  private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");

  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"([^\"]*)\"");

  private final List<Content> contents = new ArrayList<>();

  private MessageReader() {}

  /**
   * What a message holds.
   *
   * @param name what it is called in words, such as "the subject and addresses"
   * @param type its media type, without parameters
   * @param bytes decoded
   */
  public record Content(String name, String type, byte[] bytes) {
    /** Its text; not to be asked for of pictures and other files. */
    public String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** All that a message holds, the head first. */
  public static List<Content> read(String message) {
    MessageReader reader = new MessageReader();
    int end = message.indexOf(END + END);
    reader.add("the head of the message", decoded(unfolded(message.substring(0, end))));
    reader.entity(message);
    return reader.contents;
  }

  /** All of it that is text. */
  public static List<FilePart> parts(String message) {
    List<FilePart> parts = new ArrayList<>();
    for (Content content : read(message)) {
      String type = content.type();
      boolean page = type.equals("text/html") || type.endsWith("xml");
      if (page || type.startsWith("text/") || type.endsWith("json")) {
        String text = content.text();
        boolean folded = type.equals("text/calendar");
        String whole = folded ? FOLD.matcher(text).replaceAll("") : text;
        parts.add(new FilePart(content.name(), whole, page, true));
      }
    }
    return parts;
  }

  private void add(String name, String text) {
    contents.add(new Content(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
  }

  private void entity(String text) {
    int end = text.indexOf(END + END);
    String head = unfolded(text.substring(0, end));
    String body = text.substring(end + 4);
    String type = field(head, "Content-Type");
    Matcher boundary = BOUNDARY.matcher(type);
    if (type.startsWith("multipart/") && boundary.find()) {
      String border = "--" + boundary.group(1);
      String[] parts = body.split(Pattern.quote(border) + "(?:--)?" + END, -1);
      for (int i = 1; i + 1 < parts.length; i++) {
        entity(parts[i].substring(0, parts[i].length() - END.length()));
      }
      return;
    }
    String media = type.replaceFirst(";.*", "");
    byte[] bytes = TransferEncoding.decoded(field(head, "Content-Transfer-Encoding"), body);
    String fileName = fileName(field(head, "Content-Disposition"));
    if (!fileName.isEmpty()) {
      add("the name of an attachment", fileName);
    }
    contents.add(new Content(name(media, fileName), media, bytes));
  }

  private static String name(String media, String fileName) {
    if (!fileName.isEmpty()) {
      return "the attachment " + fileName;
    }
    return media.equals("text/html")
        ? "the HTML of the message"
        : media.equals("text/plain") ? "the text of the message" : "a picture of the message";
  }

  private static String unfolded(String head) {
    return head.replace(END + " ", " ");
  }

  /** The value of a field; empty without one. */
  private static String field(String head, String name) {
    for (String line : head.split(END)) {
      if (line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":")) {
        return line.substring(name.length() + 1).strip();
      }
    }
    return "";
  }

  private static String decoded(String head) {
    return WORDS
        .matcher(head)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    new String(Base64.getDecoder().decode(m.group(1)), StandardCharsets.UTF_8)));
  }

  private static String fileName(String disposition) {
    Matcher plain = PLAIN.matcher(disposition);
    if (plain.find()) {
      return plain.group(1).replaceAll("\\\\(.)", "$1");
    }
    String escaped =
        SECTION.matcher(disposition).results().map(m -> m.group(1)).collect(Collectors.joining());
    byte[] bytes = TransferEncoding.decoded("quoted-printable", escaped.replace('%', '='));
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
