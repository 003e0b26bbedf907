package org.creativehubs.finance.rentmix;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Tenants of one kind or band of income, such as artists or firms that turn over little. */
@HubValue
@Value.Immutable
public abstract class TenantBand {

  private static final long MOST = 1_000_000_000;

  TenantBand() {}

  /**
   * Some tenants of one income.
   *
   * @param name what they are called; not blank
   * @param tenants how many they are, from 0 to 1,000,000,000
   * @param annualIncome what each has a year, as the policy counts it; zero or more
   * @return the band
   */
  public static TenantBand of(String name, long tenants, Money annualIncome) {
    return new Builder().name(name).tenants(tenants).annualIncome(annualIncome).build();
  }

  /** What they are called; not blank. */
  public abstract String name();

  /** How many look for a studio; in [0, 1,000,000,000]. */
  public abstract long tenants();

  /** What each has a year: income or turnover, as the policy counts it; zero or more. */
  public abstract Money annualIncome();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.between(tenants(), 0, MOST, "tenants");
    Check.notNegative(annualIncome(), "annualIncome");
  }

  static final class Builder extends ImmutableTenantBand.Builder {}
}
