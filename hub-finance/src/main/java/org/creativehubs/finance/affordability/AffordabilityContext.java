package org.creativehubs.finance.affordability;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a letting is compared with, as far as it is known. */
@HubValue
@Value.Immutable
public abstract class AffordabilityContext {

  AffordabilityContext() {}

  /** A context in which nothing is known. */
  public static AffordabilityContext unknown() {
    return builder().build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The market rent of the space, before other charges; zero or more. Absent where it is not known,
   * or that of the spaces of the hub on the day is meant.
   */
  public abstract Optional<Rent> marketRent();

  /** Where the market rent comes from. */
  public abstract Optional<Source> marketRentSource();

  /** The tenant's income or turnover in a year; zero or more. */
  public abstract Optional<Money> annualIncome();

  /** Which of the two {@link #annualIncome()} is; given with it and only then. */
  public abstract Optional<IncomeBasis> incomeBasis();

  /** Where the income comes from. */
  public abstract Optional<Source> annualIncomeSource();

  /** What is taken for granted, to be read after "assuming"; none blank. */
  public abstract List<String> assumptions();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    annualIncome().ifPresent(i -> Check.notNegative(i, "annualIncome"));
    Check.givenExactlyIf(
        incomeBasis(), "incomeBasis", annualIncome().isPresent(), "annualIncome is");
    Check.each(assumptions(), "assumptions", Check::notBlank);
  }

  /** Builds an {@link AffordabilityContext}. */
  public static final class Builder extends ImmutableAffordabilityContext.Builder {
    Builder() {}

    /** The market rent by area, before other charges; zero or more. */
    public final Builder marketRent(RentRate rate) {
      return marketRent(Rent.of(rate));
    }
  }
}
