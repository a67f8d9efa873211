package readout.dist;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Rewrites a jar so that each start takes less time: its classes do what they did. */
public final class ReworkedJar {
  private ReworkedJar() {}

  /**
   * Rewrites a jar in its place.
   *
   * @param args the path of the jar
   */
  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    Path copy = jar.resolveSibling(jar.getFileName() + ".reworked");
    LaterDecimals decimals = new LaterDecimals();
    try (ZipFile in = new ZipFile(jar.toFile());
        OutputStream file = Files.newOutputStream(copy);
        ZipOutputStream out = new ZipOutputStream(file)) {
      LocalDateTime time = null;
      Enumeration<? extends ZipEntry> entries = in.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        time = entry.getTimeLocal();
        try (InputStream content = in.getInputStream(entry)) {
          byte[] bytes = content.readAllBytes();
          boolean isClass = entry.getName().endsWith(".class");
          byte[] reworked = isClass ? decimals.later(NewerClasses.newer(bytes)) : bytes;
          write(out, entry.getName(), time, reworked);
        }
      }
      if (decimals.areMoved()) {
        write(out, LaterDecimals.HOLDER + ".class", time, decimals.holder());
      }
    }
    Files.move(copy, jar, StandardCopyOption.REPLACE_EXISTING);
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
