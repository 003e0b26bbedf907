package org.creativehubs.finance.sharing;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** How the profit of one year is shared. */
@HubValue
@Value.Immutable
public abstract class ProfitShareLine {

  ProfitShareLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The last day of the year. */
  @IsoDate
  public abstract LocalDate yearEnd();

  /** Net profit; below zero in a loss year. */
  public abstract Money netProfit();

  /** Losses of earlier years that still count; zero or below. */
  public abstract Money lossBroughtForward();

  /** What is shared; zero or more. */
  public abstract Money base();

  /** The council's part, rounded half up; zero or more. */
  public abstract Money council();

  /** What the operator keeps: net profit less the council's part; below zero in a loss year. */
  public abstract Money retained();

  /** Losses that count in the next year; zero or below. */
  public abstract Money lossCarriedForward();

  @Value.Check
  void check() {
    Check.that(
        council().plus(retained()).equals(netProfit()),
        Fault.INCONSISTENT,
        "retained",
        "be netProfit - council",
        retained());
  }

  static final class Builder extends ImmutableProfitShareLine.Builder {}
}
