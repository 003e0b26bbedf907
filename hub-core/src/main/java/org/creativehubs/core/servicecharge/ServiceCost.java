package org.creativehubs.core.servicecharge;

import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a head of a service charge costs in a year, or in a part of it. */
@HubValue
@Value.Immutable
public abstract class ServiceCost {

  ServiceCost() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A cost that runs all year.
   *
   * @param budget what it was expected to cost
   * @param actual what it cost, in the same currency
   * @return the cost
   */
  public static ServiceCost of(Money budget, Money actual) {
    return builder().budget(budget).actual(actual).build();
  }

  /**
   * The days in which the cost runs, within the year; absent for all of it. A space bears the cost
   * for those days, and tenants for theirs among them.
   */
  public abstract Optional<DateRange> period();

  /** What it was expected to cost, before value added tax; its sign follows from the head. */
  public abstract Money budget();

  /** What it cost, likewise and in the same currency; absent while that is not known. */
  public abstract Optional<Money> actual();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    actual().ifPresent(actual -> MoneyCheck.sameCurrency(actual, "actual", budget(), "budget"));
  }

  /** Builds a {@link ServiceCost}. */
  public static final class Builder extends ImmutableServiceCost.Builder {
    Builder() {}
  }
}
