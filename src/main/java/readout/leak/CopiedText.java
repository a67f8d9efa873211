package readout.leak;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells by its first bytes whether a file that is copied is text, and in which encoding: names say
 * little of what is in a file. Text is UTF-8, UTF-16 or, where it is neither, of a code page of one
 * byte a character, read as windows-1252.
 */
public final class CopiedText {
  /** So many bytes at the beginning of a file tell what it is. */
  public static final int HEAD = 1 << 13;

  private static final Charset ONE_BYTE = Charset.forName("windows-1252");

  private CopiedText() {}

  /** The text of a file; empty when it is none. */
  public static Optional<String> of(byte[] file) {
    byte[] head = Arrays.copyOf(file, Math.min(file.length, HEAD));
    return encoding(head).map(encoding -> new String(file, encoding));
  }

  /**
   * The encoding of a file; empty when it is not text.
   *
   * @param head its first bytes, up to {@link #HEAD}
   */
  public static Optional<Charset> encoding(byte[] head) {
    if (startsWith(head, 0xfe, 0xff) || startsWith(head, 0xff, 0xfe)) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0 && i % 2 == 0) {
        even++;
      } else if (head[i] == 0) {
        odd++;
      }
    }
    if (even == 0 && odd == 0) {
      return Optional.of(isUtf8(head) ? StandardCharsets.UTF_8 : ONE_BYTE);
    }
    // Letters of most scripts' spaces and punctuation have one byte that is zero, on one side.
    if (even == 0 && odd > head.length / 16) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return odd == 0 && even > head.length / 16
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  /** A character may go on after the head. */
  private static boolean isUtf8(byte[] head) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(head.length + 1);
    return !decoder.decode(ByteBuffer.wrap(head), text, false).isError();
  }
}
