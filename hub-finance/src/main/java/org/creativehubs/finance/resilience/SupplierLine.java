package org.creativehubs.finance.resilience;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What was bought from one supplier, credit notes taken off. */
@HubValue
@Value.Immutable
public abstract class SupplierLine {

  SupplierLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the supplier; not blank. */
  public abstract String supplier();

  /** What counts as local; any amount. */
  public abstract Money local();

  /** What does not; any amount. */
  public abstract Money elsewhere();

  static final class Builder extends ImmutableSupplierLine.Builder {}
}
