package org.creativehubs.finance.depreciation;

import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.FlowAmounts;
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

  /** What is left at the end of its life, from zero to the cost, in the same currency. */
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
    FlowAmounts.sameCurrency(cost(), salvage(), "salvage");
    Check.positive(cost(), "cost");
    Check.that(
        !salvage().isNegative() && salvage().compareTo(cost()) <= 0,
        "salvage",
        "be in [0, cost]",
        salvage());
    Check.between(life(), 1, MOST_YEARS, "life");
    factor().ifPresent(f -> Check.positive(f, "factor"));
    firstYearMonths().ifPresent(Depreciation::checkMonths);
    onlyFor(DepreciationMethod.DOUBLE_DECLINING, factor().isPresent(), "factor");
    onlyFor(DepreciationMethod.FIXED_DECLINING, firstYearMonths().isPresent(), "firstYearMonths");
  }

  private void onlyFor(DepreciationMethod method, boolean isGiven, String field) {
    Check.that(
        !isGiven || method() == method,
        Fault.INCONSISTENT,
        field,
        "be given only for " + method,
        "given for " + method());
  }

  /** Builds a {@link DepreciationInput}. */
  public static final class Builder extends ImmutableDepreciationInput.Builder {
    Builder() {}
  }
}
