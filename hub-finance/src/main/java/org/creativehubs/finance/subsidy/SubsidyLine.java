package org.creativehubs.finance.subsidy;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.FinancialYear;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a tenant is spared of the market rent of a space in a financial year. */
@HubValue
@Value.Immutable
public abstract class SubsidyLine {

  SubsidyLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The enterprise that gains; not blank. */
  public abstract String tenant();

  /** The space; not blank. */
  public abstract String space();

  /** The financial year, from 1 April. */
  public abstract FinancialYear year();

  /** The days of it that lie in the term. */
  public abstract DateRange period();

  /** Those days as a part of a year, in (0, 1]. */
  public abstract Ratio share();

  /** Market rent for the period, rounded half up; zero or more. */
  public abstract Money market();

  /** Rent charged for the period, rounded half up; zero or more. */
  public abstract Money charged();

  /** Market rent less rent charged; zero or more. */
  public final Money subsidy() {
    return market().minus(charged());
  }

  /** Space and year, which name it in the table. */
  public final String label() {
    return space() + ", " + year();
  }

  static final class Builder extends ImmutableSubsidyLine.Builder {}
}
