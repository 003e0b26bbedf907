package org.creativehubs.finance.funding;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One cost as a funder accepts it. */
@HubValue
@Value.Immutable
public abstract class EligibleLine {

  EligibleLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** What it is for; not blank. */
  public abstract String name();

  /** What was paid, or what the flat rate comes to; zero or more. */
  public abstract Money amount();

  /** The eligible part, rounded down; zero or more. */
  public abstract Money eligible();

  /** What is left to the project; zero or more. */
  public abstract Money ineligible();

  /** How the eligible part is found, in words and numbers; not blank. */
  public abstract String expression();

  static final class Builder extends ImmutableEligibleLine.Builder {}
}
