package org.creativehubs.finance.tenantcharge;

import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The turnover rent of one year. */
@HubValue
@Value.Immutable
public abstract class TurnoverRentLine {

  TurnoverRentLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the year; not blank. */
  public abstract String year();

  /** The turnover of the year, zero or more. */
  public abstract Money turnover();

  /** The rent above the base, rounded half up once; zero or more. */
  public abstract Money topUp();

  /** The rent of the year: base and top-up; zero or more. */
  public abstract Money total();

  /** What was due in each payment period on account, zero or more each; at least one. */
  public abstract List<Money> onAccount();

  /** What is due after the year's end; below zero where it is paid back. */
  public abstract Money balancing();

  @Value.Check
  void check() {
    Check.notEmpty(onAccount(), "onAccount");
    Money paid = Money.sum(total().currency(), onAccount());
    Check.that(
        paid.plus(balancing()).equals(total()),
        Fault.INCONSISTENT,
        "balancing",
        "be total - onAccount, " + total().minus(paid),
        balancing());
  }

  static final class Builder extends ImmutableTurnoverRentLine.Builder {}
}
