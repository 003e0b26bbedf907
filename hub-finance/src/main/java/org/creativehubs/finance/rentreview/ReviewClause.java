package org.creativehubs.finance.rentreview;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubVariants;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.internal.DateLimits;

/** One rent review of a lease: how the rent is found and what bounds it. */
@HubVariants
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(IndexReview.class),
  @JsonSubTypes.Type(GreaterOfReview.class),
  @JsonSubTypes.Type(MarketReview.class),
  @JsonSubTypes.Type(TurnoverReview.class),
  @JsonSubTypes.Type(UpliftReview.class),
  @JsonSubTypes.Type(StepReview.class),
  @JsonSubTypes.Type(SeveralBasesReview.class)
})
public abstract sealed class ReviewClause permits IndexedReview, PlainReview, SeveralBasesReview {

  ReviewClause() {}

  /**
   * A review to the market rent, without cap or collar.
   *
   * @param date the first day of the new rent
   * @param rent the market rent per year, zero or more
   * @param upwardOnly whether the rent may not fall below what it was
   * @return the review
   */
  public static MarketReview market(LocalDate date, Money rent, boolean upwardOnly) {
    return MarketReview.builder().date(date).rent(rent).upwardOnly(upwardOnly).build();
  }

  /**
   * A fixed step.
   *
   * @param date the first day of the new rent
   * @param rent the new rent per year, zero or more
   * @return the review
   */
  public static StepReview step(LocalDate date, Money rent) {
    return StepReview.builder().date(date).rent(rent).build();
  }

  /**
   * A fixed uplift.
   *
   * @param date the first day of the new rent
   * @param uplift the change as a decimal fraction, -1 or more, such as 0.03
   * @return the review
   */
  public static UpliftReview uplift(LocalDate date, Ratio uplift) {
    return UpliftReview.builder().date(date).uplift(uplift).build();
  }

  /**
   * The greatest of several rents, without cap or collar of the whole.
   *
   * @param first one of the reviews whose rents are compared
   * @param others the others, one to eleven, on the same date
   * @return the review
   */
  public static SeveralBasesReview greatestOf(ReviewClause first, ReviewClause... others) {
    return SeveralBasesReview.builder()
        .date(first.date())
        .choice(BaseChoice.GREATEST)
        .addBases(first)
        .addBases(others)
        .upwardOnly(false)
        .build();
  }

  /** The first day of the new rent, in the years 1 to 9999. */
  @IsoDate
  public abstract LocalDate date();

  /** How the rent is found. */
  public abstract ReviewKind kind();

  /**
   * The most the rent may change per whole year since the rent it is counted from, compounded;
   * above -1 and at most 1, never for a fixed kind.
   */
  public abstract Optional<Ratio> cap();

  /** The least it may change, likewise; at most {@link #cap()}. */
  public abstract Optional<Ratio> collar();

  /** Whether the rent may not fall below what it was; never for a fixed kind. */
  public abstract boolean upwardOnly();

  /** Whether an index counts for it. */
  abstract boolean needsIndex();

  /** Its kind, and the kinds of the rents that it compares. */
  Set<ReviewKind> kinds() {
    return Set.of(kind());
  }

  /** The amounts of money in it, by field. */
  abstract Map<String, Money> amounts();

  final void checkBounds() {
    DateLimits.years(date(), "date");
    amounts().forEach((field, amount) -> Check.notNegative(amount, field));
    checkBound(cap(), "cap");
    checkBound(collar(), "collar");
    if (cap().isPresent() && collar().isPresent()) {
      Check.atLeast(cap().get(), "cap", collar().get(), "collar");
    }
  }

  private static void checkBound(Optional<Ratio> bound, String field) {
    bound.ifPresent(
        change -> {
          Check.above(change, -1, field);
          Check.atMost(change, 1, field);
        });
  }

  /** Kind and date, such as {@code index review on 2027-04-01}. */
  final String label() {
    return kind().reviewOn(date());
  }

  /** What the rent is found from; empty if from an index alone. */
  abstract String terms();

  /** Kind, date, what the rent is found from and what bounds it, in one line. */
  @Override
  public final String toString() {
    return told(label());
  }

  /** The same without the date, for a base of a review. */
  final String withoutDate() {
    return told(Show.words(kind()));
  }

  private String told(String name) {
    return Show.noted(
        name + (terms().isEmpty() ? "" : ": " + terms()),
        "at most",
        cap().map(Show::percent),
        "at least",
        collar().map(Show::percent),
        "upward only",
        upwardOnly() ? "yes" : "");
  }
}
