package readout.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import readout.draft.DraftItem;

/**
 * Somebody whose name in the file two people answer to. The draft calls them by an id of their own,
 * so that a person who has decided replaces one word.
 */
final class UndecidedPerson {
  private UndecidedPerson() {}

  /** The id for a name: "ana-tbd". */
  static String id(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return (plain.replaceAll("^-+|-+$", "") + "-tbd").replaceFirst("^-", "");
  }

  /** The beginning of their item: a comment that says what to decide, the id, and no name. */
  static DraftItem item(String name, List<NameDirectory.Person> people) {
    return new DraftItem()
        .comment("\"" + name + "\" is " + choice(people) + ":")
        .comment("write that id for " + id(name) + " everywhere, and delete the other lines here.")
        .text("id", id(name))
        .text("name", "TBD");
  }

  /** "berg (Ana Berg) or lind (Ana Lind)". */
  static String choice(List<NameDirectory.Person> people) {
    return people.stream()
        .map(
            one ->
                one.reference().equals(one.name())
                    ? one.name()
                    : one.reference() + " (" + one.name() + ")")
        .collect(Collectors.joining(" or "));
  }
}
