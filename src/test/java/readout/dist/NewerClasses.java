package readout.dist;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites a jar so that no class file in it is older than Java 8's, as picocli's are: Java checks
 * old ones in a slow way and keeps them in no cache of classes, which costs each start a fifth of
 * its time. The code itself stays as it is; what newer class files have besides, the types at each
 * place that is jumped to, is added.
 */
public final class NewerClasses {
  /** The oldest version that is left as it is. */
  static final int OLDEST = Opcodes.V1_8;

  private NewerClasses() {}

  /**
   * Rewrites a jar in its place.
   *
   * @param args the path of the jar
   */
  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    Path newer = jar.resolveSibling(jar.getFileName() + ".newer");
    try (ZipFile in = new ZipFile(jar.toFile());
        OutputStream file = Files.newOutputStream(newer);
        ZipOutputStream out = new ZipOutputStream(file)) {
      Enumeration<? extends ZipEntry> entries = in.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(entry.getTimeLocal());
        out.putNextEntry(copy);
        try (InputStream content = in.getInputStream(entry)) {
          byte[] bytes = content.readAllBytes();
          out.write(entry.getName().endsWith(".class") ? newer(bytes) : bytes);
        }
        out.closeEntry();
      }
    }
    Files.move(newer, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The same class in a class file that is new enough. */
  static byte[] newer(byte[] classFile) {
    if (version(classFile) >= OLDEST) {
      return classFile;
    }
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return NewerClasses.class.getClassLoader();
          }
        };
    ClassVisitor raised =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visit(
              int version, int access, String name, String sig, String parent, String[] faces) {
            super.visit(OLDEST, access, name, sig, parent, faces);
          }
        };
    new ClassReader(classFile).accept(raised, 0);
    return writer.toByteArray();
  }

  /** The major version of a class file. */
  static int version(byte[] classFile) {
    return (classFile[6] & 0xFF) << 8 | classFile[7] & 0xFF;
  }
}
