package org.creativehubs.finance.resilience;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.FundingAmounts;
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
    FundingAmounts.notNegative("fixedAssets", fixedAssets());
    FundingAmounts.notNegative("designated", designated());
    FundingAmounts.notNegative("annualSpend", annualSpend());
    Check.notNegative(targetMonths(), "targetMonths");
    FundingAmounts.sameCurrency("totalFunds", totalFunds(), "restricted", restricted());
    FundingAmounts.sameCurrency("totalFunds", totalFunds(), "fixedAssets", fixedAssets());
    FundingAmounts.sameCurrency("totalFunds", totalFunds(), "designated", designated());
    FundingAmounts.sameCurrency("totalFunds", totalFunds(), "annualSpend", annualSpend());
  }

  /** Builds a {@link FreeReservesInput}. */
  public static final class Builder extends ImmutableFreeReservesInput.Builder {
    Builder() {}
  }
}
