package org.creativehubs.finance.risk;

import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * How two uncertain inputs move together: the correlation of the standard normal numbers behind
 * their draws (a Gaussian copula). That of the drawn numbers themselves is mostly a little nearer
 * to zero.
 */
@HubValue
@Value.Immutable
public abstract class Correlation {

  Correlation() {}

  /**
   * Two inputs that move together.
   *
   * @param first the name of one uncertain input
   * @param second the name of another one
   * @param coefficient in [-1, 1]; 0 means that they are independent
   * @return the correlation
   */
  public static Correlation of(String first, String second, Ratio coefficient) {
    return new Builder().first(first).second(second).coefficient(coefficient).build();
  }

  /** The name of one uncertain input. */
  public abstract String first();

  /** The name of another. */
  public abstract String second();

  /** The correlation, in [-1, 1]; 0 means that they are independent. */
  public abstract Ratio coefficient();

  @Value.Check
  void check() {
    Check.that(
        !first().equals(second()), Fault.INCONSISTENT, "second", "be another input", second());
    Check.between(coefficient(), -1, 1, "coefficient");
  }

  /** Whether it is of the same two inputs as another. */
  final boolean isOfSame(Correlation other) {
    return (first().equals(other.first()) && second().equals(other.second()))
        || (first().equals(other.second()) && second().equals(other.first()));
  }

  /** Both names and the coefficient in one line. */
  @Override
  public final String toString() {
    return Show.line("{} and {}: {}", first(), second(), coefficient());
  }

  static final class Builder extends ImmutableCorrelation.Builder {}
}
