package readout.preview;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import readout.record.PeopleFiles;
import readout.record.StyleFiles;

/** Tells which files besides the records a preview depends on. */
final class Inputs {
  private Inputs() {}

  /** The folders of templates, words and styles that a request names or that hold for its path. */
  static List<Followed> of(PreviewRequest request) {
    List<Followed> followed = new ArrayList<>();
    String template = request.first().template();
    if (template.indexOf('/') >= 0 || template.endsWith(".mustache")) {
      followed.add(
          Followed.flat(FileSystems.getDefault().getPath(template).toAbsolutePath().getParent()));
    }
    if (request.templates() != null) {
      followed.add(Followed.tree(request.templates()));
    }
    request.labels().forEach(labels -> followed.add(Followed.file(labels)));
    if (request.style() != null) {
      followed.add(Followed.tree(request.style().toAbsolutePath().getParent()));
    } else {
      Path folder = StyleFiles.folder(request.path()).toAbsolutePath().normalize();
      for (Path above = folder; above != null; above = above.getParent()) {
        followed.add(new Followed(above, false, StyleFiles::isStyle));
      }
    }
    if (request.people() != null) {
      followed.add(Followed.file(request.people()));
    } else {
      for (Path above : PeopleFiles.above(StyleFiles.folder(request.path()))) {
        followed.add(new Followed(above, false, PeopleFiles::isPeople));
      }
    }
    return followed;
  }
}
