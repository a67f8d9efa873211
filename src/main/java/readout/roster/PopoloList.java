package readout.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads lists in Popolo's form (popoloproject.com): {@code persons} with {@code memberships} in
 * {@code organizations}, perhaps through {@code posts}.
 */
final class PopoloList {
  /** Longer ones are numbers of a database. */
  private static final int LONGEST_ID = 40;

  private final ImportNotes notes;
  private final Map<String, Map<?, ?>> organizations = new LinkedHashMap<>();
  private final Map<String, Map<?, ?>> posts = new LinkedHashMap<>();
  private final Map<String, List<Map<?, ?>>> memberships = new LinkedHashMap<>();

  PopoloList(ImportNotes notes) {
    this.notes = notes;
  }

  /**
   * The people of a list.
   *
   * @param tree an object with {@code persons}, or the list of persons itself
   */
  List<DraftPerson> people(Object tree) {
    List<Map<?, ?>> persons = objects(tree);
    if (tree instanceof Map<?, ?> all) {
      objects(all.get("organizations")).forEach(o -> organizations.put(text(o, "id"), o));
      objects(all.get("posts")).forEach(p -> posts.put(text(p, "id"), p));
      objects(all.get("memberships")).forEach(this::membership);
      persons = objects(all.get("persons"));
    }
    PersonIds ids = new PersonIds(Set.of());
    List<DraftPerson> people = new ArrayList<>();
    for (Map<?, ?> person : persons) {
      String name = name(person);
      if (name.isEmpty()) {
        notes.leaveOut("a person without a name", text(person, "id"));
      } else {
        people.add(person(person, name, ids));
      }
    }
    Set<String> known = new LinkedHashSet<>();
    persons.forEach(p -> known.add(text(p, "id")));
    memberships.forEach(
        (id, of) -> {
          if (!known.contains(id)) {
            of.forEach(m -> notes.leaveOut("a membership of a person who is not listed", id));
          }
        });
    return people;
  }

  private void membership(Map<?, ?> membership) {
    memberships
        .computeIfAbsent(text(membership, "person_id"), any -> new ArrayList<>())
        .add(membership);
  }

  private static String name(Map<?, ?> person) {
    String name = text(person, "name");
    return name.isEmpty()
        ? (text(person, "given_name") + " " + text(person, "family_name")).strip()
        : name;
  }

  private DraftPerson person(Map<?, ?> person, String name, PersonIds ids) {
    String given = text(person, "id");
    boolean readable =
        !given.isEmpty()
            && given.length() <= LONGEST_ID
            && given.matches("[\\p{L}\\p{M}\\p{N}._-]*\\p{L}[\\p{L}\\p{M}\\p{N}._-]*")
            && !given.matches("[0-9a-fA-F-]{32,}");
    List<Map<?, ?>> held = new ArrayList<>(objects(person.get("memberships")));
    held.addAll(memberships.getOrDefault(given, List.of()));
    List<DraftPerson.Office> offices = new ArrayList<>();
    for (Map<?, ?> membership : held) {
      DraftPerson.Office office = office(membership, name);
      if (office != null) {
        offices.add(office);
      }
    }
    return new DraftPerson(
        readable ? ids.take(given) : ids.of(name),
        Map.of("", name),
        aliases(person, name),
        one(text(person, "honorific_prefix")),
        null,
        notes.url(url(person), name),
        offices,
        readable || given.isEmpty() ? Map.of() : Map.of("x-popolo-id", given));
  }

  private static List<String> aliases(Map<?, ?> person, String name) {
    Set<String> aliases = new LinkedHashSet<>();
    for (Map<?, ?> other : objects(person.get("other_names"))) {
      aliases.add(text(other, "name"));
    }
    aliases.remove(name);
    aliases.remove("");
    return List.copyOf(aliases);
  }

  private static String url(Map<?, ?> person) {
    List<Map<?, ?>> links = objects(person.get("links"));
    return links.isEmpty() ? "" : text(links.get(0), "url");
  }

  private DraftPerson.Office office(Map<?, ?> membership, String person) {
    Map<?, ?> post = found(membership, "post", posts);
    Map<?, ?> where = found(membership, "organization", organizations);
    if (where.isEmpty()) {
      where = found(post, "organization", organizations);
    }
    String role = text(post, "label");
    for (String key : List.of("role", "label")) {
      role = role.isEmpty() ? text(membership, key) : role;
    }
    role = role.isEmpty() ? text(post, "role") : role;
    String organization = text(where, "name");
    return DraftPerson.Office.of(
        role,
        organization,
        "",
        text(membership, "start_date"),
        text(membership, "end_date"),
        "",
        person,
        notes);
  }

  /** What a key holds, or its id leads to; empty for neither. */
  private static Map<?, ?> found(Map<?, ?> from, String key, Map<String, Map<?, ?>> known) {
    if (from.get(key) instanceof Map<?, ?> inside) {
      return inside;
    }
    return known.getOrDefault(text(from, key + "_id"), Map.of());
  }

  private static Map<String, String> one(String text) {
    return text.isEmpty() ? Map.of() : Map.of("", text);
  }

  private static String text(Map<?, ?> object, String key) {
    return object.get(key) instanceof String text ? text.strip().replaceAll("\\s+", " ") : "";
  }

  private static List<Map<?, ?>> objects(Object list) {
    List<Map<?, ?>> objects = new ArrayList<>();
    if (list instanceof List<?> items) {
      for (Object item : items) {
        if (item instanceof Map<?, ?> object) {
          objects.add(object);
        }
      }
    }
    return objects;
  }
}
