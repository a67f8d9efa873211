package readout.site.search;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import readout.json.Json;
import readout.language.Language;
import readout.site.model.Archive;
import readout.site.model.Contents;
import readout.site.model.Hrefs;
import readout.site.model.ListGroup;
import readout.site.model.Passage;
import readout.site.model.SearchText;
import readout.site.model.SharedInputs;
import readout.site.model.SiteRequest;
import readout.site.model.SummaryText;
import readout.site.page.SiteFile;

/**
 * The scripts of a site's search. One says what there is; others have the words of a part by their
 * first letters, the names that lists have, what the results can be narrowed by, and the passages
 * of a page. A search fetches a script of words and one of names for each word, and the passages
 * that it shows.
 */
public final class SearchFiles {
  private static final String FOLDER = "search/";
  private static final String SCRIPT = ".js";

  /** Functions are called by one word each, which is not the name of anybody. */
  private static final String FUNCTION = "readoutSearch";

  /** How many names a file has of each. */
  private static final int NAMES_EACH = 32;

  /** The lists whose names are found as such; years are a matter of narrowing. */
  private static final List<String> SECTIONS =
      List.of("people", "topics", "organizations", "delegations", "series", "places");

  private final SiteRequest site;
  private final Archive archive;
  private final Contents contents;

  public SearchFiles(SiteRequest site, Archive archive, Contents contents) {
    this.site = site;
    this.archive = archive;
    this.contents = contents;
  }

  /** All of them, those that take longest first. */
  public List<SiteFile> all() {
    List<SearchPart> parts = new SearchParts(site, archive, contents).all();
    List<Supplier<String>> shared = parts.stream().map(SearchFiles::inputs).toList();
    List<SiteFile> files = new ArrayList<>(words(parts, shared));
    for (int i = 0; i < parts.size(); i++) {
      SearchPart part = parts.get(i);
      Supplier<String> inputs = shared.get(i);
      files.add(
          SiteFile.text(
              FOLDER + part.name() + "/pages" + SCRIPT,
              inputs,
              () -> call("Pages", part.name(), PartTable.of(part))));
      files.add(
          SiteFile.text(
              FOLDER + part.name() + "/people" + SCRIPT, () -> people(part), () -> people(part)));
      part.pages().forEach(page -> texts(page, files));
    }
    int names = names(files);
    String index = call("Begin", beginning(parts, names));
    files.add(SiteFile.text(FOLDER + "index" + SCRIPT, () -> index, () -> index));
    return files;
  }

  /** The path of the passages of a page of the house, seen from the root of the language. */
  public static String ofHouse(String path) {
    return textPath(new PageCodes().of(path), 0);
  }

  private static String textPath(String code, int block) {
    return FOLDER + "text/" + code + (block == 0 ? "" : "-" + block) + SCRIPT;
  }

  /** The first files of all parts come first: each makes the words of its part. */
  private static List<SiteFile> words(List<SearchPart> parts, List<Supplier<String>> shared) {
    List<SiteFile> files = new ArrayList<>();
    List<SiteFile> others = new ArrayList<>();
    for (int p = 0; p < parts.size(); p++) {
      SearchPart part = parts.get(p);
      Supplier<String> inputs = shared.get(p);
      PartWords words = new PartWords(part);
      for (int i = 0; i < part.files(); i++) {
        int number = i;
        SiteFile file =
            SiteFile.bytes(
                FOLDER + part.name() + "/" + i + SCRIPT,
                inputs,
                out -> {
                  write(FUNCTION + "Words(\"" + part.name() + "\"," + number + ",\"", out);
                  write(words.file(number), out);
                  write("\");\n", out);
                });
        (i == 0 ? files : others).add(file);
      }
    }
    files.addAll(others);
    return files;
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Supplier<String> inputs(SearchPart part) {
    return new SharedInputs(
        () -> {
          StringBuilder inputs = new StringBuilder();
          part.pages().forEach(page -> inputs.append(page.inputs().get()).append('\n'));
          return inputs.toString();
        });
  }

  /** What these pages are called may change with the records of other years. */
  private static String people(SearchPart part) {
    return call("People", part.name(), PartTable.people(part));
  }

  private static void texts(SearchPart.Page page, List<SiteFile> files) {
    PageText text = new PageText(page);
    for (int i = 0; i < page.blocks(); i++) {
      int block = i;
      files.add(
          SiteFile.text(
              textPath(page.code(), block),
              page.inputs(),
              () -> call("Text", page.code(), block, text(page, text.block(block)))));
    }
  }

  private static List<Object> text(SearchPart.Page page, SearchText.Block block) {
    List<Object> passages = new ArrayList<>();
    for (Passage passage : block.passages()) {
      passages.add(row(passage));
    }
    return List.of(
        Hrefs.encoded(page.path()), page.title(), page.lang(), page.date(), page.mark(), passages);
  }

  /** A passage; what is empty at its end is left out. */
  private static List<Object> row(Passage passage) {
    List<String> texts =
        List.of(
            passage.anchor().isEmpty() ? "" : Hrefs.encoded(passage.anchor()),
            passage.text(),
            passage.by(),
            passage.remarks(),
            passage.lang(),
            passage.open(),
            passage.close());
    int end = texts.size();
    while (texts.get(end - 1).isEmpty()) {
      end--;
    }
    List<Object> row = new ArrayList<>();
    row.add(passage.kind().ordinal());
    row.addAll(texts.subList(0, end));
    return row;
  }

  private int names(List<SiteFile> files) {
    NameIndex index = new NameIndex();
    StringBuilder inputs = new StringBuilder();
    int groups = SECTIONS.stream().mapToInt(section -> archive.section(section).size()).sum();
    int count = SearchPart.files(groups / NAMES_EACH, 1);
    for (int i = 0; i < SECTIONS.size(); i++) {
      for (ListGroup group : archive.section(SECTIONS.get(i))) {
        SummaryText name = group.name();
        int meetings = group.entries().size();
        index.add(name.text(), List.of(i, Hrefs.encoded(group.path()), name.text(), meetings));
        inputs.append(i).append(group.path()).append(name.text()).append(meetings).append('\n');
      }
    }
    Map<Integer, List<Object>> found = index.files(count);
    Supplier<String> whole = new SharedInputs(inputs::toString);
    for (int i = 0; i < count; i++) {
      int number = i;
      files.add(
          SiteFile.text(
              FOLDER + "names/" + i + SCRIPT,
              whole,
              () -> call("Names", number, found.getOrDefault(number, List.of()))));
    }
    return count;
  }

  /** What there is, and the words that the page needs; phrases go by their plural category. */
  private Map<String, Object> beginning(List<SearchPart> parts, int names) {
    Language language = site.language();
    Map<String, Object> beginning = new LinkedHashMap<>();
    beginning.put("language", language.tag());
    beginning.put(
        "parts",
        parts.stream()
            .map(part -> List.of(part.name(), part.pages().size(), part.files()))
            .toList());
    beginning.put("names", names);
    beginning.put("sections", SECTIONS.stream().map(s -> language.label("site." + s)).toList());
    beginning.put(
        "kinds",
        Stream.of(Passage.Kind.values())
            .map(kind -> kind.label().isEmpty() ? "" : language.label(kind.label()))
            .toList());
    beginning.put("texts", SearchLabels.of(language));
    StringBuilder digits = new StringBuilder();
    for (int digit = 0; digit < 10; digit++) {
      digits.append(language.number(digit));
    }
    beginning.put("digits", digits.toString());
    return beginning;
  }

  private static String call(String name, Object... arguments) {
    String list = Json.scriptSafe(List.of(arguments));
    return FUNCTION + name + "(" + list.substring(1, list.length() - 1) + ");\n";
  }
}
