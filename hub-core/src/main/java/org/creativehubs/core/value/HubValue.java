package org.creativehubs.core.value;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a hand-written abstract class as a value type whose implementation is generated and hidden.
 *
 * <p>Both lines of Jackson read and write such a type without configuration, also nested, in an
 * {@code Optional} and in collections. Absent attributes are left out; attributes come in the order
 * of their declaration; other methods of the type never become fields. The package of the type must
 * carry {@link HubStyle}.
 *
 * <p>Values are not {@link java.io.Serializable}: their stored form is JSON. Those that have a text
 * form, such as money, ratios, areas and ranges of dates, are serialised by that ({@link
 * WrittenForm}).
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(converter = Jackson2Same.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = Jackson2Reader.class)
@tools.jackson.databind.annotation.JsonSerialize(converter = Jackson3Same.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = Jackson3Reader.class)
public @interface HubValue {}
