package org.creativehubs.core.value;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a sealed type whose variants are value types of their own ({@link HubValue}), each with the
 * fields that count for it and no others.
 *
 * <p>In JSON a field says which variant an object is. {@code @JsonTypeInfo} names the field,
 * {@code @JsonSubTypes} the variants and {@code @JsonTypeName} of each its word; both lines of
 * Jackson know them. The field may stand anywhere in the object, and is written first. It is one of
 * the fields for Jackson ({@code EXISTING_PROPERTY}), so that it is there too where Jackson does
 * not know the type, as in a bare list. An object without it, or with a word of no variant, is
 * refused by the path of the field, and so is anything but an object.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = Jackson2Variants.class)
@com.fasterxml.jackson.databind.annotation.JsonAppend(
    prepend = true,
    props =
        @com.fasterxml.jackson.databind.annotation.JsonAppend.Prop(
            value = Jackson2Word.class,
            type = String.class))
@tools.jackson.databind.annotation.JsonDeserialize(using = Jackson3Variants.class)
@tools.jackson.databind.annotation.JsonAppend(
    prepend = true,
    props =
        @tools.jackson.databind.annotation.JsonAppend.Prop(
            value = Jackson3Word.class,
            type = String.class))
public @interface HubVariants {}
