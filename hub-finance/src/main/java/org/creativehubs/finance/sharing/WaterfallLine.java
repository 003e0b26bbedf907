package org.creativehubs.finance.sharing;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One payment that was due. */
@HubValue
@Value.Immutable
public abstract class WaterfallLine {

  WaterfallLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** Who or what is paid; not blank. */
  public abstract String name();

  /** Whether it is paid before or after net profit. */
  public abstract TierTreatment treatment();

  /** What is due, rounded half up; zero or more. */
  public abstract Money due();

  /** What there is to pay it with; zero or more, at most {@link #due()}. */
  public abstract Money paid();

  /** What is left owing; zero or more. */
  public abstract Money unpaid();

  /** How what is due is found, in words and numbers; not blank. */
  public abstract String expression();

  @Value.Check
  void check() {
    Check.that(
        paid().plus(unpaid()).equals(due()) && !unpaid().isNegative() && !paid().isNegative(),
        Fault.INCONSISTENT,
        "unpaid",
        "be due - paid, and both >= 0",
        unpaid());
  }

  static final class Builder extends ImmutableWaterfallLine.Builder {}
}
