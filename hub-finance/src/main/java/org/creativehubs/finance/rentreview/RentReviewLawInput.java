package org.creativehubs.finance.rentreview;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link RentReviewLaw} takes. */
@HubValue
@Value.Immutable
public abstract class RentReviewLawInput {

  RentReviewLawInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the law asks of the letting, and for which day it is asked. */
  public abstract LettingFacts letting();

  /** The reviews, each on a date of its own; at least one. */
  public abstract List<ReviewClause> reviews();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(reviews(), "reviews");
    Check.distinct(reviews(), ReviewClause::date, "reviews", "date");
  }

  /** Builds a {@link RentReviewLawInput}. */
  public static final class Builder extends ImmutableRentReviewLawInput.Builder {
    Builder() {}
  }
}
