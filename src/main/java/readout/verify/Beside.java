package readout.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.html.Block.Role;
import readout.verify.Speakers.Form;

/** Finds what a page says beside a quotation about whose words it quotes. */
final class Beside {
  /** A sentence ends here, unless what ends with the full stop is a title or an initial. */
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<!\\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Sra|No|vs|H|E|M|Gen|Col|Rev|Hon|\\p{Lu}))[.!?。！？؟।](?=[\\s\\p{Z}]+[\\p{Lu}\\p{Lo}“„«\"‘]|\\s*$)");

  private static final Pattern SAYS =
      Pattern.compile("(?<!\\p{L})" + Strangers.VERB + "(?!\\p{L})");

  private static final String CLOSING = "”»\"“」’』";
  private static final String OPENING = "“„«\"「‘『";
  private static final String DASHES = "—–―-";

  /** So far from a quotation its sentence is looked at. */
  private static final int WINDOW = 400;

  /** So many words before a verb of saying may be a name and an office. */
  private static final int LONGEST_SUBJECT = 14;

  private final PageText page;
  private final Speakers speakers;

  /** Whether blocks of a role are labels with names of the record. */
  private final Map<Role, Boolean> labels = new EnumMap<>(Role.class);

  /**
   * What is said beside a quotation.
   *
   * @param text the words
   * @param form how they are about it
   */
  record Line(String text, Form form) {}

  Beside(PageText page, Speakers speakers) {
    this.page = page;
    this.speakers = speakers;
  }

  /**
   * What the page says of the words between two places, the clearest first. The places are those of
   * the words, without their marks.
   *
   * @param marked whether marks are around them
   */
  List<Line> lines(int start, int end, boolean marked) {
    int mark = marked ? 1 : 0;
    int first = page.block(start);
    int last = page.block(Math.max(start, end - 1));
    int from = Math.max(page.start(first), start - mark - WINDOW);
    String before = page.text().substring(from, Math.max(from, start - mark));
    int blockEnd = page.start(last) + page.blockText(last).length();
    int next = Math.min(end + mark, blockEnd);
    String after = page.text().substring(next, Math.min(blockEnd, next + WINDOW));
    List<Line> lines = new ArrayList<>();
    String lead = lastSentence(before);
    String follow = upToNextQuote(after);
    boolean leads = lead.stripTrailing().endsWith(":") || lead.stripTrailing().endsWith("：");
    if (leads) {
      lines.add(new Line(lead, Form.BEFORE));
    }
    boolean alone = follow.length() == after.length() && !follow.isBlank();
    if (alone && speakers.isStrangerLabel(follow.strip())) {
      lines.add(new Line(follow.strip(), Form.CREDIT));
    } else if (isAbout(follow, after, start, end)) {
      lines.add(new Line(firstSentence(follow), Form.AFTER));
    }
    if (!leads && !lead.isBlank()) {
      lines.add(new Line(lead, Form.BEFORE));
    }
    if (marked && page.role(first) == Role.METADATA || page.role(first) == Role.STRUCK) {
      return lines;
    }
    if (after.isBlank() && !isAbove(first)) {
      below(last, lines);
    }
    if (before.isBlank()) {
      above(first, lines);
    }
    return lines;
  }

  /** What is before a quotation in its sentence, after other quotations. */
  private static String lastSentence(String before) {
    int close = -1;
    for (int i = 0; i < before.length(); i++) {
      boolean apostrophe =
          before.charAt(i) == '’' && before.indexOf('‘') < 0 && before.indexOf('‚') < 0;
      close = CLOSING.indexOf(before.charAt(i)) >= 0 && !apostrophe ? i : close;
    }
    String rest = before.substring(close + 1);
    int from = 0;
    Matcher end = SENTENCE_END.matcher(rest.stripTrailing());
    while (end.find()) {
      from = end.end() < rest.stripTrailing().length() ? end.end() : from;
    }
    return rest.substring(from);
  }

  private static String firstSentence(String after) {
    Matcher end = SENTENCE_END.matcher(after);
    return end.find() ? after.substring(0, end.end()) : after;
  }

  private static String upToNextQuote(String after) {
    for (int i = 0; i < after.length(); i++) {
      boolean apostrophe =
          after.charAt(i) == '‘' && i > 0 && Character.isLetter(after.charAt(i - 1));
      if (OPENING.indexOf(after.charAt(i)) >= 0 && !apostrophe) {
        return after.substring(0, i);
      }
    }
    return after;
  }

  /**
   * Whether what follows says whose the words are. A new sentence does not, unless it says that a
   * person said something and leads up to no other quotation.
   */
  private boolean isAbout(String follow, String after, int start, int end) {
    String text = follow.strip();
    if (text.isEmpty()) {
      return false;
    }
    String sentence = firstSentence(text).strip();
    boolean leadsOn = follow.length() < after.length() && sentence.length() == text.length();
    if (leadsOn && (sentence.endsWith(":") || sentence.endsWith("："))) {
      return false;
    }
    int c = text.codePointAt(0);
    if (!Character.isUpperCase(c)) {
      return true;
    }
    String words = page.text().substring(start, end).strip();
    if (words.endsWith(",") || text.length() == sentence.length() && speakers.isLabel(text)) {
      return true;
    }
    Matcher says = SAYS.matcher(sentence);
    return says.find()
        && sentence.substring(0, says.start()).split("\\s+").length <= LONGEST_SUBJECT;
  }

  /** The credits of a quotation that is a block by itself. */
  private void below(int last, List<Line> lines) {
    for (int i = last + 1; i < page.blocks(); i++) {
      Role role = page.role(i);
      String text = page.blockText(i).strip();
      boolean dash =
          role == Role.PARAGRAPH && !text.isEmpty() && DASHES.indexOf(text.charAt(0)) >= 0;
      if (role == Role.CREDIT || dash && isShort(text)) {
        lines.add(new Line(text, Form.CREDIT));
      } else if (role == Role.PARAGRAPH && (speakers.isLabel(text) || isNameAndOffice(i))) {
        lines.add(new Line(text, Form.CREDIT));
        return;
      } else if (role == Role.PARAGRAPH && i == last + 1 && saysAtOnce(text)) {
        lines.add(new Line(firstSentence(text), Form.AFTER));
        return;
      } else if (role != Role.STRUCK) {
        return;
      }
      if (dash) {
        return;
      }
    }
  }

  /** "Jane Roe, Harbour Times" below a quotation. */
  private boolean isNameAndOffice(int block) {
    String text = page.blockText(block).strip();
    return (text.indexOf(',') > 0 || isStrangerLabel(block)) && speakers.isStrangerLabel(text);
  }

  /** A paragraph that goes on with the sentence of the quotation before it. */
  private static boolean saysAtOnce(String text) {
    Matcher says = SAYS.matcher(text);
    return says.find() && says.start() == 0;
  }

  private static boolean isShort(String text) {
    return text.split("\\s+").length <= 30;
  }

  /** The label of a dialogue, or the sentence that ends with a colon, above a quotation. */
  private void above(int first, List<Line> lines) {
    for (int i = first - 1; i >= 0; i--) {
      Role role = page.role(i);
      String text = page.blockText(i).strip();
      if (role == Role.STRUCK) {
        continue;
      }
      if (i == first - 1 && role == Role.PARAGRAPH && (text.endsWith(":") || text.endsWith("："))) {
        lines.add(new Line(lastSentence(text), Form.BEFORE));
        return;
      }
      if (role == Role.HEADING || role == Role.PARAGRAPH && isLabelAbove(i)) {
        if (speakers.isLabel(text) || isStrangerLabel(i)) {
          lines.add(new Line(text, Form.CREDIT));
        }
        return;
      }
      if (!isQuotation(i) || isCredited(i)) {
        return;
      }
    }
  }

  /** Whether the quotation of a block has its label above it, as in a dialogue. */
  private boolean isAbove(int block) {
    return block > 0
        && (page.role(block - 1) == Role.PARAGRAPH && isLabelAbove(block - 1)
            || page.role(block - 1) == Role.PARAGRAPH
                && page.blockText(block - 1).strip().endsWith(":"));
  }

  /**
   * Whether a label belongs to the quotation below it: blocks of labels and of quotations take
   * turns, and the first of them is a label.
   */
  private boolean isLabelAbove(int label) {
    int i = label;
    if (!isLabel(i)) {
      return false;
    }
    while (i >= 2 && isQuotation(i - 1) && isLabel(i - 2)) {
      i -= 2;
    }
    return i == 0 || !isQuotation(i - 1);
  }

  /**
   * A name that no one of the record has is a label where labels of the record's people are like
   * it.
   */
  private boolean isStrangerLabel(int block) {
    return speakers.isStrangerLabel(page.blockText(block).strip())
        && labels.computeIfAbsent(page.role(block), this::hasLabel);
  }

  private boolean hasLabel(Role role) {
    for (int i = 0; i < page.blocks(); i++) {
      if (page.role(i) == role && speakers.isLabel(page.blockText(i).strip())) {
        return true;
      }
    }
    return false;
  }

  private boolean isLabel(int block) {
    String text = page.blockText(block).strip();
    return !text.isEmpty()
        && DASHES.indexOf(text.charAt(0)) < 0
        && page.role(block) == Role.PARAGRAPH
        && (speakers.isLabel(text) || isStrangerLabel(block));
  }

  private boolean isQuotation(int block) {
    return page.role(block) == Role.QUOTATION
        || page.role(block) == Role.PARAGRAPH && page.opens(page.firstCharacter(block));
  }

  /** Whether a quotation has its credit below it already. */
  private boolean isCredited(int block) {
    return block + 1 < page.blocks() && page.role(block + 1) == Role.CREDIT;
  }
}
