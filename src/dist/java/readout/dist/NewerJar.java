package readout.dist;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a jar with its old class files brought up to date, so that a cache can hold them. */
public final class NewerJar {
  private NewerJar() {}

  /**
   * Writes the copy; the entries keep their order and their times.
   *
   * @param args the path of the jar, and that of the copy
   * @throws IOException naming the file that could not be read or written
   */
  public static void main(String[] args) throws IOException {
    try (ZipFile in = new ZipFile(args[0]);
        OutputStream file = Files.newOutputStream(Path.of(args[1]));
        ZipOutputStream out = new ZipOutputStream(file)) {
      Enumeration<? extends ZipEntry> entries = in.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        try (InputStream content = in.getInputStream(entry)) {
          byte[] bytes = content.readAllBytes();
          boolean isClass = entry.getName().endsWith(".class");
          write(
              out,
              entry.getName(),
              entry.getTimeLocal(),
              isClass ? NewerClasses.newer(bytes) : bytes);
        }
      }
    }
  }

  private static void write(ZipOutputStream out, String name, LocalDateTime time, byte[] bytes)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(time);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }
}
