package org.creativehubs.finance.resilience;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.plan.LineKind;
import org.immutables.value.Value;

/** A source of money that stops before the plan does. */
@HubValue
@Value.Immutable
public abstract class FundingEnd {

  FundingEnd() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of its line; not blank. */
  public abstract String line();

  /** What it is: earned income or a grant. */
  public abstract LineKind kind();

  /** The first day of the month of its last payment. */
  @IsoDate
  public abstract LocalDate lastPaid();

  /** What it pays in that month; above zero. */
  public abstract Money lastAmount();

  /** What it pays in all months of the plan; above zero. */
  public abstract Money total();

  static final class Builder extends ImmutableFundingEnd.Builder {}
}
