package readout.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import readout.Mistakes;
import readout.meeting.Embargo;
import readout.meeting.Meeting;

/** A site is built again when an embargo ends, wherever it is written. */
class EmbargoesTest {

  @Test
  void everyEmbargoIsCounted() throws Exception {
    String record =
        """
        readout: 1
        title: Port talks
        date: 2026-05-13
        embargo: 2026-06-01T00:00Z
        summary: {text: A, embargo: 2026-06-02T00:00Z}
        story: {text: B, embargo: 2026-06-03T00:00Z}
        background: {text: C, embargo: 2026-06-04T00:00Z}
        participants:
          - id: ana
            name: Ana Duarte
            embargo: 2026-06-05T00:00Z
            email: {text: ana@port.example, embargo: 2026-06-06T00:00Z}
            from: 10:00
            reason: {text: on leave, embargo: 2026-06-07T00:00Z}
        interests:
          - {person: ana, text: a berth, embargo: 2026-06-08T00:00Z}
        key_messages: [{text: D, embargo: 2026-06-09T00:00Z}]
        topics:
          - title: Berths
            embargo: 2026-06-10T00:00Z
            topics: [{title: Rents, embargo: 2026-06-11T00:00Z}]
        quotes: [{speaker: ana, text: E, embargo: 2026-06-12T00:00Z}]
        figures: [{label: F, value: 1, embargo: 2026-06-13T00:00Z}]
        decisions: [{text: G, embargo: 2026-06-14T00:00Z}]
        agreements: [{title: H, embargo: 2026-06-15T00:00Z}]
        next_steps: [{action: I, embargo: 2026-06-16T00:00Z}]
        questions: [{question: J, answer: K, embargo: 2026-06-17T00:00Z}]
        contacts: [{name: L, email: l@port.example, embargo: 2026-06-18T00:00Z}]
        documents: [{title: M, url: "https://port.example/m", embargo: 2026-06-19T00:00Z}]
        sources: [{title: N, embargo: 2026-06-20T00:00Z}]
        """;
    Mistakes mistakes = Mistakes.of(record);
    Meeting meeting = mistakes.meeting();
    assertThat(meeting).as(mistakes.found().toString()).isNotNull();
    Set<Instant> written = new TreeSet<>();
    collect(meeting, written);
    assertThat(written).hasSizeGreaterThanOrEqualTo(18);
    assertThat(Embargoes.of(meeting)).containsExactlyElementsOf(written);
  }

  /** Finds embargoes in whatever holds one, so that a new field is found as well. */
  private static void collect(Object value, Set<Instant> into) throws Exception {
    if (value instanceof Embargo embargo) {
      into.add(embargo.until());
    } else if (value instanceof Collection<?> many) {
      for (Object one : many) {
        collect(one, into);
      }
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        collect(component.getAccessor().invoke(value), into);
      }
    }
  }
}
