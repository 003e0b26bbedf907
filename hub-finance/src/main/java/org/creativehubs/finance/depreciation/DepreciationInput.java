package org.creativehubs.finance.depreciation;

import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link Depreciation} takes. */
@HubValue
@Value.Immutable
public abstract class DepreciationInput {

  private static final int MOST_YEARS = 1000;

  DepreciationInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** How the asset is written off. */
  public abstract DepreciationMethod method();

  /** What it cost, above zero. */
  public abstract Money cost();

  /**
   * What is left at the end of its life, from zero to the cost, in the same currency; above zero
   * for {@link DepreciationMethod#FIXED_DECLINING}.
   */
  public abstract Money salvage();

  /** Its life in years, from 1 to 1000. */
  public abstract int life();

  /** The factor of {@link DepreciationMethod#DOUBLE_DECLINING}, above zero; 2 if absent. */
  public abstract Optional<Ratio> factor();

  /**
   * Months in the first year of {@link DepreciationMethod#FIXED_DECLINING}, in [1, 12]; 12 if
   * absent.
   */
  public abstract OptionalInt firstYearMonths();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    MoneyCheck.sameCurrency(salvage(), "salvage", cost(), "cost");
    Check.positive(cost(), "cost");
    Check.notNegative(salvage(), "salvage");
    Check.atMost(salvage(), "salvage", cost(), "cost");
    Check.between(life(), 1, MOST_YEARS, "life");
    factor().ifPresent(f -> Check.positive(f, "factor"));
    firstYearMonths().ifPresent(months -> Check.between(months, 1, 12, "firstYearMonths"));
    Check.givenOnlyIf(
        factor(),
        "factor",
        method() == DepreciationMethod.DOUBLE_DECLINING,
        "method is DOUBLE_DECLINING");
    Check.that(
        method() != DepreciationMethod.FIXED_DECLINING || !salvage().isZero(),
        Fault.INCONSISTENT,
        "salvage",
        "be above zero for FIXED_DECLINING, whose rate would be 1",
        salvage());
    Check.givenOnlyIf(
        Check.boxed(firstYearMonths()),
        "firstYearMonths",
        method() == DepreciationMethod.FIXED_DECLINING,
        "method is FIXED_DECLINING");
  }

  /** The factor, which is 2 if none is given. */
  final Ratio decliningFactor() {
    return factor().orElse(Ratio.of(2));
  }

  /** Months in the first year, which are 12 if none are given. */
  final int monthsOfFirstYear() {
    return firstYearMonths().orElse(12);
  }

  /** Whether the first year is shorter than others. */
  final boolean isCutShort() {
    return monthsOfFirstYear() < 12;
  }

  /** Builds a {@link DepreciationInput}. */
  public static final class Builder extends ImmutableDepreciationInput.Builder {
    Builder() {}
  }
}
