package readout.document.word;

/**
 * What lists are numbered with.
 *
 * @param definitions XML of the {@code w:abstractNum} elements; each has nine levels
 * @param instances XML of the {@code w:num} elements that styles use; may be empty
 * @param bullets the id of the definition for lists with bullets
 * @param numbers the id of the definition for lists with numbers
 * @param firstInstance the first id that no instance has
 */
public record WordNumbering(
    String definitions, String instances, int bullets, int numbers, int firstInstance) {}
