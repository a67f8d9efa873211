package readout.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32C;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** A state comes back as it was; one that is torn, flipped or made up is as if there were none. */
class StateFileTest {
  private Path cache;

  @BeforeProperty
  void makeFolder() throws IOException {
    cache = Files.createTempDirectory("state");
  }

  @AfterProperty
  void removeFolder() throws IOException {
    Files.deleteIfExists(file());
    Files.delete(cache);
  }

  @Property(tries = 60)
  void everyStateComesBack(@ForAll long seed) throws IOException {
    SiteState state = new KeptValues(seed, KeptValues.NAMES).of(SiteState.class);
    StateFile.save(state, cache);
    byte[] bytes = Files.readAllBytes(file());
    try (StateFile back = StateFile.open(cache)) {
      assertThat(back.state())
          .usingRecursiveComparison()
          .withEqualsForType((a, b) -> Arrays.equals(a.bytes(), b.bytes()), ByteRange.class)
          .isEqualTo(state);
      StateFile.save(back.state(), cache);
    }
    assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
  }

  @Property(tries = 200)
  void aDamagedStateIsAsIfThereWereNone(@ForAll long seed) throws IOException {
    byte[] bytes = saved(seed);
    byte[] other = Damage.of(bytes, new Random(seed));
    Files.write(file(), other);
    try (StateFile back = StateFile.open(cache)) {
      assertThat(back.state().equals(SiteState.none())).isEqualTo(!Arrays.equals(bytes, other));
    }
  }

  @Property(tries = 500)
  void aDamagedStateWhoseSumIsRightStaysInside(@ForAll long seed) throws IOException {
    byte[] bytes = saved(seed);
    byte[] before = Arrays.copyOf(bytes, bytes.length - Long.BYTES);
    byte[] other = Damage.of(before, new Random(seed));
    CRC32C sum = new CRC32C();
    sum.update(other);
    Files.write(
        file(),
        ByteBuffer.allocate(other.length + Long.BYTES).put(other).putLong(sum.getValue()).array());
    try (StateFile back = StateFile.open(cache)) {
      assertThat(back.state().staysInside()).isTrue();
      back.state().records().values().forEach(kept -> kept.stored().forEach(s -> s.facts()));
    }
  }

  @Property(tries = 20)
  void aStateThatLeadsOutIsRefused(@ForAll long seed) throws IOException {
    SiteState state = new KeptValues(seed, KeptValues.NAMES).of(SiteState.class);
    SiteState.Made made = new SiteState.Made("", "", 0);
    StateFile.save(state.withoutRecords(Map.of("meetings/../../a", made)), cache);
    try (StateFile back = StateFile.open(cache)) {
      assertThat(back.state()).isEqualTo(SiteState.none());
    }
  }

  private byte[] saved(long seed) throws IOException {
    StateFile.save(new KeptValues(seed, KeptValues.NAMES).of(SiteState.class), cache);
    return Files.readAllBytes(file());
  }

  private Path file() {
    return cache.resolve("state");
  }
}
