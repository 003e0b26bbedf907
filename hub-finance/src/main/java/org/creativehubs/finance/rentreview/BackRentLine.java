package org.creativehubs.finance.rentreview;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** The back rent of one payment period; money before value added tax. */
@HubValue
@Value.Immutable
public abstract class BackRentLine {

  BackRentLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The payment period. */
  public abstract DateRange period();

  /** The day on which its rent fell due. */
  @IsoDate
  public abstract LocalDate due();

  /** What was due for it before the review was settled; zero or more. */
  public abstract Money before();

  /** What is due for it by the settled review; zero or more. */
  public abstract Money after();

  /** The first day of interest: the due day, or the review date if that is later. */
  @IsoDate
  public abstract LocalDate interestFrom();

  /** Interest on the back rent, rounded half up; below zero where the rent fell. */
  public abstract Money interest();

  /** What is due less what was; below zero where the rent fell. */
  public final Money backRent() {
    return after().minus(before());
  }

  /** The period by its first day. */
  final String label() {
    return "period from " + period().start();
  }

  /** Such as {@code period from 2026-09-29: GBP 500.00}. */
  @Override
  public final String toString() {
    return label() + ": " + backRent();
  }

  static final class Builder extends ImmutableBackRentLine.Builder {}
}
