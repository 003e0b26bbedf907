package org.creativehubs.finance.rentreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.lease.TrueExplanations;

class RentReviewProperties {

  private static final Currency GBP = Currency.getInstance("GBP");
  private static final LocalDate START = LocalDate.of(2000, 2, 29);

  @Property(tries = 300)
  void aCapNeverRaisesAndACollarNeverLowersTheRentOfOneReview(
      @ForAll @LongRange(min = 0, max = 9_000_000) long pence,
      @ForAll @IntRange(min = 1, max = 3000) int before,
      @ForAll @IntRange(min = 1, max = 3000) int now,
      @ForAll @IntRange(min = -200, max = 200) int bound,
      @ForAll @IntRange(min = 1, max = 12) int years,
      @ForAll boolean upward) {
    Money plain = rent(pence, before, now, years, upward, bound, false, false);
    assertThat(rent(pence, before, now, years, upward, bound, true, false))
        .isLessThanOrEqualTo(plain);
    assertThat(rent(pence, before, now, years, upward, bound, false, true))
        .isGreaterThanOrEqualTo(plain);
  }

  @Property(tries = 300)
  void aRentLiesBetweenItsBoundsCompoundedYearByYear(
      @ForAll @LongRange(min = 0, max = 9_000_000) long pence,
      @ForAll @IntRange(min = 500, max = 2000) int before,
      @ForAll @IntRange(min = 500, max = 2000) int now,
      @ForAll @IntRange(min = -200, max = 200) int bound,
      @ForAll @IntRange(min = 1, max = 12) int years) {
    Ratio most = Ratio.ONE;
    for (int year = 0; year < years; year++) {
      most = most.times(Ratio.of(1000 + bound, 1000));
    }
    Ratio plain = Ratio.of(now, before);
    Ratio lesser = plain.compareTo(most) < 0 ? plain : most;
    Ratio greater = plain.compareTo(most) < 0 ? most : plain;
    Money rent = Money.ofMinor(pence, GBP);
    Money capped = rent(pence, before, now, years, false, bound, true, false);
    assertThat(capped.toRatio()).isLessThanOrEqualTo(rent.toRatio().times(most));
    assertThat(capped)
        .isIn(rent.times(lesser, RoundingMode.HALF_UP), rent.times(lesser, RoundingMode.FLOOR));
    Money collared = rent(pence, before, now, years, false, bound, false, true);
    assertThat(collared.toRatio()).isGreaterThanOrEqualTo(rent.toRatio().times(most));
    assertThat(collared)
        .isIn(rent.times(greater, RoundingMode.HALF_UP), rent.times(greater, RoundingMode.CEILING));
  }

  @Property(tries = 300)
  void aReviewWithoutBoundsIsThePlainFactor(
      @ForAll @LongRange(min = 0, max = 9_000_000) long pence,
      @ForAll @IntRange(min = 1, max = 3000) int before,
      @ForAll @IntRange(min = 1, max = 3000) int now,
      @ForAll @IntRange(min = 1, max = 12) int years) {
    assertThat(rent(pence, before, now, years, false, 0, false, false))
        .isEqualTo(Money.ofMinor(pence, GBP).times(Ratio.of(now, before), RoundingMode.HALF_UP));
  }

  @Property(tries = 200)
  void doublingEveryIndexValueChangesNothing(
      @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 3000) Integer> values,
      @ForAll IndexBase base,
      @ForAll boolean upward) {
    List<Integer> doubled = values.stream().map(value -> 2 * value).toList();
    assertThat(path(doubled, base, upward).lines()).isEqualTo(path(values, base, upward).lines());
  }

  @Property(tries = 100)
  void everyCellAndEveryExpressionIsTrue(
      @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 3000) Integer> values,
      @ForAll IndexBase base,
      @ForAll boolean upward,
      @ForAll @Size(min = 1, max = 4) List<ReviewKind> kinds) {
    TrueExplanations.ofCells(path(values, base, upward));
    TrueExplanations.of(path(values, base, upward).explanation());
    List<ReviewClause> reviews = new ArrayList<>();
    for (ReviewKind kind : kinds) {
      LocalDate date = START.plusYears(2L * reviews.size() + 1);
      reviews.add(clause(date, kind, values.get(reviews.size() % values.size()), upward));
    }
    RentPath path = RentReview.of(Money.ofMinor(200_000, GBP), START, reviews);
    TrueExplanations.ofCells(path);
    TrueExplanations.of(path.explanation());
  }

  private static ReviewClause clause(LocalDate date, ReviewKind kind, int number, boolean bounded) {
    Money amount = Money.ofMinor(100L * number, GBP);
    Optional<Ratio> cap = bounded ? Optional.of(Ratio.of(1, 20)) : Optional.empty();
    Optional<Ratio> collar = cap.map(Ratio::negated);
    boolean upward = bounded && number % 2 == 0;
    return switch (kind) {
      case FIXED_STEP -> ReviewClause.step(date, amount);
      case FIXED_UPLIFT -> ReviewClause.uplift(date, Ratio.of(number, 3000));
      case TURNOVER ->
          TurnoverReview.builder()
              .date(date)
              .turnover(amount)
              .shareOfTurnover(Ratio.of(1, 7))
              .cap(cap)
              .collar(collar)
              .upwardOnly(upward)
              .build();
      default ->
          MarketReview.builder()
              .date(date)
              .rent(amount)
              .cap(cap)
              .collar(collar)
              .upwardOnly(upward)
              .build();
    };
  }

  @Property(tries = 200)
  void anUpwardOnlyRentNeverFallsAndLinesFollowOnOneAnother(
      @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 3000) Integer> values,
      @ForAll IndexBase base) {
    RentPath path = path(values, base, true);
    Money rent = path.rent();
    for (ReviewLine line : path.lines()) {
      assertThat(line.passing()).contains(rent);
      assertThat(line.isFall()).isFalse();
      rent = line.rent().orElseThrow();
    }
    assertThat(path.rentOn(START.plusYears(100))).contains(rent);
    assertThat(path.steps()).hasSize(path.lines().size());
  }

  private static RentPath path(List<Integer> values, IndexBase base, boolean upward) {
    IndexTerms.Builder index = IndexTerms.builder();
    index.index("index").countedFrom(base).lagMonths(0);
    RentReviewInput.Builder input = RentReviewInput.builder();
    input.rent(Money.ofMinor(1_234_567, GBP)).from(START);
    for (int i = 0; i < values.size(); i++) {
      LocalDate date = START.plusYears(i);
      index.addPoints(IndexPoint.of(YearMonth.from(date), Ratio.of(values.get(i))));
      if (i > 0) {
        IndexReview.Builder review = IndexReview.builder();
        review.date(date).upwardOnly(upward);
        input.addReviews(review.cap(Ratio.of(1, 20)).collar(Ratio.of(-1, 20)).build());
      }
    }
    return RentReview.answer(input.index(index.build()).build());
  }

  private static Money rent(
      long pence,
      int before,
      int now,
      int years,
      boolean upward,
      int bound,
      boolean capped,
      boolean collared) {
    LocalDate date = START.plusYears(years);
    IndexTerms.Builder index = IndexTerms.builder();
    index.index("index").countedFrom(IndexBase.PREVIOUS_REVIEW).lagMonths(0);
    index.addPoints(IndexPoint.of(YearMonth.from(START), Ratio.of(before)));
    index.addPoints(IndexPoint.of(YearMonth.from(date), Ratio.of(now)));
    IndexReview.Builder review = IndexReview.builder();
    review.date(date).upwardOnly(upward);
    if (capped) {
      review.cap(Ratio.of(bound, 1000));
    }
    if (collared) {
      review.collar(Ratio.of(bound, 1000));
    }
    RentReviewInput.Builder input = RentReviewInput.builder();
    input.rent(Money.ofMinor(pence, GBP)).from(START).index(index.build());
    ReviewLine line = RentReview.answer(input.addReviews(review.build()).build()).lines().get(0);
    assertThat(line.years()).isEqualTo(years);
    return line.rent().orElseThrow();
  }
}
