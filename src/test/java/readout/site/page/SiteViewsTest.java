package readout.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.language.Language;
import readout.note.view.Inlined;
import readout.note.view.View;
import readout.note.view.Viewed;

/** What templates of a site see is declared by records, and each name gives what it says. */
class SiteViewsTest {
  private static final List<Class<?>> CONTEXTS =
      List.of(SitePage.class, PageFrame.class, MeetingRow.class, StepRow.class);

  /** All records below what templates of a site are given. */
  static Set<Class<?>> records() {
    Set<Class<?>> records = new LinkedHashSet<>();
    CONTEXTS.forEach(context -> collect(context, records));
    assertThat(records).hasSizeGreaterThan(25);
    return records;
  }

  private static void collect(Type type, Set<Class<?>> records) {
    if (type instanceof ParameterizedType list) {
      collect(list.getActualTypeArguments()[0], records);
    } else if (type instanceof Class<?> kind && kind.isSealed()) {
      List.of(kind.getPermittedSubclasses()).forEach(one -> collect(one, records));
    } else if (type instanceof Class<?> kind && kind.isRecord() && records.add(kind)) {
      for (RecordComponent component : kind.getRecordComponents()) {
        collect(component.getGenericType(), records);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyNameGivesTheComponentThatDeclaresIt(Class<?> kind) throws Exception {
    Viewed value = (Viewed) made(kind, "");
    assertNames(value, value);
    assertThat(value.get("toString")).isSameAs(Viewed.UNKNOWN);
  }

  private static void assertNames(Viewed whole, Viewed part) throws Exception {
    for (RecordComponent component : part.getClass().getRecordComponents()) {
      Object held = component.getAccessor().invoke(part);
      if (held instanceof Inlined inlined) {
        assertNames(whole, inlined);
      } else {
        String name =
            View.of(part.getClass()).names().stream()
                .filter(n -> n.declaredAs().equals(component.getName()))
                .findFirst()
                .orElseThrow()
                .name();
        assertThat(whole.get(name)).as(component.toString()).isEqualTo(held);
      }
    }
  }

  /** A template may ask for what other kinds of page show. */
  @Test
  void aPageHasTheNamesOfAllKindsOfPage() throws Exception {
    Set<String> names = View.shape(SitePage.class).names();
    for (Class<?> kind : PageContent.class.getPermittedSubclasses()) {
      assertThat(names).containsAll(View.shape(kind).names());
    }
    SitePage page = (SitePage) made(SitePage.class, "");
    assertThat(names).allSatisfy(name -> assertThat(page.get(name)).isNotSameAs(Viewed.UNKNOWN));
  }

  @Test
  void everyWordOfTheSiteIsThatOfItsName() {
    Language language = Language.of("en");
    SiteWords words = SiteWords.of(language);
    for (String name : View.shape(SiteWords.class).names()) {
      String group = name.equals("languages") ? "label." : "site.";
      assertThat(words.get(name)).isEqualTo(language.label(group + name.replace('_', '-')));
    }
  }

  /** A value whose texts all differ. */
  private static Object made(Class<?> kind, String path) throws Exception {
    if (kind == String.class) {
      return path;
    }
    if (kind == List.class || kind == Map.class) {
      return kind == List.class ? List.of(path) : Map.of(path, path);
    }
    if (kind.isSealed()) {
      return made(kind.getPermittedSubclasses()[0], path);
    }
    if (kind == boolean.class) {
      return true;
    }
    Constructor<?> constructor = kind.getDeclaredConstructors()[0];
    Object[] values = new Object[constructor.getParameterCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = made(constructor.getParameterTypes()[i], path + "/" + i);
    }
    return constructor.newInstance(values);
  }
}
