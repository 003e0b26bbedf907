package org.creativehubs.finance.appraisal;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One year of {@link DiscountedFlows}. */
@HubValue
@Value.Immutable
public abstract class DiscountedYear {

  DiscountedYear() {}

  static Builder builder() {
    return new Builder();
  }

  /** The year, zero or more; 0 for the first. */
  public abstract int year();

  /** The flow as it was given. */
  public abstract Money flow();

  /** By what the year is discounted to the one before, above -1; 0 in year 0. */
  public abstract Ratio rate();

  /** The factor, above zero, as the nearest double; the present value comes from the exact one. */
  public abstract double factor();

  /** The change of the rounded running total; less than a minor unit from flow times factor. */
  public abstract Money presentValue();

  static final class Builder extends ImmutableDiscountedYear.Builder {}
}
