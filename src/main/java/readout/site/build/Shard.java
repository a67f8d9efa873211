package readout.site.build;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One of several equal parts of a site's records.
 *
 * @param number from 1
 * @param of how many there are; at least {@code number}
 */
public record Shard(int number, int of) {
  /** All records. */
  public static final Shard WHOLE = new Shard(1, 1);

  private static final Pattern FORM = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

  /** The shard of a text such as {@code 2/4}; empty when it is none. */
  public static Optional<Shard> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Shard shard = new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    boolean possible = shard.number >= 1 && shard.number <= shard.of;
    return possible ? Optional.of(shard) : Optional.empty();
  }

  /** Its names among all, which are in the same order on every machine. */
  List<String> of(List<String> names) {
    return IntStream.range(0, names.size())
        .filter(i -> i % of == number - 1)
        .mapToObj(names::get)
        .toList();
  }

  @Override
  public String toString() {
    return number + "/" + of;
  }
}
