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
 * <p>Implementations and their builders are package-private, builders refuse to set an attribute
 * twice, and both lines of Jackson find what they need.
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
    strictBuilder = true,
    defaults = @Value.Immutable(copy = false),
    allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
public @interface HubStyle {}
