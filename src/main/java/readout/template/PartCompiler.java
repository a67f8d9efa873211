package readout.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compiles each part of a template once, however often and from wherever it is included. The
 * library itself compiles a part again for each place that includes it. Safe across threads.
 */
final class PartCompiler extends Mustache.Compiler {
  private final Map<String, Template> parts = new ConcurrentHashMap<>();

  /**
   * @param like has the settings
   */
  PartCompiler(Mustache.Compiler like) {
    super(
        like.standardsMode,
        like.strictSections,
        like.nullValue,
        like.missingIsNull,
        like.emptyStringIsFalse,
        like.zeroIsFalse,
        like.formatter,
        like.escaper,
        like.loader,
        like.collector,
        like.delims);
  }

  @Override
  public Template loadTemplate(String name) {
    Template known = parts.get(name);
    return known == null ? parts.computeIfAbsent(name, super::loadTemplate) : known;
  }
}
