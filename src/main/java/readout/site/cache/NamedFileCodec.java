package readout.site.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import readout.record.Located.Finding;
import readout.record.NamedFile;

/** Keeps the files that a record names in the state of a site. */
final class NamedFileCodec {
  private NamedFileCodec() {}

  /** Reads them; a path that leads out of the site is not to be trusted. */
  static List<NamedFile> read(DataInputStream in) throws IOException {
    List<NamedFile> files = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      Finding finding = Finding.valueOf(in.readUTF());
      String address = StateText.read(in);
      String path = StateText.read(in);
      if (finding == Finding.FILE && !SitePath.isInside(path)) {
        throw new IOException("leads out of the site: " + path);
      }
      files.add(new NamedFile(address, finding, path, in.readUTF()));
    }
    return files;
  }

  /** Writes them. */
  static void write(List<NamedFile> files, DataOutputStream out) throws IOException {
    out.writeInt(files.size());
    for (NamedFile file : files) {
      out.writeUTF(file.finding().name());
      StateText.write(file.address(), out);
      StateText.write(file.path(), out);
      out.writeUTF(file.stamp());
    }
  }
}
