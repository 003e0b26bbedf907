package org.creativehubs.finance.rentreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
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

  private static final List<BaseChoice> CHOICES =
      List.of(BaseChoice.GREATEST, BaseChoice.LOWEST, BaseChoice.MEAN);

  private static final Currency GBP = Currency.getInstance("GBP");
  private static final LocalDate START = LocalDate.of(2000, 2, 29);
  private static final LocalDate YEAR = START.plusYears(2);

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
      case SEVERAL_BASES ->
          SeveralBasesReview.builder()
              .date(date)
              .choice(CHOICES.get(number % 3))
              .addBases(ReviewClause.step(date, amount))
              .addBases(ReviewClause.uplift(date, Ratio.of(number, 3000)))
              .addBases(market(date, amount.times(2), cap, collar))
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

  private static MarketReview market(
      LocalDate date, Money rent, Optional<Ratio> cap, Optional<Ratio> collar) {
    MarketReview.Builder review = MarketReview.builder().date(date).rent(rent);
    return review.cap(cap).collar(collar).upwardOnly(false).build();
  }

  @Property(tries = 200)
  void greatestMeanAndLowestAreInOrderWhateverTheOrderOfTheBases(
      @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 0, max = 300_000) Integer> rents,
      @ForAll boolean bounded) {
    Optional<Ratio> cap = bounded ? Optional.of(Ratio.of(1, 20)) : Optional.empty();
    List<ReviewClause> bases = new ArrayList<>();
    for (int rent : rents) {
      Money pence = Money.ofMinor(rent, GBP);
      bases.add(
          rent % 2 == 0
              ? market(YEAR, pence, cap, cap.map(Ratio::negated))
              : ReviewClause.step(YEAR, pence));
    }
    Money greatest = rentOf(several(BaseChoice.GREATEST, bases));
    Money lowest = rentOf(several(BaseChoice.LOWEST, bases));
    assertThat(rentOf(several(BaseChoice.MEAN, bases))).isBetween(lowest, greatest);
    for (BaseChoice choice : BaseChoice.values()) {
      Money rent = rentOf(several(choice, bases));
      Collections.reverse(bases);
      assertThat(rentOf(several(choice, bases))).isEqualTo(rent);
    }
    assertThat(bases.stream().map(RentReviewProperties::rentOf)).contains(greatest, lowest);
    List<ReviewClause> fewer = bases.subList(1, bases.size());
    if (fewer.size() > 1) {
      assertThat(rentOf(several(BaseChoice.GREATEST, fewer))).isLessThanOrEqualTo(greatest);
      assertThat(rentOf(several(BaseChoice.LOWEST, fewer))).isGreaterThanOrEqualTo(lowest);
    }
  }

  @Property(tries = 200)
  void theShortFormIsTheGreatestOfIndexAndMarket(
      @ForAll @IntRange(min = 1, max = 3000) int before,
      @ForAll @IntRange(min = 1, max = 3000) int now,
      @ForAll @LongRange(min = 0, max = 400_000) long market,
      @ForAll @IntRange(min = 0, max = 3) int bounds,
      @ForAll boolean upward) {
    Optional<Ratio> cap = bounds % 2 == 0 ? Optional.empty() : Optional.of(Ratio.of(1, 20));
    Optional<Ratio> collar = bounds < 2 ? Optional.empty() : Optional.of(Ratio.of(-1, 30));
    Money rent = Money.ofMinor(market, GBP);
    GreaterOfReview.Builder brief = GreaterOfReview.builder().date(YEAR).rent(rent);
    IndexReview.Builder index = IndexReview.builder().date(YEAR).upwardOnly(false);
    ReviewClause full =
        several(
                BaseChoice.GREATEST,
                List.of(
                    index.cap(cap).collar(collar).build(), ReviewClause.market(YEAR, rent, false)))
            .toBuilder()
            .upwardOnly(upward)
            .build();
    ReviewLine one = line(brief.cap(cap).collar(collar).upwardOnly(upward).build(), before, now);
    ReviewLine other = line(full, before, now);
    assertThat(other.rent()).isEqualTo(one.rent());
    assertThat(other.unbounded()).isEqualTo(one.unbounded());
    assertThat(other.withoutFloor()).isEqualTo(one.withoutFloor());
    assertThat(other.indexRatio()).isEqualTo(one.indexRatio());
  }

  private static SeveralBasesReview several(BaseChoice choice, List<ReviewClause> bases) {
    SeveralBasesReview.Builder review = SeveralBasesReview.builder().choice(choice);
    return review.date(YEAR).bases(bases).upwardOnly(false).build();
  }

  private static Money rentOf(ReviewClause review) {
    return line(review, 100, 100).rent().orElseThrow();
  }

  private static ReviewLine line(ReviewClause review, int before, int now) {
    IndexTerms.Builder index = IndexTerms.builder().index("index").lagMonths(0);
    index.countedFrom(IndexBase.PREVIOUS_REVIEW);
    index.addPoints(IndexPoint.of(YearMonth.from(START), Ratio.of(before)));
    index.addPoints(IndexPoint.of(YearMonth.from(YEAR), Ratio.of(now)));
    Money rent = Money.ofMinor(123_457, GBP);
    RentPath path = RentReview.of(rent, START, List.of(review), index.build());
    TrueExplanations.of(path.explanation());
    return path.lines().get(0);
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
