package org.creativehubs.finance.rentreview;

import java.time.YearMonth;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** The growth of one year of a review whose bounds hold year by year. */
@HubValue
@Value.Immutable
public abstract class ReviewYear {

  ReviewYear() {}

  static Builder builder() {
    return new Builder();
  }

  /** The month whose index the year counts from. */
  @IsoDate
  public abstract YearMonth from();

  /** The month whose index ends it. */
  @IsoDate
  public abstract YearMonth to();

  /** Index at its end / index at its start, and the margin; zero or more. */
  public abstract double growth();

  /** The same, between the bounds; zero or more. */
  public abstract double held();

  /** Which bound bit in the year. */
  public abstract ReviewBound bound();

  /** Such as {@code 2021-04 to 2022-04: cap}. */
  @Override
  public final String toString() {
    return from() + " to " + to() + ": " + bound().words();
  }

  static final class Builder extends ImmutableReviewYear.Builder {}
}
