package readout.output;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import readout.meeting.InLanguage;
import readout.meeting.Meeting;
import readout.note.build.NoteRequest.Edition;
import readout.template.Format;

/**
 * In which languages a note of a meeting is made, and where each is seen from the others; messages
 * do not see each other.
 */
final class LanguageVariants {
  private final List<String> languages;
  private final List<Edition> editions = new ArrayList<>();

  LanguageVariants(RenderRequest request, OutputPlan plan, Meeting released) {
    languages =
        request.languages().equals(RenderRequest.ALL) ? ofTitle(released) : request.languages();
    if (request.namesLanguages() && languages.size() > 1 && plan.format() != Format.EML) {
      String id = released.about().id();
      for (String language : languages) {
        editions.add(new Edition(language, href(plan.fileName(id, language))));
      }
    }
  }

  /** A meeting is there in the languages that its title is in. */
  private static List<String> ofTitle(Meeting meeting) {
    List<String> languages = new ArrayList<>();
    for (InLanguage variant : meeting.about().title().variants()) {
      languages.add(variant.language() == null ? meeting.about().language() : variant.language());
    }
    return languages;
  }

  /** A file beside the page as a relative reference (RFC 3986, section 4.2). */
  private static String href(String fileName) {
    try {
      return new URI(null, null, "./" + fileName, null).toASCIIString().substring(2);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells each language with all editions; null is the record's own. */
  void each(BiConsumer<String, List<Edition>> note) {
    if (languages.isEmpty()) {
      note.accept(null, editions);
    }
    languages.forEach(language -> note.accept(language, editions));
  }
}
