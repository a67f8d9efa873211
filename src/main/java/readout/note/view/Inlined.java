package readout.note.view;

/**
 * A group of values that has no name of its own for templates: its names are among those of the
 * value that holds it. It lets a long record be put together from short ones.
 */
public interface Inlined extends Viewed {}
