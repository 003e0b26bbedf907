package org.creativehubs.core.loan;

import java.time.LocalDate;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** The rate of a loan, or of the index that it follows, from a day on. */
@HubValue
@Value.Immutable
public abstract class LoanRate {

  LoanRate() {}

  /**
   * A rate from a day on.
   *
   * @param from the first day it holds
   * @param rate for a year, as a decimal fraction, in (-1, 10)
   * @return the rate
   */
  public static LoanRate of(LocalDate from, Ratio rate) {
    return ImmutableLoanRate.builder().from(from).rate(rate).build();
  }

  /** The first day it holds; it holds until the next rate does. */
  @IsoDate
  public abstract LocalDate from();

  /** For a year, as a decimal fraction, in (-1, 10); below zero for an index alone. */
  public abstract Ratio rate();

  @Value.Check
  void check() {
    Check.inside(rate(), -1, 10, "rate");
  }

  /** Such as {@code 0.06 from 2027-04-01}. */
  @Override
  public final String toString() {
    return rate() + " from " + from();
  }
}
