package org.creativehubs.finance.cashflow;

import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.FlowAmounts;
import org.immutables.value.Value;

/** What {@link RateConversion} takes. */
@HubValue
@Value.Immutable
public abstract class RateConversionInput {

  RateConversionInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The rate for a year, above -1. */
  public abstract Ratio rate();

  /** What it is turned into. */
  public abstract RateConversionKind into();

  /** How often a nominal rate is compounded in a year, one or more; absent only for real rates. */
  public abstract OptionalInt periodsPerYear();

  /** Inflation for a year, above -1; present only for real rates. */
  public abstract Optional<Ratio> inflationRate();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    boolean isReal = into() == RateConversionKind.REAL;
    FlowAmounts.checkRate(rate(), "rate");
    periodsPerYear().ifPresent(k -> Check.atLeast(k, 1, "periodsPerYear"));
    inflationRate().ifPresent(rate -> FlowAmounts.checkRate(rate, "inflationRate"));
    Check.givenExactlyIf(
        Check.boxed(periodsPerYear()), "periodsPerYear", !isReal, "into is not REAL");
    Check.givenExactlyIf(inflationRate(), "inflationRate", isReal, "into is REAL");
  }

  /** Builds a {@link RateConversionInput}. */
  public static final class Builder extends ImmutableRateConversionInput.Builder {
    Builder() {}
  }
}
