package readout.query.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import readout.meeting.Audience;
import readout.query.item.ByteReader;
import readout.query.item.ByteWriter;
import readout.record.PrivateFiles;

/** Writes the index of folders to a file, and reads it back; the package describes the bytes. */
final class IndexFile {
  /** Raised when the same bytes mean something else. */
  private static final int FORMAT = 1;

  private static final int HEAD = Integer.BYTES * 2 + Long.BYTES;
  private static final int NO_CONTENT = 0;

  private final Path file;

  /** What makes it: another program, or another shape of rows, does not read it. */
  private final String key;

  IndexFile(Path file, String key) {
    this.file = file;
    this.key = key;
  }

  /**
   * The entries of a file by the names of records.
   *
   * @param wanted the sections that are needed; the others are not read
   * @return empty when there is no such file, or another program wrote it, or it is damaged
   */
  Map<String, Entry> read(Set<Integer> wanted) {
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer head = ByteBuffer.wrap(bytes(channel, 0, HEAD));
      if (head.getInt() != FORMAT) {
        return Map.of();
      }
      byte[] table = bytes(channel, HEAD, head.getInt());
      if (sum(table) != head.getLong()) {
        return Map.of();
      }
      return entries(channel, new ByteReader(table, 0), HEAD + table.length, wanted);
    } catch (IOException | RuntimeException e) {
      return Map.of(); // It is as if there were none: all records are read again.
    }
  }

  private Map<String, Entry> entries(
      FileChannel channel, ByteReader table, long from, Set<Integer> wanted) throws IOException {
    if (!table.text().equals(key)) {
      return Map.of();
    }
    byte[][] sections = new byte[Content.SECTIONS][];
    long at = from;
    for (int i = 0; i < Content.SECTIONS; i++) {
      int length = table.number();
      long sum = table.fixed();
      if (wanted.contains(i)) {
        sections[i] = bytes(channel, at, length);
        if (sum(sections[i]) != sum) {
          return Map.of();
        }
      }
      at += length;
    }
    List<Content> contents = contents(table, sections);
    int count = table.number();
    Map<String, Entry> entries = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      entries.put(
          table.text(),
          new Entry(
              table.text(), table.text(), table.text(), table.text(), views(table, contents)));
    }
    return entries;
  }

  private static List<Content> contents(ByteReader table, byte[][] sections) {
    int count = table.number();
    List<Content> contents = new ArrayList<>();
    int[] starts = new int[Content.SECTIONS];
    for (int i = 0; i < count; i++) {
      int[] ends = new int[Content.SECTIONS];
      for (int section = 0; section < Content.SECTIONS; section++) {
        ends[section] = starts[section] + table.number();
      }
      contents.add(new Content(sections, starts, ends));
      starts = ends;
    }
    return contents;
  }

  private static List<View> views(ByteReader table, List<Content> contents) {
    int count = table.number();
    View[] views = new View[count];
    for (int i = 0; i < count; i++) {
      Audience audience = Audience.values()[table.number()];
      Instant from = instant(table);
      Instant until = instant(table);
      String language = table.text();
      int content = table.number();
      views[i] =
          new View(
              audience,
              from,
              until,
              language,
              content == NO_CONTENT,
              content == NO_CONTENT ? null : contents.get(content - 1));
    }
    return List.of(views);
  }

  /** Writes entries whole or not at all, by the names of their records. */
  void write(Map<String, Entry> entries) throws IOException {
    Map<Content, Integer> numbers = new IdentityHashMap<>();
    List<Content> contents = new ArrayList<>();
    for (Entry entry : entries.values()) {
      for (View view : entry.views()) {
        if (view.content() != null && numbers.putIfAbsent(view.content(), 0) == null) {
          contents.add(view.content());
          numbers.put(view.content(), contents.size());
        }
      }
    }
    byte[] table = table(entries, contents, numbers);
    PrivateFiles.makeFolder(file.getParent());
    Path staged = PrivateFiles.newBeside(file);
    try (FileChannel channel = FileChannel.open(staged, StandardOpenOption.WRITE)) {
      ByteBuffer head = ByteBuffer.allocate(HEAD);
      head.putInt(FORMAT).putInt(table.length).putLong(sum(table)).flip();
      write(channel, head);
      write(channel, ByteBuffer.wrap(table));
      for (int section = 0; section < Content.SECTIONS; section++) {
        write(channel, ByteBuffer.wrap(section(contents, section)));
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(staged);
      throw e;
    }
    Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private byte[] table(
      Map<String, Entry> entries, List<Content> contents, Map<Content, Integer> numbers) {
    ByteWriter table = new ByteWriter();
    table.text(key);
    for (int section = 0; section < Content.SECTIONS; section++) {
      byte[] bytes = section(contents, section);
      table.number(bytes.length);
      table.fixed(sum(bytes));
    }
    table.number(contents.size());
    for (Content content : contents) {
      for (int section = 0; section < Content.SECTIONS; section++) {
        table.number(content.length(section));
      }
    }
    table.number(entries.size());
    new TreeMap<>(entries)
        .forEach(
            (name, entry) -> {
              table.text(name);
              table.text(entry.stamp());
              table.text(entry.hash());
              table.text(entry.id());
              table.text(entry.language());
              table.number(entry.views().size());
              for (View view : entry.views()) {
                table.number(view.audience().ordinal());
                instant(view.from(), table);
                instant(view.until(), table);
                table.text(view.language());
                table.number(view.refused() ? NO_CONTENT : numbers.get(view.content()));
              }
            });
    return table.taken();
  }

  private static byte[] section(List<Content> contents, int section) {
    long length = contents.stream().mapToLong(content -> content.length(section)).sum();
    byte[] bytes = new byte[Math.toIntExact(length)];
    int at = 0;
    for (Content content : contents) {
      int more = content.length(section);
      System.arraycopy(content.array(section), content.start(section), bytes, at, more);
      at += more;
    }
    return bytes;
  }

  private static void instant(Instant instant, ByteWriter out) {
    out.number(instant == null ? 0 : 1);
    if (instant != null) {
      out.fixed(instant.getEpochSecond());
      out.fixed(instant.getNano());
    }
  }

  private static Instant instant(ByteReader in) {
    return in.number() == 0 ? null : Instant.ofEpochSecond(in.fixed(), in.fixed());
  }

  private static byte[] bytes(FileChannel channel, long from, int length) throws IOException {
    if (length < 0 || from + length > channel.size()) {
      throw new IOException("too short");
    }
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
      continue;
    }
    return buffer.array();
  }

  private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static long sum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, bytes.length);
    return sum.getValue();
  }
}
