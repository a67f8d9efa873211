package readout.site.page;

import java.util.List;
import readout.note.view.Inlined;
import readout.note.view.Viewed;

/**
 * A page in other languages.
 *
 * @param languages links for readers
 * @param alternates links for machines, one for each language
 */
public record PageVariants(List<LanguageLink> languages, List<AlternateLink> alternates)
    implements Inlined {
  /** A page that is in one language alone. */
  static final PageVariants NONE = new PageVariants(List.of(), List.of());

  /**
   * A link to the page in a language.
   *
   * @param lang BCP 47 tag
   * @param dir {@code ltr} or {@code rtl}
   * @param name the name of the language, in that language
   * @param href the address
   * @param current it is this page
   */
  public record LanguageLink(String lang, String dir, String name, String href, boolean current)
      implements Viewed {
    @Override
    public Object get(String key) {
      return switch (key) {
        case "lang" -> lang;
        case "dir" -> dir;
        case "name" -> name;
        case "href" -> href;
        case "current" -> current;
        default -> UNKNOWN;
      };
    }
  }

  /**
   * The page in a language, for machines.
   *
   * @param lang BCP 47 tag, or {@code x-default}
   * @param href the address
   */
  public record AlternateLink(String lang, String href) implements Viewed {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "lang" -> lang;
        case "href" -> href;
        default -> UNKNOWN;
      };
    }
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "languages" -> languages;
      case "alternates" -> alternates;
      default -> UNKNOWN;
    };
  }
}
