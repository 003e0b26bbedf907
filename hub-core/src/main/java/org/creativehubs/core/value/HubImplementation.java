package org.creativehubs.core.value;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on generated implementations, where it switches off the redirection that {@link HubValue}
 * puts on the type. Not for use by hand.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@com.fasterxml.jackson.databind.annotation.JsonSerialize
@tools.jackson.databind.annotation.JsonSerialize
public @interface HubImplementation {}
