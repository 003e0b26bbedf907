package org.creativehubs.core.value;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that says itself which forms it has in JSON, such as an amount of money or a ratio,
 * so that any mapper reads it as strictly as the generated value types ({@link HubValue}).
 *
 * <p>A type that a plain number makes, and the fields of an object too, has a nested class for
 * these that is a {@link java.util.function.Supplier} of the value: Jackson knows one of the two
 * only.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = Jackson2Form.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = Jackson3Form.class)
public @interface HubForm {}
