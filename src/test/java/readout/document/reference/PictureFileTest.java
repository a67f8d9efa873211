package readout.document.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures look the same, and tell nothing of their past. */
class PictureFileTest {
  private static final String MARK = "C:\\Users\\marta\\logo";

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif"})
  void aPictureLooksTheSameWithoutItsPast(String kind) throws Exception {
    byte[] plain = picture(kind);
    byte[] marked = marked(kind, plain);
    assertThat(text(marked)).contains(MARK);
    PictureFile kept = PictureFile.of(marked).orElseThrow();
    assertThat(kept.extension()).isEqualTo(kind);
    assertThat(text(kept.bytes())).doesNotContain(MARK);
    BufferedImage before = ImageIO.read(new ByteArrayInputStream(plain));
    BufferedImage after = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
    for (int x = 0; x < before.getWidth(); x++) {
      for (int y = 0; y < before.getHeight(); y++) {
        assertThat(after.getRGB(x, y)).isEqualTo(before.getRGB(x, y));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif"})
  void aCutPictureIsRefusedAndNotReadBeyondItsEnd(String kind) throws Exception {
    byte[] plain = picture(kind);
    for (int length = 0; length < plain.length - 2; length++) {
      Optional<PictureFile> cut = PictureFile.of(Arrays.copyOf(plain, length));
      assertThat(cut).as("%d bytes of %s", length, kind).isEmpty();
    }
  }

  @Test
  void aMetafileLosesItsDescriptionAndItsComments() {
    byte[] mark = MARK.getBytes(StandardCharsets.UTF_16LE);
    ByteBuffer emf = ByteBuffer.allocate(108 + mark.length + 16 + mark.length + 28 + 20);
    emf.order(ByteOrder.LITTLE_ENDIAN);
    emf.putInt(1).putInt(108 + mark.length);
    emf.putInt(40, 0x464d4520).putInt(60, mark.length / 2).putInt(64, 108);
    emf.position(108);
    emf.put(mark);
    emf.putInt(70).putInt(16 + mark.length).putInt(mark.length + 4).putInt(0x4d4d4d4d).put(mark);
    emf.putInt(70).putInt(28).putInt(16).putInt(0x2b464d45).putInt(1).putInt(2).putInt(3);
    emf.putInt(14).putInt(20).putInt(0).putInt(0).putInt(20);
    byte[] kept = PictureFile.of(emf.array()).orElseThrow().bytes();
    assertThat(new String(kept, StandardCharsets.UTF_16LE)).doesNotContain(MARK);
    ByteBuffer read = ByteBuffer.wrap(kept).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(kept).hasSize(108 + mark.length + 28 + 20);
    assertThat(read.getInt(48)).isEqualTo(kept.length);
    assertThat(read.getInt(52)).isEqualTo(3);
  }

  @Test
  void otherKindsAreNotKept() {
    assertThat(PictureFile.of("<svg><!-- by Marta --></svg>".getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
    assertThat(PictureFile.of(new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0})).isEmpty();
  }

  private static byte[] picture(String kind) throws Exception {
    BufferedImage image = new BufferedImage(9, 7, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 9; x++) {
      image.setRGB(x, x % 7, new Color(20 * x, 255 - 20 * x, 90).getRGB());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, kind, out)).isTrue();
    return out.toByteArray();
  }

  /** The picture with marks at its beginning and after its end. */
  private static byte[] marked(String kind, byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] text = MARK.getBytes(StandardCharsets.ISO_8859_1);
    int head =
        switch (kind) {
          case "png" -> 33;
          case "jpeg" -> 2;
          default -> 13 + ((plain[10] & 0x80) == 0 ? 0 : 3 << (plain[10] & 7) + 1);
        };
    out.write(plain, 0, head);
    switch (kind) {
      case "png" -> {
        out.writeBytes(
            ByteBuffer.allocate(8)
                .putInt(text.length)
                .put("iTXt".getBytes(StandardCharsets.ISO_8859_1))
                .array());
        out.writeBytes(text);
        out.writeBytes(new byte[4]);
      }
      case "jpeg" -> {
        for (int marker : new int[] {0xe0, 0xe1, 0xe2, 0xed, 0xfe}) {
          out.writeBytes(new byte[] {(byte) 0xff, (byte) marker, 0, (byte) (text.length + 2)});
          out.writeBytes(text);
        }
      }
      default -> {
        for (int label : new int[] {0xfe, 0xff}) {
          out.writeBytes(new byte[] {0x21, (byte) label, (byte) text.length});
          out.writeBytes(text);
          out.write(0);
        }
      }
    }
    out.write(plain, head, plain.length - head);
    out.writeBytes(text);
    return out.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
