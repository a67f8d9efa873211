package readout.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.meeting.Career;
import readout.meeting.ComparedForm;
import readout.meeting.InLanguage;
import readout.meeting.LanguageTags;
import readout.meeting.Text;
import readout.people.PeopleFile;
import readout.people.Person;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;

/** The people file as one record sees it: whom the record asks it for, and what it answers. */
final class FilePeople {
  /** A name, and no id, that YAML takes without quotation marks. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M} .'’-]*");

  /** The key of a reference to a person of the file. */
  static final String KEY = "person";

  private final Context context;
  private final KnownPeople known;
  private final String language;
  private final Set<String> asked = new TreeSet<>();
  private PeopleFile file;

  /**
   * @param known gives the file when it is first needed
   * @param language BCP 47 tag of the record
   */
  FilePeople(Context context, KnownPeople known, String language) {
    this.context = context;
    this.known = known;
    this.language = language;
  }

  /** Whether a group names a person of the file. */
  static boolean isReference(Node node) {
    return node instanceof MappingNode mapping
        && mapping.entries().stream().anyMatch(e -> e.key().text().equals(KEY));
  }

  /** A bare id as the group that says the same: {@code {person: ID}}. */
  static MappingNode reference(ScalarNode id) {
    ScalarNode key = new ScalarNode(KEY, ScalarKind.TEXT, id.span());
    return new MappingNode(List.of(new Entry(key, id)), id.span());
  }

  /** The file; that of no people when there is none. */
  PeopleFile file() {
    if (file == null) {
      Diagnostics mistakes = new Diagnostics();
      file = known.file(mistakes);
      mistakes.sorted().forEach(context.report()::add);
    }
    return file;
  }

  /** The person of an id, or null; every id that was asked for is remembered. */
  Person find(String id) {
    if (id.isEmpty() || !id.codePoints().allMatch(Values::isOfId)) {
      return null;
    }
    asked.add(ComparedForm.of(id));
    return file().find(id);
  }

  /** The ids that the record asked the file for, in the form in which they compare. */
  Set<String> asked() {
    return asked;
  }

  /** The person whom a value names; null after an error. */
  Person person(Node node, String what) {
    String id = context.values().line(node, what);
    Person person = id == null ? null : find(id);
    if (id == null || person != null || !file().isWhole()) {
      return person;
    }
    context.report().add(unknown(id, node));
    return null;
  }

  private Diagnostic unknown(String id, Node node) {
    Report report = context.report();
    if (!file().exists()) {
      return report
          .error(
              Code.UNKNOWN_PERSON, node.span(), "there is no people file to look up \"" + id + '"')
          .label("the id of a person in people.yaml")
          .help("people.yaml is looked for beside the record and in the folders above it")
          .help(
              "name another file with --people, or write the person out: {name: "
                  + (PLAIN.matcher(id).matches() ? id : "…")
                  + '}');
    }
    return report
        .error(
            Code.UNKNOWN_PERSON,
            node.span(),
            "no person in " + file().name() + " has the id \"" + id + "\"")
        .label("not in " + file().name())
        .help(near(id).map(n -> "did you mean \"" + n + "\"?").orElse(""))
        .help("add the person to " + file().name() + ", or write them out here: {name: …}");
  }

  /** The id of the person who may be meant by a text that is no id of the file. */
  Optional<String> near(String text) {
    for (Person person : file().people()) {
      if (person.isCalled(text)) {
        return Optional.of(person.id());
      }
    }
    return context.report().nearest(text, file().ids());
  }

  /**
   * A name of the file as a text of the record.
   *
   * @param text null for none
   * @param at where the record names the person
   */
  Text name(Text text, Node at) {
    return copy(text, at, null);
  }

  /** The same of words, which are in the file's language where that is another. */
  Text words(Text text, Node at) {
    String own = file().language();
    return copy(text, at, own == null || LanguageTags.isSameLanguage(own, language) ? null : own);
  }

  /** Names and offices of a person as parts of the record. */
  Career career(Person person, Node at) {
    List<Text> names = new ArrayList<>(List.of(name(person.name(), at)));
    person.aliases().forEach(alias -> names.add(name(alias, at)));
    List<Career.Post> posts =
        person.offices().stream()
            .map(
                office ->
                    new Career.Post(
                        words(office.role(), at),
                        words(office.organization(), at),
                        office.term().interval(),
                        office.audience()))
            .toList();
    return new Career(names, posts);
  }

  private Text copy(Text text, Node at, String untagged) {
    if (text == null) {
      return null;
    }
    SourceMap places = context.places();
    List<InLanguage> variants =
        text.variants().stream()
            .map(
                v ->
                    new InLanguage(
                        v.language() == null ? untagged : v.language(),
                        v.value(),
                        places.number(at)))
            .toList();
    return new Text(variants, places.number(at));
  }
}
