package readout.document.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import readout.document.Inline;
import readout.document.PictureSize;

/** Puts pictures into a file. */
final class PdfPicture {
  private static final int MOST_PIXELS = 40_000_000;
  private static final int BYTE = 0xff;

  /** Points to a pixel of CSS. */
  private static final double PIXEL = 0.75;

  private PdfPicture() {}

  /** Whether a picture can be shown: drawings in SVG cannot. */
  static boolean isKnown(Inline.Picture picture) {
    return pixels(picture).isPresent();
  }

  private static Optional<PictureSize> pixels(Inline.Picture picture) {
    return switch (picture.type()) {
      case "image/png", "image/gif", "image/jpeg" ->
          PictureSize.of(picture.type(), picture.bytes())
              .filter(size -> (long) size.width() * size.height() <= MOST_PIXELS);
      default -> Optional.empty();
    };
  }

  /** The width and height of a known picture, in points: its own, or what there is room for. */
  static double[] size(Inline.Picture picture, double mostWidth, double mostHeight) {
    PictureSize pixels = pixels(picture).orElseThrow();
    double width = pixels.width() * PIXEL;
    double height = pixels.height() * PIXEL;
    double scale = Math.min(1, Math.min(mostWidth / width, mostHeight / height));
    return new double[] {width * scale, height * scale};
  }

  /** Writes a known picture; gives the number of its object. */
  static int write(Inline.Picture picture, PdfObjects objects) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
      return image == null ? blank(objects) : write(image, objects);
    } catch (IOException | RuntimeException e) {
      return blank(objects);
    }
  }

  /** In place of a picture whose file is broken. */
  private static int blank(PdfObjects objects) {
    return write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB), objects);
  }

  private static int write(BufferedImage image, PdfObjects objects) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    byte[] colours = new byte[3 * pixels.length];
    byte[] opacity = new byte[pixels.length];
    boolean clear = false;
    for (int i = 0; i < pixels.length; i++) {
      colours[3 * i] = (byte) (pixels[i] >> 16);
      colours[3 * i + 1] = (byte) (pixels[i] >> 8);
      colours[3 * i + 2] = (byte) pixels[i];
      opacity[i] = (byte) (pixels[i] >>> 24);
      clear |= (opacity[i] & BYTE) != BYTE;
    }
    String form =
        "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width " + width + "/Height " + height;
    String mask =
        clear
            ? "/SMask " + PdfObjects.ref(objects.stream(form + "/ColorSpace/DeviceGray", opacity))
            : "";
    return objects.stream(form + "/ColorSpace/DeviceRGB" + mask, colours);
  }
}
