package readout.note;

import java.util.Map;

/**
 * A note ready for a template.
 *
 * @param id the record's id
 * @param language BCP 47 tag of its labels and phrases
 * @param title the title's characters
 * @param languageMissing the tag that was wanted when there are no labels in it, or null
 * @param context the template context, in the order of the contract
 */
public record Note(
    String id,
    String language,
    String title,
    String languageMissing,
    Map<String, Object> context) {}
