package org.creativehubs.core.value;

import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A decimal number as somebody wrote it, before it is decided how exact it may be.
 *
 * <p>At most 100 characters and 50 places on either side of the decimal point are accepted, and
 * this is found out before anything is rescaled: {@code 1e999999999} costs no memory.
 */
@Immutable
public final class Numeral {

  private static final int LONGEST = 100;
  private static final int PLACES = 50;
  private static final String PLAIN = "0123456789.-+eE";

  private final BigDecimal value;

  private Numeral(BigDecimal value, Object written) {
    long before = (long) value.precision() - value.scale();
    boolean fits = before <= PLACES && before >= -PLACES && value.scale() <= PLACES;
    Check.that(
        fits,
        Fault.TOO_LARGE,
        "number",
        "have at most 50 places before and after the point",
        written);
    this.value = value;
  }

  /**
   * A numeral from text.
   *
   * @param text such as {@code "12.30"}, {@code "-4"} or {@code "1.5e3"}
   * @return the numeral
   * @throws InvalidValueException if the text is no decimal number, or too long or too large
   */
  public static Numeral parse(String text) {
    Check.that(
        text.length() <= LONGEST, Fault.TOO_LARGE, "number", "have at most 100 characters", text);
    Check.that(isPlain(text), Fault.MALFORMED, "number", "be a decimal number", text);
    try {
      return new Numeral(new BigDecimal(text), text);
    } catch (NumberFormatException e) {
      throw new InvalidValueException(Fault.MALFORMED, "number", "be a decimal number", text);
    }
  }

  /** Whether it has digits of ASCII only, and neither a plus before nor a point behind. */
  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> PLAIN.indexOf(c) >= 0)
        && !text.startsWith("+")
        && !text.endsWith(".");
  }

  /**
   * The same as {@link #parse}, by the name under which frameworks look for it.
   *
   * @param text the text
   * @return what it says
   * @throws InvalidValueException as {@link #parse}
   */
  public static Numeral valueOf(String text) {
    return parse(text);
  }

  /**
   * A numeral from an exact decimal.
   *
   * @param value the number
   * @return the numeral
   * @throws InvalidValueException if it is too large
   */
  public static Numeral of(BigDecimal value) {
    return new Numeral(value, value);
  }

  /** The number, with the scale it was written with. */
  public BigDecimal toBigDecimal() {
    return value;
  }

  /** Whether the other is the same number, written with as many decimals. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Numeral that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
