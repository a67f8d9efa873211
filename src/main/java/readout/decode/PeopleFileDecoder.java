package readout.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.meeting.Audience;
import readout.meeting.ComparedForm;
import readout.meeting.Text;
import readout.meeting.date.EdtfDate;
import readout.people.Office;
import readout.people.PeopleFile;
import readout.people.Person;
import readout.people.Term;
import readout.yaml.MappingNode;
import readout.yaml.Node;

/** Reads the people file. */
public final class PeopleFileDecoder {
  static final String FIRST_KEY = "readout-people";

  private final SourceFile file;
  private final Context context;
  private final Values values;
  private final Report report;
  private final Map<String, Span> ids = new HashMap<>();
  private final List<Person> people = new ArrayList<>();
  private String language;

  private PeopleFileDecoder(SourceFile file, Context context) {
    this.file = file;
    this.context = context;
    this.values = context.values();
    this.report = context.report();
  }

  /**
   * The people of a file; those that could be read after mistakes were reported.
   *
   * @param file its text, for diagnostics
   * @param root its tree
   * @param sink takes every mistake
   */
  public static PeopleFile decode(SourceFile file, Node root, Diagnostics sink) {
    Diagnostics own = new Diagnostics(Diagnostics.OF_ONE_FILE);
    PeopleFileDecoder decoder = new PeopleFileDecoder(file, Context.of(file, own));
    decoder.read(root);
    sink.addAll(own);
    return new PeopleFile(file.name(), decoder.language, decoder.people, !own.hasErrors());
  }

  private void read(Node root) {
    if (root instanceof MappingNode mapping
        && mapping.value(FIRST_KEY).isEmpty()
        && mapping.value("readout").isPresent()) {
      report.add(
          report
              .error(Code.WRONG_KIND, root.span(), "the file is a record, not a people file")
              .label("expected `" + FIRST_KEY + ": 1`")
              .help("give the record another name: people.yaml is the name of the people file"));
      return;
    }
    context.group(root, "a people file", this::all);
  }

  private PeopleFile all(Fields f) {
    f.required(FIRST_KEY, values.version);
    language = f.optional("language", values.languageTag);
    people.addAll(f.list("people", n -> context.group(n, "a person", this::person)));
    f.customFields();
    return null;
  }

  private Person person(Fields f) {
    String id = f.required("id", values.id);
    if (id != null) {
      unique(id, f.valueSpan("id"));
    }
    Text name = f.required("name", values.text);
    List<Text> aliases = f.list("aliases", n -> values.text(n, "an alias"));
    Text honorific = f.optional("honorific", values.text);
    String country = f.optional("country", values.line);
    String url = f.optional("url", this::address);
    List<Office> offices = f.list("offices", n -> context.group(n, "an office", this::office));
    f.customFields();
    return id == null || name == null
        ? null
        : new Person(id, name, aliases, honorific, country, url, offices, line(f));
  }

  private void unique(String id, Span span) {
    Span first = ids.putIfAbsent(ComparedForm.of(id), span);
    if (first != null) {
      report.add(
          report
              .error(Code.DUPLICATE_ID, span, "the id \"" + id + "\" is given twice")
              .label("second time")
              .also(first, "first time")
              .help("all records below the file share its ids: give each person their own"));
    }
  }

  private Office office(Fields f) {
    boolean titled = f.has("role") || f.has("organization");
    Text role = f.optional("role", values.text);
    Text organization = f.optional("organization", values.text);
    String delegation = f.optional("delegation", values.line);
    Text honorific = f.optional("honorific", values.text);
    EdtfDate from = f.optional("from", this::day);
    EdtfDate to = f.optional("to", this::day);
    Audience audience = context.items().audience(f);
    f.customFields();
    if (!titled && !f.hasSlipOf("role", "organization")) {
      report.add(
          report
              .error(Code.MISSING_KEY, f.span(), "an office needs `role` or `organization`")
              .label("both are missing in this group")
              .help("add the line `role: …`"));
    }
    if (role == null && organization == null) {
      return null;
    }
    Term term = new Term(from, to);
    if (term.runsBackwards()) {
      report.add(
          report
              .error(
                  Code.BAD_OFFICE,
                  f.valueSpan("to"),
                  "the office ends on " + to.edtf() + ", before it begins")
              .label("before `from`")
              .also(f.valueSpan("from"), "begins here")
              .help(
                  "`from` is the first day of the office and `to` the last: correct one of them"));
    }
    return new Office(role, organization, delegation, honorific, term, audience, line(f));
  }

  /** A whole address: the records that it is printed for are in other folders. */
  private String address(Node node, String what) {
    String url = values.url(node, what);
    if (url == null || url.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return url;
    }
    report.add(
        report
            .error(Code.BAD_URL, node.span(), "\"" + url + "\" is not a whole address")
            .label("a path would lead elsewhere from each record")
            .help("write it with https://"));
    return null;
  }

  /** A date that is not an interval. */
  private EdtfDate day(Node node, String what) {
    EdtfDate date = values.date(node, what);
    if (date == null || !date.interval()) {
      return date;
    }
    report.add(
        report
            .error(Code.BAD_DATE, node.span(), what + " is one date, not an interval")
            .label("expected a day, a month or a year")
            .help(
                "write its two dates as `from` and `to`; leave out `to` while the office is held"));
    return null;
  }

  private int line(Fields f) {
    return file.position(f.span().start()).line();
  }
}
