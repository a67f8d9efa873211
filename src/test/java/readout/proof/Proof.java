package readout.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import readout.meeting.Audience;
import readout.note.Note;
import readout.note.SiteFrame;
import readout.release.Released;
import readout.site.build.ProvenOutputs;

/** Holds all outputs of a generated record against what the record format allows. */
public final class Proof {
  /** The record's own, one it has some text in, and one that it has nothing in. */
  private static final List<String> LANGUAGES = List.of("en", "kk", "ar");

  private Proof() {}

  /** The record of a seed. */
  public static String yaml(long seed) {
    return new RandomRecord(seed).yaml();
  }

  /** The people file that the records of some seeds are read with. */
  public static String peopleFile(LongStream seeds) {
    return file(
        seeds.mapToObj(s -> new RandomRecord(s).people.file()).collect(Collectors.joining()));
  }

  private static String file(String people) {
    return "readout-people: 1\n" + (people.isEmpty() ? "" : "people:\n" + people);
  }

  /** Fails when any output of the record holds what it may not, or its model lacks what it must. */
  public static void hold(long seed) {
    hold(seed, LANGUAGES, ProvenOutputs.ALL);
  }

  /**
   * The same in one language and one template, in turn, and in few sites: for very many records.
   */
  public static void holdInTurn(long seed) {
    String language = LANGUAGES.get((int) (seed / 5 % LANGUAGES.size()));
    hold(seed, List.of(language), ProvenOutputs.inTurn(seed));
  }

  private static void hold(
      long seed,
      List<String> languages,
      Map<String, Function<Released, Function<Note, Map<String, String>>>> outputs) {
    RandomRecord record = new RandomRecord(seed);
    ProvenOutputs.Case read =
        ProvenOutputs.read(record.yaml(), file(record.people.file()), Guard.NOW);
    for (Audience audience : Audience.values()) {
      Expected expected = Oracle.of(record, audience);
      Released released = read.release(audience, Guard.NOW);
      assertThat(released.meeting() == null)
          .as("refused for %s, seed %d\n%s", audience, seed, record.yaml())
          .isEqualTo(expected == null);
      if (expected == null) {
        continue;
      }
      var wall = read.wall(released, audience);
      for (String language : languages) {
        Note note = read.note(released, audience, language, Guard.NOW);
        Set<String> judged = new HashSet<>();
        outputs.forEach(
            (output, maker) ->
                maker
                    .apply(released)
                    .apply(note)
                    .forEach(
                        (name, text) -> {
                          if (judged.add(text)) {
                            String what = what(name, audience, language, seed);
                            judge(what, name, text, expected, language, record);
                            assertThat(wall.apply(name, text)).as(what).isEmpty();
                          }
                        }));
      }
    }
  }

  /** The canaries of a record that an audience may see; none when it may see nothing. */
  public static Set<String> mayBeSeen(long seed, Audience audience) {
    Expected expected = Oracle.of(new RandomRecord(seed), audience);
    return expected == null ? Set.of() : Set.copyOf(expected.mayBeThere());
  }

  /** The canaries in a text. */
  public static Set<String> canaries(String text) {
    return Canaries.in(text);
  }

  /**
   * Fails when the wall lets an output through that holds what it may not: notes and sites of a
   * record of which nothing was taken out are held against what an audience may see.
   *
   * @return how many outputs the wall had to stop
   */
  public static int holdWithoutRelease(long seed, Audience audience) {
    RandomRecord record = new RandomRecord(seed);
    ProvenOutputs.Case read =
        ProvenOutputs.read(record.yaml(), file(record.people.file()), Guard.NOW);
    Released all = read.release(Audience.INTERNAL, Guard.NOW);
    Note note = read.note(all, audience, "en", Guard.NOW);
    Set<String> may = mayBeSeen(seed, audience);
    var wall = read.wall(read.release(audience, Guard.NOW), audience);
    int stopped = 0;
    for (var output : ProvenOutputs.ALL.values()) {
      for (var one : output.apply(all).apply(note).entrySet()) {
        Set<String> wrong = new HashSet<>(Canaries.in(one.getValue()));
        wrong.removeAll(may);
        wrong.removeIf(record::isPhone);
        String what = what(one.getKey(), audience, "en", seed);
        if (!wrong.isEmpty()) {
          assertThat(wall.apply(one.getKey(), one.getValue())).as(what + wrong).isPresent();
          stopped++;
        }
        for (String canary : wrong) {
          assertThat(wall.apply("a word, an address", asPrinted(canary)))
              .as(what + " " + canary)
              .isPresent();
        }
      }
    }
    return stopped;
  }

  /** A canary by itself, and in the addresses that records have: they are sought as a whole. */
  private static String asPrinted(String canary) {
    return canary + " | https://x.example/" + canary + " | " + canary + "@x.example";
  }

  private static String what(String name, Audience audience, String language, long seed) {
    return name + " for " + audience + " in " + language + ", seed " + seed;
  }

  private static void judge(
      String what,
      String name,
      String text,
      Expected expected,
      String language,
      RandomRecord record) {
    Set<String> found = Canaries.in(text);
    Set<String> wrong = new HashSet<>(found);
    wrong.removeAll(expected.mayBeThere());
    if (!wrong.isEmpty()) {
      throw new AssertionError(what + " holds " + wrong + "\n" + record.yaml());
    }
    boolean model = name.endsWith(" json") && language.equals("en");
    Set<String> missing = new HashSet<>(expected.mustBeThere());
    missing.removeAll(found);
    if (model && !missing.isEmpty()) {
      throw new AssertionError(what + " lacks " + missing + "\n" + record.yaml());
    }
  }

  /** Whether the proof sees what was put into the context of a note by mistake. */
  public static boolean findsALeakInTheModel(long seed) {
    RandomRecord record = new RandomRecord(seed);
    ProvenOutputs.Case read =
        ProvenOutputs.read(record.yaml(), file(record.people.file()), Guard.NOW);
    Expected expected = Oracle.of(record, Audience.PUBLIC);
    Released released = read.release(Audience.PUBLIC, Guard.NOW);
    if (expected == null || expected.mayBeThere().contains(record.background)) {
      return false;
    }
    Note note = read.note(released, Audience.PUBLIC, "en", Guard.NOW);
    Note leaky = note.on(new SiteFrame(record.background, "", "", "", "", "", "", "", "", ""));
    try {
      judge("a leak", "any json", ProvenOutputs.json(leaky), expected, "en", record);
    } catch (AssertionError e) {
      return e.getMessage().contains(record.background);
    }
    throw new AssertionError("a leak was not found, seed " + seed);
  }

  /** Whether the second wall sees a name that a template put into a page by itself. */
  public static boolean wallFindsALeak(long seed) {
    RandomRecord record = new RandomRecord(seed);
    ProvenOutputs.Case read =
        ProvenOutputs.read(record.yaml(), file(record.people.file()), Guard.NOW);
    Expected expected = Oracle.of(record, Audience.PUBLIC);
    Released released = read.release(Audience.PUBLIC, Guard.NOW);
    List<GeneratedPeople.Person> hidden =
        expected == null
            ? List.of()
            : record.people.persons.stream()
                .filter(p -> !expected.mayBeThere().contains(p.name))
                .toList();
    for (GeneratedPeople.Person p : hidden) {
      String page = "<html><body><!-- " + p.name.toUpperCase() + " --></body></html>";
      if (read.wall(released, Audience.PUBLIC).apply("a page html", page).isEmpty()) {
        throw new AssertionError("the wall let " + p.name + " through, seed " + seed);
      }
    }
    return !hidden.isEmpty();
  }
}
