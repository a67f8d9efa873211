package readout.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.HumanPrinter;
import readout.json.Json;

/**
 * Says what a choice came to when it was last made.
 *
 * @param version changes with the page; empty when there is none
 * @param old whether the page is an earlier one, as the files have errors now
 * @param diagnostics errors and warnings of now
 * @param heldBack what is withheld from the audience, in lines
 * @param languages the languages that the record itself is in, its own first; empty for an archive
 */
record Shown(
    String version,
    boolean old,
    Diagnostics diagnostics,
    List<String> heldBack,
    List<String> languages) {

  /** Whether there is a page to show. */
  boolean hasPage() {
    return !version.isEmpty();
  }

  /**
   * What the page's script reads.
   *
   * @param edition the state of the files that it was made from
   * @param address where the page is, seen from the frame around it
   */
  String json(int edition, String address) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("edition", edition);
    tree.put("address", hasPage() ? address : "");
    tree.put("version", version);
    tree.put("old", old);
    tree.put("errors", diagnostics.errors());
    tree.put("warnings", diagnostics.warnings());
    tree.put("findings", findings());
    tree.put("heldBack", heldBack);
    tree.put("languages", languages);
    return Json.line(tree);
  }

  private List<Object> findings() {
    HumanPrinter printer = new HumanPrinter(false);
    List<Object> findings = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics.sorted()) {
      findings.add(
          Map.of(
              "severity", diagnostic.severity().word(),
              "text", printer.print(diagnostic).strip()));
    }
    return findings;
  }
}
