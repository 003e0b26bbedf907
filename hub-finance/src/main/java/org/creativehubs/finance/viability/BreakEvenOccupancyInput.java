package org.creativehubs.finance.viability;

import java.util.Currency;
import java.util.Optional;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link BreakEvenOccupancy} takes; all money is for a year and in one currency. */
@HubValue
@Value.Immutable
public abstract class BreakEvenOccupancyInput {

  BreakEvenOccupancyInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Costs of a year that do not depend on how much is let; zero or more. */
  public abstract Money fixedCosts();

  /** The area that can be let, above zero. */
  public abstract Area lettableArea();

  /** The rent of let area, zero or more. */
  public abstract RentRate rent();

  /** What let area costs more than empty area, zero or more; absent means nothing. */
  public abstract Optional<RentRate> variableCost();

  /** Income of a year that does not depend on how much is let, zero or more; absent means none. */
  public abstract Optional<Money> otherIncome();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(fixedCosts(), "fixedCosts");
    Check.positive(lettableArea(), "lettableArea");
    checkCurrency(rent().currency(), "rent");
    variableCost().ifPresent(cost -> checkCurrency(cost.currency(), "variableCost"));
    otherIncome()
        .ifPresent(
            income -> {
              Check.notNegative(income, "otherIncome");
              checkCurrency(income.currency(), "otherIncome");
            });
  }

  private void checkCurrency(Currency currency, String field) {
    MoneyCheck.sameCurrency(currency, field, fixedCosts().currency(), "fixedCosts");
  }

  /** Builds a {@link BreakEvenOccupancyInput}. */
  public static final class Builder extends ImmutableBreakEvenOccupancyInput.Builder {
    Builder() {}
  }
}
