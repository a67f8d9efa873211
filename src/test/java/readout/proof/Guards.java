package readout.proof;

import java.util.Random;
import readout.meeting.Audience;

/** Random audiences and embargoes. */
final class Guards {
  private final Random random;

  Guards(Random random) {
    this.random = random;
  }

  Guard next() {
    return new Guard(audience(), embargo());
  }

  Audience audience() {
    return random.nextInt(5) < 3 ? null : Audience.values()[random.nextInt(3)];
  }

  Guard.Embargo embargo() {
    return random.nextInt(4) > 0 ? Guard.Embargo.NONE : Guard.Embargo.values()[random.nextInt(3)];
  }
}
