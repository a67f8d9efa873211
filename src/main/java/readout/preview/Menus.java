package readout.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.json.Json;
import readout.language.Language;
import readout.language.Lexicon;
import readout.meeting.Audience;
import readout.meeting.LanguageTags;
import readout.template.TemplateFiles;

/** Says what can be chosen on the page. */
final class Menus {
  private final PreviewRequest request;

  Menus(PreviewRequest request) {
    this.request = request;
  }

  /** What the page's script reads when it begins. */
  String json(boolean site) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("path", request.path());
    tree.put("site", site);
    tree.put("templates", templates());
    tree.put("audiences", List.of(Audience.values()).stream().map(Audience::key).toList());
    tree.put("languages", languages());
    tree.put("template", request.first().template());
    tree.put("audience", request.first().audience().key());
    tree.put("language", request.first().language());
    return Json.scriptSafe(tree);
  }

  private List<String> templates() {
    Path folder = request.templates();
    List<String> names =
        new ArrayList<>(new TemplateFiles(folder == null ? List.of() : List.of(folder)).names());
    String first = request.first().template();
    if (!names.contains(first)) {
      names.add(0, first);
    }
    return names;
  }

  /** Each with its own name, in the order of tags. */
  private static List<Object> languages() {
    List<Object> languages = new ArrayList<>();
    for (String tag : Lexicon.tags()) {
      languages.add(Map.of("tag", tag, "name", Language.of(tag).languageName(tag)));
    }
    return languages;
  }

  /** The choice that the page names; empty when it is none of the menus. */
  Optional<Choice> choice(Map<String, String> query) {
    String template = query.getOrDefault("template", "");
    String language = query.getOrDefault("language", "");
    boolean known =
        templates().contains(template)
            && (language.isEmpty()
                || language.equals(request.first().language())
                || LanguageTags.isValid(language));
    return List.of(Audience.values()).stream()
        .filter(a -> known && a.key().equals(query.get("audience")))
        .findFirst()
        .map(audience -> new Choice(template, audience, language));
  }
}
