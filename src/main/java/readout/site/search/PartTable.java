package readout.site.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.site.search.SearchPart.Named;
import readout.site.search.SearchPart.Page;

/** What a part tells of its pages besides their words: what results are narrowed and sorted by. */
final class PartTable {
  private PartTable() {}

  /** The names of the scripts of the pages, how many blocks each has, and what it is one of. */
  static List<Object> of(SearchPart part) {
    List<Object> table = new ArrayList<>();
    table.add(part.pages().stream().map(Page::code).collect(Collectors.joining(" ")));
    StringBuilder blocks = new StringBuilder();
    part.pages().forEach(page -> SignNumbers.append(page.blocks(), blocks));
    table.add(blocks.toString());
    table.add(column(part, Page::year));
    table.add(column(part, Page::kind));
    table.add(column(part, Page::series));
    table.add(column(part, Page::language));
    return table;
  }

  /** The values there are, and the number of that of each page. */
  private static List<Object> column(SearchPart part, Function<Page, String> value) {
    Map<String, Integer> values = new LinkedHashMap<>();
    StringBuilder numbers = new StringBuilder();
    for (Page page : part.pages()) {
      SignNumbers.append(values.computeIfAbsent(value.apply(page), v -> values.size()), numbers);
    }
    return List.of(List.copyOf(values.keySet()), numbers.toString());
  }

  /** The people of a part: the page and name of each, and the pages they are on. */
  static List<Object> people(SearchPart part) {
    Map<String, List<Integer>> pages = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    for (int i = 0; i < part.pages().size(); i++) {
      for (Named person : part.pages().get(i).people().get()) {
        pages.computeIfAbsent(person.path(), p -> new ArrayList<>()).add(i);
        names.put(person.path(), person.name());
      }
    }
    List<Object> people = new ArrayList<>();
    pages.forEach(
        (path, on) -> {
          StringBuilder row = new StringBuilder();
          int[] numbers = on.stream().mapToInt(Integer::intValue).toArray();
          SignNumbers.appendRow(numbers, numbers.length, row);
          people.add(List.of(path, names.get(path), row.toString()));
        });
    return people;
  }
}
