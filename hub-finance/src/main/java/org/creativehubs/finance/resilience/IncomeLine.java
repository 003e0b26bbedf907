package org.creativehubs.finance.resilience;

import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One stream of income and its share. */
@HubValue
@Value.Immutable
public abstract class IncomeLine {

  IncomeLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** Where it comes from; not blank. */
  public abstract String name();

  /** How much it is; any amount. */
  public abstract Money amount();

  /** Its share of all streams above zero; undefined for one that is not. */
  public abstract Quotient share();

  static final class Builder extends ImmutableIncomeLine.Builder {}
}
