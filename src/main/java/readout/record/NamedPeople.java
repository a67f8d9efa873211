package readout.record;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import readout.people.PeopleFile;

/**
 * Whom a record asked its people file for, and what the file answered: the record is read again
 * only when an answer has become another.
 *
 * @param ids as they compare, sorted, those that the file does not have too
 * @param answers a digest of what the file says of them; empty when nothing was asked
 */
public record NamedPeople(List<String> ids, String answers) {
  /** Nobody was asked for. */
  public static final NamedPeople NONE = new NamedPeople(List.of(), "");

  /** Copies the list. */
  public NamedPeople {
    ids = List.copyOf(ids);
  }

  /** What a record asked, and what a file says of it, which is read when something was asked. */
  public static NamedPeople of(Collection<String> ids, Supplier<PeopleFile> file) {
    List<String> sorted = ids.stream().sorted().toList();
    return new NamedPeople(sorted, answers(sorted, file));
  }

  /** Whether a file still says the same. */
  public boolean isFor(Supplier<PeopleFile> file) {
    return ids.isEmpty() || answers.equals(answers(ids, file));
  }

  private static String answers(List<String> ids, Supplier<PeopleFile> file) {
    return ids.isEmpty() ? "" : Digests.of(file.get().contentOf(ids));
  }
}
