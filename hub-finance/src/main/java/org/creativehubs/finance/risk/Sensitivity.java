package org.creativehubs.finance.risk;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.PlanAmounts;
import org.immutables.value.Value;

/** How far one line moves what is judged. */
@HubValue
@Value.Immutable
public abstract class Sensitivity {

  Sensitivity() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the line; not blank. */
  public abstract String line();

  /** What it comes to with the line lowered. */
  public abstract Money lowered();

  /** What it comes to with the line raised. */
  public abstract Money raised();

  @Value.Check
  void check() {
    Check.notBlank(line(), "line");
    PlanAmounts.inCurrency(lowered().currency(), "raised", raised().currency());
  }

  /** How far apart the two are, zero or more. */
  public final Money swing() {
    return raised().minus(lowered()).abs();
  }

  static final class Builder extends ImmutableSensitivity.Builder {}
}
