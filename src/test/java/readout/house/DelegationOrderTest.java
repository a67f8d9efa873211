package readout.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.meeting.CustomFields;
import readout.meeting.Delegation;
import readout.meeting.Text;

/** Holds each order against a list made by hand. */
class DelegationOrderTest {
  private static final List<Delegation> WRITTEN =
      List.of(
          delegation("Sweden", "SE"),
          delegation("Norway", "no"),
          delegation("Austria", "AT"),
          delegation("Greece", "el"),
          delegation("a union", null),
          delegation("Germany", "DE"));

  private static Delegation delegation(String name, String country) {
    return new Delegation(name, Text.of(name), country, CustomFields.NONE, 0);
  }

  private static List<String> in(DelegationOrder order) {
    return order
        .of(
            WRITTEN,
            Delegation::id,
            () -> Comparator.<String>naturalOrder(),
            d -> d.id().equals("Greece"))
        .stream()
        .map(Delegation::id)
        .toList();
  }

  @Test
  void ordersAsTheHouseSays() {
    assertThat(in(DelegationOrder.AS_WRITTEN))
        .containsExactly("Sweden", "Norway", "Austria", "Greece", "a union", "Germany");
    assertThat(in(DelegationOrder.ALPHABETICAL))
        .containsExactly("Austria", "Germany", "Greece", "Norway", "Sweden", "a union");
    assertThat(in(DelegationOrder.HOST_FIRST))
        .containsExactly("Greece", "Sweden", "Norway", "Austria", "a union", "Germany");
    assertThat(in(DelegationOrder.EU_PROTOCOL))
        .as("Deutschland, Elláda, Österreich, Sverige; then the others as written")
        .containsExactly("Germany", "Greece", "Austria", "Sweden", "Norway", "a union");
  }
}
