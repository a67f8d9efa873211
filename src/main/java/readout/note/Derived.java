package readout.note;

import java.util.function.Supplier;

/**
 * A value that follows from others of the note and that templates alone need: made when a template
 * asks for it, and left out where the note itself is printed.
 *
 * @param value makes it; never null, nor what it gives
 */
public record Derived(Supplier<Object> value) implements Supplier<Object> {
  @Override
  public Object get() {
    return value.get();
  }
}
