package readout.check.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The fast way finds what comparing all with all finds. */
class NearlySameTest {
  @Property(tries = 500)
  void findsEveryPair(@ForAll("names") Set<String> names) {
    List<String> list = new ArrayList<>(names);
    Set<Set<String>> expected = new LinkedHashSet<>();
    for (int i = 0; i < list.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (oneApart(list.get(j), list.get(i))) {
          expected.add(Set.of(list.get(j), list.get(i)));
        }
      }
    }
    Set<Set<String>> found = new LinkedHashSet<>();
    NearlySame.pairs(list).forEach(pair -> found.add(Set.copyOf(pair)));
    assertThat(found).isEqualTo(expected);
  }

  /** One letter put in, left out or changed, in words without digits. */
  private static boolean oneApart(String a, String b) {
    if (a.length() > b.length()) {
      return oneApart(b, a);
    }
    for (int i = 0; i < b.length(); i++) {
      String without = b.substring(0, i) + b.substring(i + 1);
      boolean left = without.equals(a);
      boolean changed =
          a.length() == b.length()
              && i < a.length()
              && (a.substring(0, i) + a.substring(i + 1)).equals(without);
      if (left || changed) {
        return true;
      }
    }
    return false;
  }

  @Provide
  Arbitrary<Set<String>> names() {
    return Arbitraries.strings()
        .withChars("abc")
        .ofMinLength(8)
        .ofMaxLength(10)
        .set()
        .ofMaxSize(40);
  }
}
