package readout.check.copies;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.meeting.ComparedForm;
import readout.record.PeopleFiles;
import readout.record.ReadRecord;
import readout.record.RecordInput;
import readout.words.FoldedName;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;

/**
 * What can be known of a record that has errors, to tell whether another one is a copy of it: its
 * embargo may be just what could not be read. It holds no words.
 *
 * @param file its name for users
 * @param isRead whether its bytes could be read, though there are errors in them
 * @param id its id as it compares, or empty
 * @param titles hashes of its title in each language, folded
 * @param date as it is written; empty unless it is a day
 * @param words a sample of all that is in the file
 */
public record WrongRecord(
    String file, boolean isRead, String id, List<Integer> titles, String date, WordSample words) {
  /** From here on it is most of a text; the samples of a file hold its keys too. */
  private static final double MOST = 0.5;

  /** On another day the same words recur in meetings of a series. */
  private static final double NEARLY_ALL = 0.9;

  /** In short texts the same words come by chance. */
  private static final int LEAST_SAMPLED = 12;

  /** A key of a file of which no tree could be made, at the start of a line. */
  private static final Pattern KEY = Pattern.compile("(?m)^(id|title|date):[ \t]*(.*?)[ \t\r]*$");

  private static final int FIELDS = 7;

  /** Nothing but the name is known. */
  public static WrongRecord unread(String file) {
    return new WrongRecord(file, false, "", List.of(), "", WordSample.of(List.of()));
  }

  /** What the bytes of a record tell. */
  public static WrongRecord of(RecordInput input) {
    ReadRecord read = ReadRecord.of(input, PeopleFiles.NONE);
    String text =
        read.file() == null
            ? new String(input.bytes(), StandardCharsets.UTF_8)
            : read.file().text();
    List<String> ids = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    if (read.root() instanceof MappingNode root) {
      ids.add(root.text("id"));
      titles.addAll(root.value("title").map(WrongRecord::texts).orElse(List.of()));
      dates.add(root.text("date"));
    } else {
      Matcher key = KEY.matcher(text);
      while (key.find()) {
        String value = key.group(2).replaceAll("^[\"']|[\"']$", "");
        (key.group(1).equals("id") ? ids : key.group(1).equals("date") ? dates : titles).add(value);
      }
    }
    return new WrongRecord(
        input.name(),
        true,
        ids.isEmpty() ? "" : plain(ComparedForm.of(ids.get(0))),
        titles.stream().map(t -> FoldedName.of(t).hashCode()).distinct().toList(),
        dates.isEmpty() ? "" : day(dates.get(0)),
        WordSample.of(List.of(text)));
  }

  private static List<String> texts(Node title) {
    if (title instanceof ScalarNode text) {
      return List.of(text.text());
    }
    return title instanceof MappingNode languages
        ? languages.entries().stream().map(Entry::value).flatMap(v -> texts(v).stream()).toList()
        : List.of();
  }

  private static String plain(String id) {
    return id.replaceAll("\\p{Cntrl}", " ");
  }

  private static String day(String date) {
    try {
      return LocalDate.parse(date.strip()).toString();
    } catch (DateTimeParseException e) {
      return "";
    }
  }

  /** Whether another record may be a copy of it; so too when that is not certain. */
  boolean mayBeCopied(ArchivedRecord record) {
    Likeness like = record.ties().likeness();
    boolean title = like.titles().stream().anyMatch(titles::contains);
    boolean sameDay = like.date().equals(date);
    double shared = like.words().shared(words, LEAST_SAMPLED);
    if (title && (sameDay || date.isEmpty()) || titles.isEmpty() && sameDay && shared < 0) {
      return true;
    }
    return shared >= (sameDay || date.isEmpty() ? MOST : NEARLY_ALL);
  }

  /** All of it in one line of text. */
  public String line() {
    return Stream.of(
            Boolean.toString(isRead),
            id,
            numbers(titles.stream().mapToInt(i -> i)),
            date,
            Integer.toString(words.runs()),
            numbers(Arrays.stream(words.hashes())),
            file)
        .collect(Collectors.joining("\t"));
  }

  private static String numbers(IntStream numbers) {
    return numbers.mapToObj(Integer::toString).collect(Collectors.joining(" "));
  }

  /** What a line tells; of one that is no such line only the name. */
  public static WrongRecord ofLine(String line) {
    String[] fields = line.split("\t", FIELDS);
    try {
      return fields.length < FIELDS
          ? unread(line)
          : new WrongRecord(
              fields[FIELDS - 1],
              Boolean.parseBoolean(fields[0]),
              fields[1],
              numbers(fields[2]).boxed().toList(),
              fields[3],
              new WordSample(Integer.parseInt(fields[4]), numbers(fields[5]).toArray()));
    } catch (NumberFormatException e) {
      return unread(fields[FIELDS - 1]);
    }
  }

  private static IntStream numbers(String numbers) {
    return Stream.of(numbers.split(" ")).filter(n -> !n.isEmpty()).mapToInt(Integer::parseInt);
  }
}
