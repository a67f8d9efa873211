package readout.dist;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import tools.jackson.core.base.ParserMinimalBase;

/**
 * Moves four constants of Jackson's parsers, the decimals that an int and a long end at, to a class
 * of their own. There they are made when a number is first compared with them, which a record's
 * reading never does. Where they were, they are made for every record: Java 25 then computes powers
 * of five up to the 65,536th, which takes 14 ms.
 */
final class LaterDecimals {
  /** The class that the constants are moved from. */
  static final String PARSER = "tools/jackson/core/base/ParserMinimalBase";

  /** The class that they are moved to. */
  static final String HOLDER = PARSER + "$Decimals";

  private static final Set<String> CONSTANTS =
      Set.of("BD_MIN_INT", "BD_MAX_INT", "BD_MIN_LONG", "BD_MAX_LONG");
  private static final String LIBRARY = "tools/jackson/";
  private static final String DECIMAL = "java/math/BigDecimal";
  private static final String DECIMAL_TYPE = "L" + DECIMAL + ";";
  private static final String INTEGER_TYPE = "Ljava/math/BigInteger;";
  private static final String OF_INTEGER = "(" + INTEGER_TYPE + ")V";
  private static final String INITIALIZER = "<clinit>";

  /** The integer constant that each decimal is made of, by name. */
  private final Map<String, String> moved = new TreeMap<>();

  /** The same class with the constants in the other place; others stay as they are. */
  byte[] later(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    if (!reader.getClassName().startsWith(LIBRARY)) {
      return classFile;
    }
    ClassWriter writer = new ClassWriter(reader, 0);
    Moving moving = new Moving(writer, reader.getClassName().equals(PARSER));
    reader.accept(moving, 0);
    if (moving.isParser && !moved.isEmpty() && !moved.keySet().equals(CONSTANTS)) {
      throw new IllegalStateException("Jackson's parsers make other decimals now: " + moved);
    }
    return moving.isOther ? writer.toByteArray() : classFile;
  }

  /** Whether the constants were found. */
  boolean areMoved() {
    return !moved.isEmpty();
  }

  /** The class file of the class that they were moved to. */
  byte[] holder() {
    ClassWriter writer = new ClassWriter(0);
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    writer.visit(NewerClasses.OLDEST, access, HOLDER, null, "java/lang/Object", null);
    int constant = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    moved.keySet().forEach(name -> writer.visitField(constant, name, DECIMAL_TYPE, null, null));
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, INITIALIZER, "()V", null, null);
    code.visitCode();
    moved.forEach(
        (decimal, integer) -> {
          code.visitTypeInsn(Opcodes.NEW, DECIMAL);
          code.visitInsn(Opcodes.DUP);
          code.visitFieldInsn(Opcodes.GETSTATIC, PARSER, integer, INTEGER_TYPE);
          code.visitMethodInsn(Opcodes.INVOKESPECIAL, DECIMAL, "<init>", OF_INTEGER, false);
          code.visitFieldInsn(Opcodes.PUTSTATIC, HOLDER, decimal, DECIMAL_TYPE);
        });
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(3, 0);
    code.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }

  /** Code of a class that inherits a constant may name it by that class. */
  private static boolean isConstant(String owner, String name, String type) {
    return CONSTANTS.contains(name)
        && type.equals(DECIMAL_TYPE)
        && !owner.equals(HOLDER)
        && isParser(owner);
  }

  private static boolean isParser(String name) {
    try {
      ClassLoader loader = LaterDecimals.class.getClassLoader();
      Class<?> owner = Class.forName(name.replace('/', '.'), false, loader);
      return ParserMinimalBase.class.isAssignableFrom(owner);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " is in the jar, and not on the class path", e);
    }
  }

  /**
   * Leaves the constants out of the parser, and has every class look for them in their new place.
   */
  private final class Moving extends ClassVisitor {
    private final boolean isParser;
    private boolean isOther;

    Moving(ClassVisitor next, boolean isParser) {
      super(Opcodes.ASM9, next);
      this.isParser = isParser;
    }

    @Override
    public FieldVisitor visitField(int access, String name, String type, String sig, Object value) {
      if (isParser && isConstant(PARSER, name, type)) {
        isOther = true;
        return null;
      }
      return super.visitField(access, name, type, sig, value);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String type, String sig, String[] e) {
      MethodVisitor next = super.visitMethod(access, name, type, sig, e);
      return isParser && name.equals(INITIALIZER) ? new Unmaking(next) : new Looking(next);
    }

    private final class Looking extends MethodVisitor {
      Looking(MethodVisitor next) {
        super(Opcodes.ASM9, next);
      }

      @Override
      public void visitFieldInsn(int opcode, String owner, String name, String type) {
        boolean isConstant = opcode == Opcodes.GETSTATIC && isConstant(owner, name, type);
        isOther |= isConstant;
        super.visitFieldInsn(opcode, isConstant ? HOLDER : owner, name, type);
      }
    }
  }

  /**
   * Where a decimal was made of an integer and put into a constant, nothing is made, and dropped.
   */
  private final class Unmaking extends MethodVisitor {
    private String integer;

    Unmaking(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      if (opcode == Opcodes.NEW && type.equals(DECIMAL)) {
        super.visitInsn(Opcodes.ACONST_NULL);
      } else {
        super.visitTypeInsn(opcode, type);
      }
    }

    @Override
    public void visitMethodInsn(int op, String owner, String name, String type, boolean isFace) {
      if (op == Opcodes.INVOKESPECIAL && owner.equals(DECIMAL) && type.equals(OF_INTEGER)) {
        super.visitInsn(Opcodes.POP2);
      } else {
        super.visitMethodInsn(op, owner, name, type, isFace);
      }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String type) {
      if (opcode == Opcodes.GETSTATIC && type.equals(INTEGER_TYPE)) {
        integer = name;
      }
      if (opcode == Opcodes.PUTSTATIC && type.equals(DECIMAL_TYPE)) {
        moved.put(name, integer);
        super.visitInsn(Opcodes.POP);
      } else {
        super.visitFieldInsn(opcode, owner, name, type);
      }
    }
  }
}
