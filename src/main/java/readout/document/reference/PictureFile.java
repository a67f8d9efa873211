package readout.document.reference;

import java.util.Arrays;
import java.util.Optional;

/**
 * A picture of a header or footer without what it tells of its past: where it was taken, who made
 * it, with which program, from which file.
 *
 * @param extension of its name, which tells its kind
 * @param bytes its file
 */
record PictureFile(String extension, byte[] bytes) {
  /** A picture without its past; empty for a kind that is not known well enough, or damaged. */
  static Optional<PictureFile> of(byte[] bytes) {
    if (bytes.length > 3 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8) {
      return JpegFile.cleaned(bytes).map(kept -> new PictureFile("jpeg", kept));
    }
    if (Arrays.equals(PngFile.SIGNATURE, Arrays.copyOf(bytes, PngFile.SIGNATURE.length))) {
      return PngFile.cleaned(bytes).map(kept -> new PictureFile("png", kept));
    }
    if (GifFile.isGif(bytes)) {
      return GifFile.cleaned(bytes).map(kept -> new PictureFile("gif", kept));
    }
    return EmfFile.isEmf(bytes)
        ? EmfFile.cleaned(bytes).map(kept -> new PictureFile("emf", kept))
        : Optional.empty();
  }

  /** Its media type. */
  String type() {
    return extension.equals("emf") ? "image/x-emf" : "image/" + extension;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PictureFile file && Arrays.equals(bytes, file.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
