package readout.note.view;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import readout.language.Language;
import readout.note.view.Shape.Fields;
import readout.note.view.Shape.Many;
import readout.note.view.Shape.Plain;

/**
 * The names of a kind of value, read from the record that declares it. A note is printed without
 * any of this: it is for those who print a value whole, check templates or document them.
 *
 * @param kind the record
 * @param names in the order of JSON; after them those that follow from others
 */
public record View(Class<?> kind, List<Name> names) {
  private static final ClassValue<View> VIEWS =
      new ClassValue<>() {
        @Override
        protected View computeValue(Class<?> kind) {
          return new View(kind, read(kind));
        }
      };

  private static final Map<Class<?>, Fields> SHAPES = new HashMap<>();

  /**
   * A name that templates can use.
   *
   * @param name as they write it
   * @param type the Java type of its value
   * @param templatesOnly whether it follows from others, so that JSON leaves it out
   * @param declaredIn the record that declares it, which may be a {@link Inlined}
   * @param declaredAs the component or method there
   */
  public record Name(
      String name, Type type, boolean templatesOnly, Class<?> declaredIn, String declaredAs) {
    private static Name of(RecordComponent component) {
      return new Name(
          snakeCase(component.getName()),
          component.getGenericType(),
          component.isAnnotationPresent(TemplatesOnly.class),
          component.getDeclaringRecord(),
          component.getName());
    }

    private static Name of(Method method) {
      return new Name(
          snakeCase(method.getName()),
          method.getGenericReturnType(),
          true,
          method.getDeclaringClass(),
          method.getName());
    }
  }

  /** The view of a kind of value; safe in several threads. */
  public static View of(Class<?> kind) {
    return VIEWS.get(kind);
  }

  private static List<Name> read(Class<?> kind) {
    List<Name> names = new ArrayList<>();
    for (RecordComponent component : kind.getRecordComponents()) {
      if (Inlined.class.isAssignableFrom(component.getType())) {
        inlined(component.getType())
            .filter(name -> names.stream().noneMatch(n -> n.name().equals(name.name())))
            .forEach(names::add);
      } else {
        names.add(Name.of(component));
      }
    }
    Stream.of(kind.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(TemplatesOnly.class))
        .filter(method -> names.stream().noneMatch(n -> n.declaredAs().equals(method.getName())))
        .sorted(Comparator.comparing(Method::getName))
        .map(Name::of)
        .forEach(names::add);
    return List.copyOf(names);
  }

  /** The names of a part; those of all its kinds when there are several. */
  private static Stream<Name> inlined(Class<?> part) {
    return part.isSealed()
        ? Stream.of(part.getPermittedSubclasses()).flatMap(kind -> of(kind).names().stream())
        : of(part).names().stream();
  }

  /**
   * {@code countryCode} as templates write it: {@code country_code}. A name that is a word of Java
   * ends in a stroke there.
   */
  private static String snakeCase(String name) {
    String snake = name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    return snake.endsWith("_") ? snake.substring(0, snake.length() - 1) : snake;
  }

  /**
   * What templates are checked against: the same shape whenever it is asked for, as values may hold
   * others of their kind.
   */
  public static synchronized Fields shape(Class<?> kind) {
    Fields known = SHAPES.get(kind);
    if (known != null) {
      return known;
    }
    Fields fields = new Fields();
    SHAPES.put(kind, fields);
    for (Name name : of(kind).names()) {
      fields.with(name.name(), shape(name.type()));
    }
    return fields;
  }

  private static Shape shape(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] of = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return new Many(shape(of[0]));
      }
      if (generic.getRawType() == Supplier.class) {
        return shape(of[0]);
      }
      return of[1] == String.class ? labels() : new Shape.Open();
    }
    if (type == boolean.class) {
      return Plain.FLAG;
    }
    if (type == String.class) {
      return Plain.TEXT;
    }
    Class<?> kind = (Class<?>) type;
    return Supplier.class.isAssignableFrom(kind) ? new Shape.Open() : shape(kind);
  }

  /** The words that every language has. */
  private static Fields labels() {
    Fields labels = new Fields();
    Language.of("en").labels().keySet().forEach(name -> labels.with(name, Plain.TEXT));
    return labels;
  }
}
