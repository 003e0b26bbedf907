package org.creativehubs.metrics.relatedness;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What carries an eigenvector index: the largest eigenvalues of the matrix that passes from region
 * to region, or industry to industry, by shared presence. The largest is always 1.
 */
@HubValue
@Value.Immutable
public abstract class Spectrum {

  /** Below this gap the vector keeps fewer than about nine digits. */
  private static final double NEAR = 1e-6;

  /** Below this gap the vector is left to rounding. */
  private static final double EQUAL = 1e-10;

  Spectrum() {}

  static Spectrum of(int components, double second, double third) {
    return new Builder()
        .components(components)
        .secondEigenvalue(second)
        .thirdEigenvalue(third)
        .build();
  }

  /** Into how many parts without a link regions and industries fall; one or more. */
  public abstract int components();

  /** The second largest eigenvalue, in [0, 1]; 1 where there are two components or more. */
  public abstract double secondEigenvalue();

  /** The third largest eigenvalue, in [0, {@link #secondEigenvalue()}]. */
  public abstract double thirdEigenvalue();

  @Value.Check
  void check() {
    Check.atLeast(components(), 1, "components");
    checkEigenvalue(secondEigenvalue(), 1, "secondEigenvalue");
    checkEigenvalue(thirdEigenvalue(), secondEigenvalue(), "thirdEigenvalue");
  }

  private static void checkEigenvalue(double value, double most, String field) {
    Check.between(value, 0, most, field);
  }

  /** Second less third eigenvalue, in [0, 1]: the smaller, the less the index rests on. */
  public final double gap() {
    return secondEigenvalue() - thirdEigenvalue();
  }

  /** Whether every region can be reached from every other by shared industries. */
  public final boolean isConnected() {
    return components() == 1;
  }

  /**
   * Whether second and third eigenvalue differ by less than 1e-6, so that a change of the counts as
   * small as that can turn the ranking into another one.
   */
  public final boolean isNearlyRepeated() {
    return gap() < NEAR;
  }

  final boolean isRepeated() {
    return gap() < EQUAL;
  }

  /** The two eigenvalues, their gap and the number of parts in one line. */
  @Override
  public final String toString() {
    return "second eigenvalue "
        + secondEigenvalue()
        + ", third "
        + thirdEigenvalue()
        + ", gap "
        + gap()
        + (isNearlyRepeated() ? " (nearly repeated)" : "")
        + (isConnected() ? ", connected" : ", in " + components() + " parts");
  }

  static final class Builder extends ImmutableSpectrum.Builder {
    Builder() {}
  }
}
