package org.creativehubs.finance.subsidy;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One earlier award and whether it counts. */
@HubValue
@Value.Immutable
public abstract class AssistanceLine {

  AssistanceLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** Its number, giver and date, which name it in the table; not blank. */
  public abstract String name();

  /** How much it was; zero or more. */
  public abstract Money amount();

  /** Whether it lies in the window. */
  public abstract boolean counted();

  /** Why it counts or not, in words; not blank. */
  public abstract String reason();

  static final class Builder extends ImmutableAssistanceLine.Builder {}
}
