package org.creativehubs.finance.grant;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** One claim and what is paid on it. */
@HubValue
@Value.Immutable
public abstract class DrawdownLine {

  DrawdownLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** When the claim is made. */
  @IsoDate
  public abstract LocalDate on();

  /** Eligible spend since the last claim; below zero where costs were credited. */
  public abstract Money spend();

  /** Eligible spend up to now; zero or more. */
  public abstract Money spendSoFar();

  /** The grant earned by it: at most the rate times the spend, and the award; zero or more. */
  public abstract Money entitlement();

  /** What is paid now; below zero where money must go back. */
  public abstract Money payment();

  /** What has been paid up to now; zero or more, at most {@link #entitlement()}. */
  public abstract Money paidSoFar();

  /** What is earned and held back; zero or more. */
  public abstract Money retained();

  @Value.Check
  void check() {
    Check.that(
        retained().equals(entitlement().minus(paidSoFar())) && !retained().isNegative(),
        Fault.INCONSISTENT,
        "retained",
        "be entitlement - paidSoFar and >= 0",
        retained());
  }

  static final class Builder extends ImmutableDrawdownLine.Builder {}
}
