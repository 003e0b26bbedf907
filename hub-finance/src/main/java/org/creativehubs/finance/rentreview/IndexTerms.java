package org.creativehubs.finance.rentreview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.internal.DateLimits;
import org.immutables.value.Value;

/** The price index that a lease names, how reviews count from it, and its published values. */
@HubValue
@Value.Immutable
public abstract class IndexTerms {

  private static final int LONGEST_LAG = 24;

  IndexTerms() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the index, such as {@code CPI}; not blank. */
  public abstract String index();

  /** From which index and rent a review counts. */
  public abstract IndexBase countedFrom();

  /**
   * How many months before the month of a date the index lies that the lease names for it, in [0,
   * 24]; consumer prices are known about two months late.
   */
  public abstract int lagMonths();

  /**
   * The month of the index at the start, if the lease names one; otherwise {@link #lagMonths()}
   * before the start.
   */
  @IsoDate
  public abstract Optional<YearMonth> baseMonth();

  /** The values that are known, each of a month of its own; any order. */
  public abstract List<IndexPoint> points();

  /** Where the values are published. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(index(), "index");
    Check.between(lagMonths(), 0, LONGEST_LAG, "lagMonths");
    baseMonth().ifPresent(month -> DateLimits.years(month, "baseMonth"));
    Check.distinct(points(), IndexPoint::month, "points", "month");
  }

  /** The month whose index counts on a date. */
  final YearMonth monthFor(LocalDate date) {
    return YearMonth.from(date).minusMonths(lagMonths());
  }

  /** The value for a month; empty if it is not known. */
  final Optional<Ratio> valueOf(YearMonth month) {
    return points().stream()
        .filter(point -> point.month().equals(month))
        .map(IndexPoint::value)
        .findFirst();
  }

  /** Builds {@link IndexTerms}. */
  public static final class Builder extends ImmutableIndexTerms.Builder {
    Builder() {}
  }
}
