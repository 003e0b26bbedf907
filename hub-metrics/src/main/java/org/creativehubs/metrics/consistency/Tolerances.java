package org.creativehubs.metrics.consistency;

import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * How far two figures may lie apart before it is a finding: a named policy, for what is tolerable
 * is a choice. A difference is tolerated up to the larger of the absolute tolerance for its unit
 * and the relative one times the number expected; a difference of exactly that size is tolerated.
 */
@HubValue
@Value.Immutable
public abstract class Tolerances {

  static final String SHARE = FindingFigure.SHARE;

  Tolerances() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** No difference is tolerated. */
  public static Tolerances exact() {
    return builder()
        .name("exact")
        .amount(Ratio.ZERO)
        .share(Ratio.ZERO)
        .number(Ratio.ZERO)
        .relative(Ratio.ZERO)
        .build();
  }

  /** What the policy is called, such as {@code rounded to whole pounds}; not blank. */
  public abstract String name();

  /** For money, in whole units of its currency such as pounds; zero or more. */
  public abstract Ratio amount();

  /** For shares, as a decimal fraction: 0.005 is half a percentage point; zero or more. */
  public abstract Ratio share();

  /** For numbers in any other unit, such as jobs; zero or more. */
  public abstract Ratio number();

  /** For all numbers, as a decimal fraction of the size of the one expected; zero or more. */
  public abstract Ratio relative();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    checkSize(amount(), "amount");
    checkSize(share(), "share");
    checkSize(number(), "number");
    checkSize(relative(), "relative");
  }

  private static void checkSize(Ratio tolerance, String field) {
    Check.notNegative(tolerance, field);
  }

  /**
   * What is tolerated beside an expected number.
   *
   * @param expected the number; of a range, the one that is stated
   * @param unit its unit: a currency code, {@code share} or {@code %}, or any other
   * @return the largest difference that is no finding
   */
  public final Ratio around(QualifiedNumber expected, String unit) {
    Ratio part = expected.value().abs().times(relative());
    Ratio absolute = absolute(unit);
    return part.compareTo(absolute) > 0 ? part : absolute;
  }

  private Ratio absolute(String unit) {
    String base = UnitWords.Units.base(unit);
    if (base.equals(SHARE)) {
      return share().dividedBy(UnitWords.Units.size(unit));
    }
    return UnitWords.Units.isCurrency(base)
        ? amount().dividedBy(UnitWords.Units.size(unit))
        : number();
  }

  /** Builds {@link Tolerances}. */
  public static final class Builder extends ImmutableTolerances.Builder {
    Builder() {}
  }
}
