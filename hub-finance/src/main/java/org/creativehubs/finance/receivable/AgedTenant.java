package org.creativehubs.finance.receivable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What a tenant owes on a day, by the age of what is behind. */
@HubValue
@Value.Immutable
public abstract class AgedTenant {

  AgedTenant() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the tenant. */
  public abstract String tenant();

  /** What is billed and still in time; zero or more. */
  public abstract Money notYetDue();

  /** What is behind, by groups of age; zero or more each. */
  public abstract List<Money> groups();

  /** What was paid and pays no bill; zero or more. */
  public abstract Money credit();

  /** What is held as security; zero or more. */
  public abstract Money deposit();

  /** The due day of the oldest bill in arrears; absent where nothing is behind. */
  @IsoDate
  public abstract Optional<LocalDate> oldestDue();

  /** What is behind altogether: the sum of the groups; zero or more. */
  public final Money arrears() {
    return Money.sum(notYetDue().currency(), groups());
  }

  /** What is open less the credit; below zero where the tenant has paid ahead. */
  public final Money balance() {
    return notYetDue().plus(arrears()).minus(credit());
  }

  /** What is behind beyond the deposit; zero or more. */
  public final Money beyondDeposit() {
    Money rest = arrears().minus(deposit());
    return rest.isNegative() ? Money.zero(rest.currency()) : rest;
  }

  static final class Builder extends ImmutableAgedTenant.Builder {}
}
