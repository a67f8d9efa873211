package readout.document.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Makes the profile of the colours of a file: sRGB (IEC 61966-2-1), as an ICC profile of version 2.
 * That of the JDK is not the same in each of its versions.
 */
final class SrgbProfile {
  private static final int HEADER = 128;
  private static final int ENTRY = 12;
  private static final int CURVE = 1024;
  private static final int FULL = 65535;
  private static final double FIXED = 65536;
  private static final String[] TAGS = {
    "desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
  };

  private SrgbProfile() {}

  /** The bytes of the profile. */
  static byte[] bytes() {
    byte[] curve = curve();
    byte[][] data = {
      description(),
      text("No copyright, use freely"),
      xyz(0.9642, 1, 0.8249),
      xyz(0.43607, 0.22249, 0.01392),
      xyz(0.38515, 0.71687, 0.09708),
      xyz(0.14307, 0.06061, 0.7141),
      curve,
      curve,
      curve
    };
    int at = HEADER + 4 + TAGS.length * ENTRY;
    int curveAt = 0;
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    ByteArrayOutputStream values = new ByteArrayOutputStream();
    table.writeBytes(number(TAGS.length));
    for (int i = 0; i < TAGS.length; i++) {
      boolean again = data[i] == curve && curveAt > 0;
      int offset = again ? curveAt : at + values.size();
      table.writeBytes(ascii(TAGS[i]));
      table.writeBytes(number(offset));
      table.writeBytes(number(data[i].length));
      if (!again) {
        values.writeBytes(data[i]);
        values.writeBytes(new byte[-data[i].length & 3]);
      }
      curveAt = data[i] == curve ? offset : 0;
    }
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    header.putInt(0, at + values.size());
    header.putInt(8, 0x02100000);
    header.put(12, ascii("mntrRGB XYZ "));
    header.putShort(24, (short) 2026).putShort(26, (short) 1).putShort(28, (short) 1);
    header.put(36, ascii("acsp"));
    header.put(68, xyz(0.9642, 1, 0.8249), 8, 12);
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    profile.writeBytes(header.array());
    profile.writeBytes(table.toByteArray());
    profile.writeBytes(values.toByteArray());
    return profile.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] number(int number) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
  }

  private static byte[] text(String text) {
    return ByteBuffer.allocate(9 + text.length())
        .put(ascii("text"))
        .putInt(0)
        .put(ascii(text))
        .array();
  }

  private static byte[] description() {
    byte[] name = ascii("sRGB IEC61966-2.1");
    return ByteBuffer.allocate(12 + name.length + 1 + 4 + 4 + 2 + 1 + 67)
        .put(ascii("desc"))
        .putInt(0)
        .putInt(name.length + 1)
        .put(name)
        .array();
  }

  private static byte[] xyz(double x, double y, double z) {
    return ByteBuffer.allocate(20)
        .put(ascii("XYZ "))
        .putInt(0)
        .putInt((int) Math.round(x * FIXED))
        .putInt((int) Math.round(y * FIXED))
        .putInt((int) Math.round(z * FIXED))
        .array();
  }

  /** How bright the values of a colour are. */
  private static byte[] curve() {
    ByteBuffer curve = ByteBuffer.allocate(12 + 2 * CURVE);
    curve.put(ascii("curv")).putInt(0).putInt(CURVE);
    for (int i = 0; i < CURVE; i++) {
      double value = i / (CURVE - 1.0);
      double light =
          value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
      curve.putShort((short) Math.round(light * FULL));
    }
    return curve.array();
  }
}
