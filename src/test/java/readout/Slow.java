package readout;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Marks tests that {@code mvn test} leaves to {@code mvn verify}: those that start processes or a
 * browser, build several archives, kill runs, or try thousands of random inputs. Each engine looks
 * for its own tag.
 */
@Tag("slow")
@net.jqwik.api.Tag("slow")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Slow {}
