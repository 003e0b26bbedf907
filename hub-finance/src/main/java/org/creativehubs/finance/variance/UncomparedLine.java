package org.creativehubs.finance.variance;

import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.plan.LineKind;
import org.immutables.value.Value;

/** A line of a plan of which no actual amount is known: it is no zero, and in no sum. */
@HubValue
@Value.Immutable
public abstract class UncomparedLine {

  UncomparedLine() {}

  static UncomparedLine of(String name, LineKind kind, Money budget) {
    return new Builder().name(name).kind(kind).budget(budget).build();
  }

  /** The name of the line; not blank. */
  public abstract String name();

  /** What it is; not of a balance. */
  public abstract LineKind kind();

  /** The budget of the months; positive is money in, negative is money out. */
  public abstract Money budget();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
  }

  /** The name, the kind and the budget in one line. */
  @Override
  public final String toString() {
    return Show.line("{} ({}): {}", name(), kind(), budget());
  }

  static final class Builder extends ImmutableUncomparedLine.Builder {}
}
