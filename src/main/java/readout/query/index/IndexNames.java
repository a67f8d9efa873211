package readout.query.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.record.Digests;
import readout.record.RecordFiles;

/**
 * Names records by where they really are, so that one folder has one index, however its path is
 * typed.
 */
final class IndexNames {
  private final StringBuilder places = new StringBuilder();

  /** What the names of records in a folder begin with, and what is put in its place. */
  private final Map<String, String> folders = new HashMap<>();

  /**
   * @param paths of folders and files as they were typed
   */
  IndexNames(List<String> paths) {
    for (String path : paths) {
      String real = real(path);
      places.append(real).append('\0');
      if (RecordFiles.isFolder(path)) {
        String typed = Path.of(path).normalize().toString();
        folders.putIfAbsent(typed.isEmpty() ? "" : typed + "/", real + "/");
      }
    }
  }

  private static String real(String path) {
    try {
      return Path.of(path).toRealPath().toString();
    } catch (IOException e) {
      return path;
    }
  }

  /** The name of the index's file. */
  String file() {
    return Digests.of(places.toString()) + ".index";
  }

  /** The name of a record in the index. */
  String of(String name) {
    for (Map.Entry<String, String> folder : folders.entrySet()) {
      if (name.startsWith(folder.getKey())) {
        return folder.getValue() + name.substring(folder.getKey().length());
      }
    }
    return name;
  }
}
