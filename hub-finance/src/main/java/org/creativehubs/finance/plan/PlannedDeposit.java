package org.creativehubs.finance.plan;

import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A deposit that a hub holds for a tenant: cash, but owed and no income. What is kept of it when it
 * ends is income of that month.
 */
@HubValue
@Value.Immutable
public abstract class PlannedDeposit {

  PlannedDeposit() {}

  /**
   * A deposit that is taken and given back.
   *
   * @param name of whom or what it is; not blank
   * @param amount zero or more
   * @param takenMonth the month in which it is taken, from 1
   * @param returnedMonth the month in which it is given back, at least {@code takenMonth}
   * @return the deposit
   */
  public static PlannedDeposit of(String name, Money amount, int takenMonth, int returnedMonth) {
    return builder()
        .name(name)
        .amount(amount)
        .takenMonth(takenMonth)
        .returnedMonth(returnedMonth)
        .build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Of whom or what it is; not blank. */
  public abstract String name();

  /** The amount; zero or more. */
  public abstract Money amount();

  /** The month in which it is taken, from 1; absent means that it is held before month 1. */
  public abstract OptionalInt takenMonth();

  /** The month in which it ends, at least {@link #takenMonth()}; absent means that it stays. */
  public abstract OptionalInt returnedMonth();

  /**
   * What is kept of it when it ends, zero or more and at most the amount; given only with {@link
   * #returnedMonth()}, absent means nothing.
   */
  public abstract Optional<Money> kept();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notNegative(amount(), "amount");
    takenMonth().ifPresent(month -> Check.atLeast(month, 1, "takenMonth"));
    returnedMonth()
        .ifPresent(
            month -> Check.atLeast(month, "returnedMonth", takenMonth().orElse(1), "takenMonth"));
    Check.givenOnlyIf(kept(), "kept", returnedMonth().isPresent(), "returnedMonth is");
    kept()
        .ifPresent(
            part -> {
              Check.notNegative(part, "kept");
              MoneyCheck.sameCurrency(part, "kept", amount(), "amount");
              Check.atMost(part, "kept", amount(), "amount");
            });
  }

  /** Builds a {@link PlannedDeposit}. */
  public static final class Builder extends ImmutablePlannedDeposit.Builder {
    Builder() {}
  }
}
