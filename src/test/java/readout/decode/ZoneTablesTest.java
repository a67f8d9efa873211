package readout.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.TimeZone;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.resource.Resources;

/** Holds the tables of zones against the tz database of Java and CLDR's of Windows' names. */
class ZoneTablesTest {
  @Test
  void everyPlaceIsAZoneWithAPlace() {
    for (String file : new String[] {"zones/names.txt", "zones/windows.txt"}) {
      Map<String, String> rows = rows(file);
      assertThat(rows).hasSizeGreaterThan(100);
      rows.forEach(
          (name, places) -> {
            for (String place : places.split(", ")) {
              assertThat(IanaZones.find(place)).as("%s = %s", name, place).isPresent();
              assertThat(IanaZones.hasPlace(place)).as("%s = %s", name, place).isTrue();
            }
          });
    }
  }

  @Test
  void windowsNamesHaveThePlacesOfCldr() {
    rows("zones/windows.txt")
        .forEach(
            (name, place) -> {
              String ours = TimeZone.getCanonicalID(place);
              String theirs = TimeZone.getIDForWindowsID(name, "001");
              assertThat(ours).as(name).isEqualTo(TimeZone.getCanonicalID(theirs));
            });
  }

  private static Map<String, String> rows(String file) {
    Map<String, String> rows = new LinkedHashMap<>();
    Resources.text(file)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" = "))
        .forEach(row -> assertThat(rows.put(row[0], row[1])).as("%s twice", row[0]).isNull());
    return rows;
  }
}
