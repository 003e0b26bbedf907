package org.creativehubs.finance.depreciation;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One year in the life of an asset. */
@HubValue
@Value.Immutable
public abstract class DepreciationYear {

  DepreciationYear() {}

  static Builder builder() {
    return new Builder();
  }

  /** The year, from 1. */
  public abstract int year();

  /** What is written off: the fall of the rounded book value. */
  public abstract Money depreciation();

  /** What the asset stands at afterwards, rounded half up. */
  public abstract Money bookValue();

  /** What is written off, without rounding; finite. */
  public abstract double exactDepreciation();

  /** What the asset stands at afterwards, without rounding; finite. */
  public abstract double exactBookValue();

  @Value.Check
  void check() {
    Check.atLeast(year(), 1, "year");
    Check.finite(exactDepreciation(), "exactDepreciation");
    Check.finite(exactBookValue(), "exactBookValue");
  }

  /** Its figures in one line. */
  @Override
  public final String toString() {
    return "year " + year() + ": " + depreciation() + ", leaving " + bookValue();
  }

  static final class Builder extends ImmutableDepreciationYear.Builder {}
}
