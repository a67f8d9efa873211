package readout.site.build;

import java.io.File;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import readout.check.links.Fragment;
import readout.record.Located.Finding;
import readout.record.NamedFile;
import readout.record.RelativeAddress;
import readout.site.cache.KeptRecord;
import readout.site.model.MeetingSummary;

/** Where a site has the files and records that its records name. */
final class FileTargets {
  private final ShownRecords shown;
  private final Map<String, String> idsByPath = new HashMap<>();

  /**
   * @param shown the records of the site
   */
  FileTargets(ShownRecords shown) {
    this.shown = shown;
    shown.byId().keySet().forEach(id -> idsByPath.put(key(Path.of(shown.name(id))), id));
  }

  /**
   * The address of a file or record, seen from the root of the site's language; empty for nowhere.
   * A place that a page does not have is left out: its name may tell of what the page withholds.
   */
  private String of(String id, NamedFile file, int language) {
    if (file.isCopied()) {
      return RelativeAddress.encoded(MeetingSummary.filesPath(id) + file.path());
    }
    String other = record(id, file);
    if (other == null) {
      return "";
    }
    Fragment place = Fragment.of(file.address());
    boolean there = !place.id().isEmpty() && place.isIn(places(other, language));
    return RelativeAddress.encoded(MeetingSummary.path(other))
        + (there ? "#" + RelativeAddress.encoded(place.id()) : "");
  }

  /** The places on the page of a record that is shown. */
  Set<String> places(String id, int language) {
    return shown.byId().get(id).stored().get(language).places();
  }

  /** The id of the record of the site that a record names; null when it names none. */
  String record(String id, NamedFile file) {
    if (file.finding() != Finding.RECORD) {
      return null;
    }
    Path record = Path.of(shown.name(id)).toAbsolutePath();
    return idsByPath.get(key(record.resolveSibling(file.path())));
  }

  private static String key(Path path) {
    String whole = path.toAbsolutePath().normalize().toString().replace(File.separatorChar, '/');
    return Normalizer.normalize(whole, Form.NFC);
  }

  /** Tells whether the links of a record's page lead where they led. */
  String inputs(KeptRecord record, int language) {
    StringBuilder inputs = new StringBuilder();
    for (NamedFile file : record.files()) {
      inputs.append(file.address()).append('\n');
      inputs.append(of(record.id(), file, language)).append('\n');
    }
    return inputs.toString();
  }

  /**
   * Puts addresses into an output of a record. Files are there once for all languages of a site.
   *
   * @param output as {@link ByteText}
   * @param language the output's language
   * @param path of the output, seen from the root of its language
   */
  String closed(String output, KeptRecord record, SiteLanguage language, String path) {
    return new FileLinks(
            record,
            file -> {
              String target = of(record.id(), file, language.number());
              String from = file.isCopied() ? language.path(path) : path;
              return target.isEmpty() ? "" : up(from) + target;
            })
        .closed(output);
  }

  private static String up(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
