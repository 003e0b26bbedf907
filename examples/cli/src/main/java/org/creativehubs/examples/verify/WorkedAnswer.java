package org.creativehubs.examples.verify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.creativehubs.core.value.Check;

/**
 * One number or word of an answer, as it was printed.
 *
 * @param path where it stands in the answer of the calculator, a JSON pointer such as {@code
 *     /value/number}
 * @param printed what the publication prints, without signs of currency, percent or thousands; its
 *     last digit says how precisely it is known
 * @param times by what our answer is multiplied to be compared, such as 100 where the publication
 *     prints percent, or -1 where it counts what goes out as positive; 1 otherwise
 */
public record WorkedAnswer(String path, String printed, BigDecimal times) {

  private static final BigDecimal HALF_AND_A_BIT = new BigDecimal("0.500001");

  /** Digits of a number that two ways of calculating it in doubles have in common. */
  private static final MathContext DOUBLE = new MathContext(14);

  /** Checks that the path is a pointer and that something was printed. */
  public WorkedAnswer {
    Check.that(path.startsWith("/"), "path", "start with a slash", path);
    Check.notBlank(printed, "printed");
  }

  /**
   * Whether our answer is what was printed. Numbers agree if ours rounds to the printed one: they
   * differ by half a unit of its last digit at most, digits beyond the fourteenth set aside. Where
   * ours is an amount of money, which is rounded itself, and the publication prints more digits,
   * half a unit of the last digit of ours is enough. All else agrees if it is equal.
   *
   * @param got our answer as text
   * @param rounded whether our answer is a decimal that is rounded to its own last digit
   * @return whether they agree
   */
  boolean agreesWith(String got, boolean rounded) {
    Optional<BigDecimal> theirs = number(printed);
    Optional<BigDecimal> ours = number(got);
    if (theirs.isEmpty() || ours.isEmpty()) {
      return printed.equals(got);
    }
    BigDecimal printedNumber = theirs.get().round(DOUBLE);
    BigDecimal ourNumber = ours.get();
    BigDecimal slack = printedNumber.ulp();
    if (rounded) {
      slack = slack.max(ourNumber.ulp().multiply(times.abs()));
    }
    BigDecimal apart = ourNumber.multiply(times).subtract(printedNumber).abs();
    // A tie may have been rounded either way, and a double lies beside it.
    return apart.compareTo(slack.multiply(HALF_AND_A_BIT)) <= 0;
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException notOne) {
      return Optional.empty();
    }
  }
}
