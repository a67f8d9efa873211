/**
 * What the lists of an archive need of its meetings, and how these belong together: years, series,
 * people, steps that follow each other, languages. It knows notes and not records, so that it
 * cannot hold what they do not.
 */
package readout.site.model;
