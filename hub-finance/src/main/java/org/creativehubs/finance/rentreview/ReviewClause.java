package org.creativehubs.finance.rentreview;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.internal.DateLimits;
import org.immutables.value.Value;

/** One rent review of a lease: how the rent is found and what bounds it. */
@HubValue
@Value.Immutable
public abstract class ReviewClause {

  ReviewClause() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A review to the market rent, without cap or collar.
   *
   * @param date the first day of the new rent
   * @param rent the market rent per year, zero or more
   * @param upwardOnly whether the rent may not fall below what it was
   * @return the review
   */
  public static ReviewClause market(LocalDate date, Money rent, boolean upwardOnly) {
    return builder().date(date).kind(ReviewKind.MARKET).rent(rent).upwardOnly(upwardOnly).build();
  }

  /**
   * A fixed step.
   *
   * @param date the first day of the new rent
   * @param rent the new rent per year, zero or more
   * @return the review
   */
  public static ReviewClause step(LocalDate date, Money rent) {
    return fixed(date, ReviewKind.FIXED_STEP).rent(rent).build();
  }

  /**
   * A fixed uplift.
   *
   * @param date the first day of the new rent
   * @param uplift the change as a decimal fraction, -1 or more, such as 0.03
   * @return the review
   */
  public static ReviewClause uplift(LocalDate date, Ratio uplift) {
    return fixed(date, ReviewKind.FIXED_UPLIFT).uplift(uplift).build();
  }

  private static Builder fixed(LocalDate date, ReviewKind kind) {
    Builder builder = builder();
    builder.date(date).kind(kind).upwardOnly(false);
    return builder;
  }

  /** The first day of the new rent, in the years 1 to 9999. */
  @IsoDate
  public abstract LocalDate date();

  /** How the rent is found. */
  public abstract ReviewKind kind();

  /** The market rent or the step, per year, zero or more; present only where one counts. */
  public abstract Optional<Money> rent();

  /** Turnover per year, zero or more; present only for {@link ReviewKind#TURNOVER}. */
  public abstract Optional<Money> turnover();

  /** The part of turnover that is rent, in [0, 1]; present only with {@link #turnover()}. */
  public abstract Optional<Ratio> shareOfTurnover();

  /** The change, at least -1; present only for {@link ReviewKind#FIXED_UPLIFT}. */
  public abstract Optional<Ratio> uplift();

  /**
   * The most the rent may change per whole year since the rent it is counted from, compounded;
   * above -1 and at most 1, never for a fixed kind.
   */
  public abstract Optional<Ratio> cap();

  /** The least it may change, likewise; at most {@link #cap()}. */
  public abstract Optional<Ratio> collar();

  /**
   * What is added to the growth of the index for each whole year, such as 0.01, before cap and
   * collar; in [-1, 1], only for a kind with an index.
   */
  public abstract Optional<Ratio> margin();

  /**
   * Over what time cap and collar hold: over the whole period where it is not said; year by year
   * only for a kind with an index.
   */
  @Value.Default
  public BoundSpan boundsOver() {
    return BoundSpan.WHOLE_PERIOD;
  }

  /** Whether the rent may not fall below what it was; never for a fixed kind. */
  public abstract boolean upwardOnly();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    DateLimits.years(date(), "date");
    Check.givenExactlyIf(
        rent(), "rent", hasRent(), "kind is MARKET, FIXED_STEP or GREATER_OF_INDEX_AND_MARKET");
    boolean isTurnover = kind() == ReviewKind.TURNOVER;
    Check.givenExactlyIf(turnover(), "turnover", isTurnover, "kind is TURNOVER");
    Check.givenExactlyIf(shareOfTurnover(), "shareOfTurnover", isTurnover, "kind is TURNOVER");
    boolean isUplift = kind() == ReviewKind.FIXED_UPLIFT;
    Check.givenExactlyIf(uplift(), "uplift", isUplift, "kind is FIXED_UPLIFT");
    rent().ifPresent(rent -> Check.notNegative(rent, "rent"));
    turnover().ifPresent(turnover -> Check.notNegative(turnover, "turnover"));
    shareOfTurnover().ifPresent(share -> Check.share(share, "shareOfTurnover"));
    uplift().ifPresent(uplift -> Check.atLeast(uplift, -1, "uplift"));
    Check.givenOnlyIf(margin(), "margin", kind().isIndexed(), "an index counts");
    margin()
        .ifPresent(
            margin -> {
              Check.atLeast(margin, -1, "margin");
              Check.atMost(margin, 1, "margin");
            });
    Check.that(
        kind().isIndexed() || boundsOver() == BoundSpan.WHOLE_PERIOD,
        Fault.INCONSISTENT,
        "boundsOver",
        "be WHOLE_PERIOD for " + kind(),
        boundsOver());
    checkBound(cap(), "cap");
    checkBound(collar(), "collar");
    if (cap().isPresent() && collar().isPresent()) {
      Check.atLeast(cap().get(), "cap", collar().get(), "collar");
    }
    boolean bounded = !kind().isFixed() || !upwardOnly();
    Check.that(bounded, Fault.INCONSISTENT, "upwardOnly", "be false for " + kind(), upwardOnly());
  }

  private boolean hasRent() {
    return kind() == ReviewKind.MARKET
        || kind() == ReviewKind.FIXED_STEP
        || kind() == ReviewKind.GREATER_OF_INDEX_AND_MARKET;
  }

  private void checkBound(Optional<Ratio> bound, String field) {
    Check.givenOnlyIf(bound, field, !kind().isFixed(), "the rent is not fixed in advance");
    bound.ifPresent(
        change -> {
          Check.above(change, -1, field);
          Check.atMost(change, 1, field);
        });
  }

  /** Kind and date, such as {@code index review on 2027-04-01}. */
  @Override
  public final String toString() {
    return kind().reviewOn(date());
  }

  /** Builds a {@link ReviewClause}. */
  public static final class Builder extends ImmutableReviewClause.Builder {
    Builder() {}
  }
}
