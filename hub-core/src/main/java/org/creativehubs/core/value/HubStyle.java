package org.creativehubs.core.value;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.annotate.InjectAnnotation;
import org.immutables.annotate.InjectAnnotation.Where;
import org.immutables.value.Value;

/**
 * The style of the generated implementations in a package of value types.
 *
 * <p>Implementations and their builders are package-private, and both lines of Jackson find what
 * they need. A builder takes an attribute as often as it is set, the last one counts; it takes
 * whole lists, and all attributes of another value. Whatever is missing, null or against a rule is
 * an {@link InvalidValueException}; collections come from the JDK alone, since those of Guava
 * refuse null by themselves.
 *
 * <p>Value types may be nested in an outer type that carries {@code @Value.Enclosing}: their
 * implementations are nested likewise.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@com.fasterxml.jackson.databind.annotation.JsonSerialize
@com.fasterxml.jackson.databind.annotation.JsonDeserialize
@tools.jackson.databind.annotation.JsonSerialize
@tools.jackson.databind.annotation.JsonDeserialize
@InjectAnnotation(type = HubImplementation.class, target = Where.IMMUTABLE_TYPE)
@InjectAnnotation(
    type = JsonPropertyOrder.class,
    target = Where.IMMUTABLE_TYPE,
    code = "([[*names]])")
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    from = "valuesOf",
    jdkOnly = true,
    throwForInvalidImmutableState = InvalidValueException.class,
    throwForNullPointer = InvalidValueException.class,
    defaults = @Value.Immutable(copy = false),
    allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
public @interface HubStyle {}
