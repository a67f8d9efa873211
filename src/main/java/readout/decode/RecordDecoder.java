package readout.decode;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Waiver;
import readout.meeting.About;
import readout.meeting.Attribution;
import readout.meeting.Audience;
import readout.meeting.Closing;
import readout.meeting.ComparedForm;
import readout.meeting.Content;
import readout.meeting.Correction;
import readout.meeting.CustomFields;
import readout.meeting.Embargo;
import readout.meeting.Formalities;
import readout.meeting.Handling;
import readout.meeting.Hours;
import readout.meeting.Kind;
import readout.meeting.Meeting;
import readout.meeting.Occasion;
import readout.meeting.Party;
import readout.meeting.People;
import readout.meeting.Place;
import readout.meeting.PublicationDetails;
import readout.meeting.Published;
import readout.meeting.RelatedRecords;
import readout.meeting.SeriesPlace;
import readout.meeting.Source;
import readout.meeting.Status;
import readout.meeting.Text;
import readout.meeting.Transcript;
import readout.meeting.date.EdtfDate;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ReadTree;

/** Reads a whole record. */
public final class RecordDecoder {
  private static final String DEFAULT_LANGUAGE = "en";

  private final Context context;
  private final Values values;
  private final Node root;
  private final Set<String> incomplete;
  private final String idFromName;
  private final KnownPeople knownPeople;
  private List<Waiver> waivers = List.of();
  private Set<String> askedPeople = Set.of();

  private RecordDecoder(
      Context context, ReadTree tree, String idFromName, KnownPeople knownPeople) {
    this.context = context;
    this.root = tree.root();
    this.incomplete = tree.incomplete();
    this.values = context.values();
    this.idFromName = idFromName;
    this.knownPeople = knownPeople;
  }

  /** The meeting of a record all of which was read, and which has no people file. */
  public static Decoded decode(SourceFile file, Node root, String idFromName, Diagnostics sink) {
    return decode(file, new ReadTree(root, Set.of()), idFromName, KnownPeople.NONE, sink);
  }

  /**
   * The meeting of a record; without one, what is wrong with the parts that could be read.
   *
   * @param file the text, for diagnostics
   * @param tree what could be read of it
   * @param idFromName the id of a record that gives none
   * @param people gives the people file
   * @param sink takes every mistake of the record
   */
  public static Decoded decode(
      SourceFile file, ReadTree tree, String idFromName, KnownPeople people, Diagnostics sink) {
    Diagnostics own = new Diagnostics(Diagnostics.OF_ONE_FILE);
    Context context = Context.of(file, own);
    Meeting meeting = null;
    RecordDecoder decoder = new RecordDecoder(context, tree, idFromName, people);
    Node root = tree.root();
    if (root instanceof MappingNode mapping && mapping.value(StyleDecoder.FIRST_KEY).isPresent()) {
      own.add(
          Diagnostic.error(Code.WRONG_KIND, file, root.span(), "the file is the style of a house")
              .label("not a record")
              .help("name the record: the style file beside it is found by itself"));
    } else if (root instanceof MappingNode mapping
        && mapping.value(PeopleFileDecoder.FIRST_KEY).isPresent()) {
      own.add(
          Diagnostic.error(Code.WRONG_KIND, file, root.span(), "the file is a people file")
              .label("not a record")
              .help("name the record: the people file beside it is found by itself")
              .help("to name another people file, use --people"));
    } else if (root instanceof MappingNode mapping
        && mapping.value("readout-cleared").isPresent()) {
      own.add(
          Diagnostic.error(Code.WRONG_KIND, file, root.span(), "the file says who cleared a record")
              .label("not a record")
              .help("name the record beside it, without .cleared in its name"));
    } else if (root instanceof MappingNode) {
      meeting = context.group(root, "a record", decoder::meeting);
    } else {
      context
          .report()
          .wrongKind(root, "the record", "a group of keys such as `title:` and `date:`");
    }
    if (!tree.isWhole()) {
      own.removeIf(new Consequences(tree.incomplete())::isOne);
    }
    TableLimit.check(context.places(), context.report());
    sink.addAll(own);
    boolean good = tree.isWhole() && !own.hasErrors();
    return new Decoded(
        good ? meeting : null, context.places(), decoder.waivers, decoder.askedPeople);
  }

  private Meeting meeting(Fields f) {
    incomplete.forEach(f::unread);
    f.required("readout", values.version);
    String language = f.optional("language", values.languageTag);
    ZoneId timezone = f.optional("timezone", context.instants()::timezone);
    Handling handling = handling(f);
    if (f.entry("topics") != null) {
      context.references().announce(f.entry("topics").value());
    }
    String written = language == null ? DEFAULT_LANGUAGE : language;
    EdtfDate date = f.required("date", values.date);
    FilePeople filePeople = new FilePeople(context, knownPeople, written);
    PeopleDecoder persons = new PeopleDecoder(context, filePeople, date);
    persons.decode(f);
    Occasions occasions = new Occasions(context);
    About about = about(f, occasions, written);
    Hours time = f.optional("time", context.instants()::hours);
    Place place = f.optional("place", occasions::place);
    Party host = f.optional("host", context.directory()::anybody);
    ClosingDecoder closings = new ClosingDecoder(context, occasions);
    List<Source> sources = closings.sources(f);
    Content content =
        new ContentDecoder(context).decode(f, handling.attribution(), about.language());
    Closing closing = closings.decode(f, sources);
    waivers = new WaiverDecoder(context, root).decode(f);
    Formalities formalities = new FormalitiesDecoder(context, about.id()).decode(f);
    CustomFields customFields = f.customFields();
    People people = persons.people();
    askedPeople = filePeople.asked();
    Occasion occasion = new Occasion(date, time, timezone, place, host);
    PresenceChecks presences = new PresenceChecks(context, occasion);
    people.presences().forEach(presences::check);
    return new Meeting(
        about, occasion, handling, people, content, closing, formalities, customFields);
  }

  private Handling handling(Fields f) {
    Audience audience = context.items().audience(f);
    Attribution attribution =
        f.rule("attribution", (n, what) -> values.word(n, what, Attribution.class));
    Embargo embargo = f.rule("embargo", context.instants()::embargo);
    return new Handling(audience, attribution, embargo);
  }

  private About about(Fields f, Occasions occasions, String language) {
    String id = f.optional("id", values.id);
    List<String> aliases = f.list("aliases", n -> alias(n, id == null ? idFromName : id));
    Text title = f.required("title", values.text);
    Text subtitle = f.optional("subtitle", values.text);
    Kind kind = f.optional("kind", occasions::kind);
    PublicationDetails publication = publication(f);
    Text series = f.optional("series", values.text);
    String number = f.optional("number", values.line);
    Status status = f.optional("status", (n, what) -> values.word(n, what, Status.class));
    Transcript transcript =
        f.optional("transcript", (n, what) -> values.word(n, what, Transcript.class));
    String partOf = f.optional("part_of", values.id);
    String translationOf = f.optional("translation_of", values.id);
    List<Correction> corrections =
        context.groups(f, "corrections", "a correction", this::correction);
    return new About(
        id == null ? idFromName : id,
        aliases,
        title,
        subtitle,
        kind == null ? Kind.MEETING : kind,
        publication,
        new SeriesPlace(series, number),
        language,
        status == null ? Status.FINAL : status,
        transcript == null ? Transcript.VERBATIM : transcript,
        new RelatedRecords(partOf, translationOf),
        corrections);
  }

  /** An id that the record had before; null after an error. */
  private String alias(Node node, String id) {
    String alias = values.id(node, "an alias");
    if (alias == null || id == null || !ComparedForm.same(alias, id)) {
      return alias;
    }
    Report report = context.report();
    report.add(
        report
            .error(Code.DUPLICATE_ID, node.span(), "\"" + id + "\" is the id of this record itself")
            .label("not an earlier id")
            .help("`aliases` lists ids that the record had before: remove this one"));
    return null;
  }

  private PublicationDetails publication(Fields f) {
    Text issuer = f.optional("issuer", values.text);
    Text reference = f.optional("reference", values.text);
    Published published = f.optional("published", context.instants()::published);
    return new PublicationDetails(issuer, reference, published);
  }

  private Correction correction(Fields f) {
    EdtfDate date = f.required("date", values.date);
    Text text = f.required("text", values.longText);
    CustomFields customFields = f.customFields();
    return date == null || text == null
        ? null
        : new Correction(date, text, customFields, f.partNumber());
  }
}
