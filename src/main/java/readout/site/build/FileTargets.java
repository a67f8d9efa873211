package readout.site.build;

import java.io.File;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;
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

  /** Where a file or record is, seen from the root of the site's language; empty for nowhere. */
  private String of(String id, NamedFile file) {
    if (file.isCopied()) {
      return MeetingSummary.filesPath(id) + file.path();
    }
    String other = file.finding() == Finding.RECORD ? other(id, file) : null;
    return other == null ? "" : MeetingSummary.path(other);
  }

  private String other(String id, NamedFile file) {
    Path record = Path.of(shown.name(id)).toAbsolutePath();
    return idsByPath.get(key(record.resolveSibling(file.path())));
  }

  private static String key(Path path) {
    String whole = path.toAbsolutePath().normalize().toString().replace(File.separatorChar, '/');
    return Normalizer.normalize(whole, Form.NFC);
  }

  /** Tells whether the links of a record's page lead where they led. */
  String inputs(KeptRecord record) {
    StringBuilder inputs = new StringBuilder();
    for (NamedFile file : record.files()) {
      inputs.append(file.address()).append('\n').append(of(record.id(), file)).append('\n');
    }
    return inputs.toString();
  }

  /**
   * Puts addresses into an output of a record. Files are there once for all languages of a site.
   *
   * @param prefix of the paths of the output's language, seen from the site's root; may be empty
   * @param path of the output, seen from the root of its language
   */
  byte[] closed(byte[] output, KeptRecord record, String prefix, String path) {
    return new FileLinks(
            record,
            file -> {
              String target = of(record.id(), file);
              String from = file.isCopied() ? prefix + path : path;
              return target.isEmpty() ? "" : up(from) + RelativeAddress.encoded(target);
            })
        .closed(output);
  }

  private static String up(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
