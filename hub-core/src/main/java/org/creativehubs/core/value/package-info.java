/**
 * What every value of this library is made with. {@link org.creativehubs.core.value.HubValue} makes
 * a hand-written abstract class a value type that either line of Jackson reads and writes; {@link
 * org.creativehubs.core.value.Check} is the one way to enforce a rule, and {@link
 * org.creativehubs.core.value.InvalidValueException} the one exception that says which rule a value
 * broke. {@link org.creativehubs.core.value.Numeral} takes a number as somebody wrote it, and
 * refuses the ones written to exhaust memory. Values are stored as JSON and are not {@link
 * java.io.Serializable}, except those with a text form, by {@link
 * org.creativehubs.core.value.WrittenForm}. This package stands on no other.
 */
@NullMarked
package org.creativehubs.core.value;

import org.jspecify.annotations.NullMarked;
