package readout.query.index;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import readout.meeting.Audience;
import readout.query.item.ByteReader;
import readout.query.item.ByteWriter;
import readout.query.item.Chunk;
import readout.query.item.ItemKind;
import readout.record.NamedPeople;
import readout.record.PrivateFiles;

/** Writes the index of folders to a file, and reads it back; the package describes the bytes. */
final class IndexFile {
  /** Raised when the same bytes mean something else. */
  private static final int FORMAT = 3;

  private static final int HEAD = Integer.BYTES * 2 + Long.BYTES;
  private static final int YES = 1;

  private final Path file;

  /** What makes it: another program, or another shape of rows, does not read it. */
  private final String key;

  IndexFile(Path file, String program) {
    this.file = file;
    this.key = program + " " + ItemKind.shape();
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
    List<List<Chunk>> chunks = chunks(table, sections);
    int count = table.number();
    Map<String, Entry> entries = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      entries.put(
          table.text(),
          new Entry(
              table.text(),
              table.text(),
              table.text(),
              table.text(),
              table.text(),
              people(table),
              views(table, chunks)));
    }
    return entries;
  }

  /** The chunks of each section. */
  private static List<List<Chunk>> chunks(ByteReader table, byte[][] sections) {
    List<List<Chunk>> chunks = new ArrayList<>();
    for (byte[] section : sections) {
      int count = table.number();
      List<Chunk> own = new ArrayList<>();
      int from = 0;
      for (int i = 0; i < count; i++) {
        int to = from + table.number();
        own.add(new Chunk(section, from, to));
        from = to;
      }
      chunks.add(own);
    }
    return chunks;
  }

  private static NamedPeople people(ByteReader table) {
    int count = table.number();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(table.text());
    }
    String answers = table.text();
    return count == 0 ? NamedPeople.NONE : new NamedPeople(ids, answers);
  }

  private static List<View> views(ByteReader table, List<List<Chunk>> chunks) {
    int count = table.number();
    View[] views = new View[count];
    for (int i = 0; i < count; i++) {
      Audience audience = Audience.values()[table.number()];
      Instant from = instant(table);
      Instant until = instant(table);
      String language = table.text();
      boolean refused = table.number() == YES;
      boolean unplaced = table.number() == YES;
      Content content = refused ? null : content(table, chunks);
      views[i] = new View(audience, from, until, language, refused, unplaced, content);
    }
    return List.of(views);
  }

  private static Content content(ByteReader table, List<List<Chunk>> chunks) {
    Chunk[] own = new Chunk[Content.SECTIONS];
    for (int section = 0; section < Content.SECTIONS; section++) {
      own[section] = chunks.get(section).get(table.number());
    }
    return new Content(List.of(own));
  }

  /** Writes entries whole or not at all, by the names of their records. */
  void write(Map<String, Entry> entries) throws IOException {
    List<Map<Chunk, Integer>> numbers = new ArrayList<>();
    for (int section = 0; section < Content.SECTIONS; section++) {
      numbers.add(numbers(entries, section));
    }
    byte[] table = table(entries, numbers);
    PrivateFiles.makeFolder(file.getParent());
    Path staged = PrivateFiles.newBeside(file);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(staged), 1 << 16)) {
      ByteBuffer head = ByteBuffer.allocate(HEAD);
      head.putInt(FORMAT).putInt(table.length).putLong(sum(table));
      out.write(head.array());
      out.write(table);
      for (Map<Chunk, Integer> chunks : numbers) {
        for (Chunk chunk : chunks.keySet()) {
          out.write(chunk.array(), chunk.from(), chunk.length());
        }
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(staged);
      throw e;
    }
    Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Each chunk of a section once, in the order of records, with its number. */
  private static Map<Chunk, Integer> numbers(Map<String, Entry> entries, int section) {
    Map<Chunk, Integer> numbers = new LinkedHashMap<>();
    for (Entry entry : entries.values()) {
      for (View view : entry.views()) {
        if (view.content() != null) {
          numbers.putIfAbsent(view.content().chunk(section), numbers.size());
        }
      }
    }
    return numbers;
  }

  private byte[] table(Map<String, Entry> entries, List<Map<Chunk, Integer>> numbers) {
    ByteWriter table = new ByteWriter();
    table.text(key);
    for (Map<Chunk, Integer> chunks : numbers) {
      CRC32C sum = new CRC32C();
      long length = 0;
      for (Chunk chunk : chunks.keySet()) {
        sum.update(chunk.array(), chunk.from(), chunk.length());
        length += chunk.length();
      }
      table.number(Math.toIntExact(length));
      table.fixed(sum.getValue());
    }
    for (Map<Chunk, Integer> chunks : numbers) {
      table.number(chunks.size());
      chunks.keySet().forEach(chunk -> table.number(chunk.length()));
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
              table.text(entry.translationOf());
              table.number(entry.people().ids().size());
              entry.people().ids().forEach(table::text);
              table.text(entry.people().answers());
              table.number(entry.views().size());
              for (View view : entry.views()) {
                table.number(view.audience().ordinal());
                instant(view.from(), table);
                instant(view.until(), table);
                table.text(view.language());
                table.number(view.refused() ? YES : 0);
                table.number(view.unplaced() ? YES : 0);
                for (int i = 0; i < Content.SECTIONS && !view.refused(); i++) {
                  table.number(numbers.get(i).get(view.content().chunk(i)));
                }
              }
            });
    return table.taken();
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

  private static long sum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, bytes.length);
    return sum.getValue();
  }
}
