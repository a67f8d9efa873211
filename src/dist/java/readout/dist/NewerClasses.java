package readout.dist;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Brings class files that are older than Java 8's up to date, as picocli's are: Java checks old
 * ones in a slow way and keeps them in no cache of classes, which costs each start a fifth of its
 * time. The code itself stays as it is; what newer class files have besides, the types at each
 * place that is jumped to, is added.
 */
final class NewerClasses {
  /** The oldest version that is left as it is. */
  static final int OLDEST = Opcodes.V1_8;

  private NewerClasses() {}

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
            // The description of a package is an interface that newer files must call abstract.
            boolean isFace = (access & Opcodes.ACC_INTERFACE) != 0;
            int flags = isFace ? access | Opcodes.ACC_ABSTRACT : access;
            super.visit(OLDEST, flags, name, sig, parent, faces);
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
