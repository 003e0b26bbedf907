package org.creativehubs.finance.resilience;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link FreeReserves} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class FreeReservesInput {

  FreeReservesInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** All funds; any amount. */
  public abstract Money totalFunds();

  /** Restricted funds and endowments; any amount. */
  public abstract Money restricted();

  /** Unrestricted funds that are tied up in fixed assets; zero or more. */
  public abstract Money fixedAssets();

  /** Unrestricted funds set aside for a purpose; zero or more. */
  public abstract Money designated();

  /** Spending of a year; zero or more. */
  public abstract Money annualSpend();

  /** How many months the policy asks for; zero or more. */
  public abstract Ratio targetMonths();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(fixedAssets(), "fixedAssets");
    Check.notNegative(designated(), "designated");
    Check.notNegative(annualSpend(), "annualSpend");
    Check.notNegative(targetMonths(), "targetMonths");
    MoneyCheck.sameCurrency(restricted(), "restricted", totalFunds(), "totalFunds");
    MoneyCheck.sameCurrency(fixedAssets(), "fixedAssets", totalFunds(), "totalFunds");
    MoneyCheck.sameCurrency(designated(), "designated", totalFunds(), "totalFunds");
    MoneyCheck.sameCurrency(annualSpend(), "annualSpend", totalFunds(), "totalFunds");
  }

  /** Builds a {@link FreeReservesInput}. */
  public static final class Builder extends ImmutableFreeReservesInput.Builder {
    Builder() {}
  }
}
