/**
 * Warns of texts that are not typed as their author meant them: markup, bullets, characters,
 * placeholders, and what Markdown does not show.
 */
package readout.check.text;
