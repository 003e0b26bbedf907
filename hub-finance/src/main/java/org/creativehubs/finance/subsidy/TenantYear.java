package org.creativehubs.finance.subsidy;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.FinancialYear;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What all lettings of a tenant below market are worth to it in a financial year. */
@HubValue
@Value.Immutable
public abstract class TenantYear {

  TenantYear() {}

  static TenantYear of(FinancialYear year, Money value) {
    return new Builder().year(year).value(value).build();
  }

  /** The financial year, from 1 April. */
  public abstract FinancialYear year();

  /** Market rent less rent charged in that year, of all its spaces; zero or more. */
  public abstract Money value();

  static final class Builder extends ImmutableTenantYear.Builder {}
}
