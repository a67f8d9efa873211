package readout.site.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import readout.check.Likeness;
import readout.check.RecordTies;
import readout.check.WordSample;
import readout.diagnostic.Code;
import readout.meeting.Audience;
import readout.site.model.Entry;

/** Writes what ties a record to others to the state of a site, and reads it back. */
final class TiesCodec {
  private TiesCodec() {}

  static void write(RecordTies ties, DataOutputStream out) throws IOException {
    out.writeInt(ties.aliases().size());
    for (String alias : ties.aliases()) {
      StateText.write(alias, out);
    }
    out.writeInt(ties.waived().size());
    for (Map.Entry<Code, LocalDate> waived : new TreeMap<>(ties.waived()).entrySet()) {
      StateText.write(waived.getKey().key(), out);
      out.writeLong(waived.getValue().toEpochDay());
    }
    Likeness like = ties.likeness();
    numbers(like.titles().stream().mapToInt(t -> t).toArray(), out);
    StateText.write(like.date(), out);
    out.writeInt(like.hours());
    out.writeInt(like.number());
    StateText.write(like.language(), out);
    StateText.write(like.partOf(), out);
    StateText.write(like.translationOf(), out);
    out.writeByte(like.audience().ordinal());
    out.writeBoolean(like.embargo() != null);
    if (like.embargo() != null) {
      StateText.instant(like.embargo(), out);
    }
    out.writeInt(like.words().runs());
    numbers(like.words().hashes(), out);
  }

  static RecordTies read(DataInputStream in) throws IOException {
    List<String> aliases = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      String alias = StateText.read(in);
      if (!SitePath.isInside(Entry.path(alias))) {
        throw new IOException("leads out of the site: " + alias);
      }
      aliases.add(alias);
    }
    Map<Code, LocalDate> waived = new EnumMap<>(Code.class);
    for (int i = in.readInt(); i > 0; i--) {
      String key = StateText.read(in);
      Code code = Code.of(key).orElseThrow(() -> new IOException("no such code: " + key));
      waived.put(code, LocalDate.ofEpochDay(in.readLong()));
    }
    return new RecordTies(List.copyOf(aliases), Map.copyOf(waived), likeness(in));
  }

  private static Likeness likeness(DataInputStream in) throws IOException {
    return new Likeness(
        IntStream.of(numbers(in)).boxed().toList(),
        StateText.read(in),
        in.readInt(),
        in.readInt(),
        StateText.read(in).intern(),
        StateText.read(in),
        StateText.read(in),
        Audience.values()[in.readByte()],
        in.readBoolean() ? StateText.instant(in) : null,
        new WordSample(in.readInt(), numbers(in)));
  }

  private static void numbers(int[] numbers, DataOutputStream out) throws IOException {
    out.writeShort(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  private static int[] numbers(DataInputStream in) throws IOException {
    int[] numbers = new int[in.readUnsignedShort()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readInt();
    }
    return numbers;
  }
}
