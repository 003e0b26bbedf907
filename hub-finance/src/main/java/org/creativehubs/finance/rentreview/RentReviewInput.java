package org.creativehubs.finance.rentreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.internal.DateLimits;
import org.immutables.value.Value;

/** What {@link RentReview} takes; all money is in one currency and per year. */
@HubValue
@Value.Immutable
public abstract class RentReviewInput {

  private static final int MOST_YEARS = 999;

  RentReviewInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The rent per year at the start, zero or more. */
  public abstract Money rent();

  /** The first day of that rent, in the years 1 to 9999. */
  @IsoDate
  public abstract LocalDate from();

  /** The reviews by date, the first after {@link #from()}, within 999 years; at least one. */
  public abstract List<ReviewClause> reviews();

  /** The index; present if a review is index-linked. */
  public abstract Optional<IndexTerms> index();

  /** What must be known to report the law on upward-only and collar terms; absent if not asked. */
  public abstract Optional<LettingFacts> letting();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(rent(), "rent");
    DateLimits.years(from(), "from");
    Check.notEmpty(reviews(), "reviews");
    boolean linked = reviews().stream().anyMatch(ReviewClause::needsIndex);
    Check.givenIf(index(), "index", linked, "a review is index-linked");
    Check.after(reviews().get(0).date(), "reviews[0].date", from(), "from");
    Check.ascending(reviews(), ReviewClause::date, "reviews", "date");
    Check.each(reviews(), "reviews", this::checkReview);
  }

  private void checkReview(ReviewClause review, String field) {
    boolean near = wholeYears(from(), review.date()) <= MOST_YEARS;
    Check.that(near, field + ".date", "be within 999 years of from " + from(), review.date());
    review.amounts().forEach((name, amount) -> checkCurrency(amount, field + "." + name));
  }

  private void checkCurrency(Money amount, String field) {
    MoneyCheck.sameCurrency(amount, field, rent(), "rent");
  }

  /** Whole years from a day to a later one; 28 February ends a year that began on a 29th. */
  static int wholeYears(LocalDate from, LocalDate to) {
    int years = to.getYear() - from.getYear();
    return from.plusYears(years).isAfter(to) ? years - 1 : years;
  }

  /** Builds a {@link RentReviewInput}. */
  public static final class Builder extends ImmutableRentReviewInput.Builder {
    Builder() {}
  }
}
