package org.creativehubs.finance.vat;

import java.time.YearMonth;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** The taxable supplies of the twelve months that end with a month. */
@HubValue
@Value.Immutable
public abstract class RollingMonth {

  RollingMonth() {}

  static Builder builder() {
    return new Builder();
  }

  /** The last of the twelve months. */
  @IsoDate
  public abstract YearMonth month();

  /** The taxable supplies of that month, zero or more. */
  public abstract Money supplies();

  /** The taxable supplies of the twelve months, zero or more. */
  public abstract Money rolling();

  /** The threshold on its last day, above which a business must register. */
  public abstract Money threshold();

  /** Where that was read. */
  public abstract Source source();

  /** Whether the twelve months are above the threshold; exactly at it they are not. */
  public final boolean isAbove() {
    return rolling().compareTo(threshold()) > 0;
  }

  /** The threshold less the twelve months; below zero where they are above it. */
  public final Money headroom() {
    return threshold().minus(rolling());
  }

  static final class Builder extends ImmutableRollingMonth.Builder {}
}
