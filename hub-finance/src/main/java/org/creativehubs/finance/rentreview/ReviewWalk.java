package org.creativehubs.finance.rentreview;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.finance.internal.DateLimits;

/** Goes through the reviews of a lease in order. */
final class ReviewWalk {

  private static final int MOST_PLACES = 50;

  /** A rent that a review may count from, and the month of its index. */
  private record Anchor(LocalDate date, Optional<Money> rent, Optional<YearMonth> month) {}

  private final RentReviewInput input;
  private final List<ReviewLine> lines = new ArrayList<>();
  private Anchor base;
  private Anchor previous;

  ReviewWalk(RentReviewInput input) {
    this.input = input;
    Optional<YearMonth> month =
        input.index().map(terms -> terms.baseMonth().orElseGet(() -> terms.monthFor(input.from())));
    this.base = new Anchor(input.from(), Optional.of(input.rent()), month);
    this.previous = base;
  }

  List<ReviewLine> lines() {
    return lines;
  }

  void review(int number, Explanation.Builder steps) {
    ReviewClause review = input.reviews().get(number);
    Anchor counted = countedFrom(review);
    int years = DateLimits.wholeYears(counted.date(), review.date());
    ReviewLine.Builder line = ReviewLine.builder();
    line.date(review.date()).kind(review.kind()).years(years).passing(previous.rent());
    Optional<Undefined> open = whyOpen(review, counted);
    Optional<Money> rent = Optional.empty();
    if (open.isPresent()) {
      line.undefined(open.get());
      steps.given(review.toString(), Answer.of(open.get()));
    } else {
      rent = Optional.of(settle(review, counted, years, line, steps));
      Check.that(
          places(rent.get()) <= MOST_PLACES,
          Fault.TOO_LARGE,
          "reviews[" + number + "]",
          "leave a rent of at most 50 places",
          "one of " + places(rent.get()));
    }
    lines.add(line.build());
    moveOn(review, rent);
  }

  private static int places(Money rent) {
    return rent.amount().precision() - rent.amount().scale();
  }

  private Anchor countedFrom(ReviewClause review) {
    boolean fromBase = review.kind() == ReviewKind.INDEX && index().countedFrom() == IndexBase.BASE;
    return fromBase ? base : previous;
  }

  private IndexTerms index() {
    return input.index().orElseThrow();
  }

  private void moveOn(ReviewClause review, Optional<Money> rent) {
    Optional<YearMonth> month = input.index().map(terms -> terms.monthFor(review.date()));
    previous = new Anchor(review.date(), rent, month);
    base = review.kind() == ReviewKind.INDEX ? base : previous;
  }

  private Optional<Undefined> whyOpen(ReviewClause review, Anchor counted) {
    if (review.kind() == ReviewKind.INDEX) {
      for (YearMonth month :
          List.of(counted.month().orElseThrow(), index().monthFor(review.date()))) {
        if (index().valueOf(month).isEmpty()) {
          String because = index().index() + " for " + month + " is not given";
          return Optional.of(Undefined.of(Reason.INDEX_MISSING, because));
        }
      }
    }
    boolean needsCounted =
        review.kind() == ReviewKind.INDEX
            || review.kind() == ReviewKind.FIXED_UPLIFT
            || review.cap().isPresent()
            || review.collar().isPresent();
    boolean lacks =
        (needsCounted && counted.rent().isEmpty())
            || (review.upwardOnly() && previous.rent().isEmpty());
    return lacks
        ? Optional.of(
            Undefined.of(Reason.OPEN_REVIEW, "the review on " + previous.date() + " is open"))
        : Optional.empty();
  }

  /** Finds the rent of a review that has all it needs. */
  private Money settle(
      ReviewClause review,
      Anchor counted,
      int years,
      ReviewLine.Builder line,
      Explanation.Builder steps) {
    boolean linked = review.kind() == ReviewKind.INDEX;
    ReviewBounds bounds = new ReviewBounds(review, years);
    Ratio countedRent = counted.rent().map(Money::toRatio).orElse(Ratio.ZERO);
    // Index reviews are bounded by their factor, so that a rent of nothing shows its bound too.
    Ratio unit = linked ? Ratio.ONE : countedRent;
    Ratio scale = linked ? countedRent : Ratio.ONE;
    Ratio plain = linked ? ratio(review, counted) : amount(review);
    Ratio held = bounds.held(plain, unit);
    Ratio found = held.times(scale);
    Ratio floor = review.upwardOnly() ? previous.rent().orElseThrow().toRatio() : Ratio.ZERO;
    boolean isFloored = found.compareTo(floor) < 0;
    Money rent = halfUp(isFloored ? floor : found);
    ReviewBound bound = isFloored ? ReviewBound.UPWARD_ONLY : bounds.deciding(plain, unit);
    line.rent(rent)
        .bound(bound)
        .unbounded(halfUp(plain.times(scale)))
        .withoutFloor(halfUp(bounds.capped(plain, unit).times(scale)));
    if (linked) {
      Ratio applied = isFloored ? floor.dividedBy(countedRent) : held;
      line.indexRatio(plain.toDouble()).factor(applied.toDouble());
    }
    String ended = bounds.words() + (review.upwardOnly() ? ", upward only" : "");
    String words = words(review, counted) + ended + "; " + bound.decided() + ", half up";
    steps.step(review.toString(), words, Answer.of(rent));
    return rent;
  }

  private Ratio ratio(ReviewClause review, Anchor counted) {
    Ratio now = index().valueOf(index().monthFor(review.date())).orElseThrow();
    return now.dividedBy(index().valueOf(counted.month().orElseThrow()).orElseThrow());
  }

  private Ratio amount(ReviewClause review) {
    return switch (review.kind()) {
      case TURNOVER ->
          review.turnover().orElseThrow().toRatio().times(review.shareOfTurnover().orElseThrow());
      case FIXED_UPLIFT ->
          previous
              .rent()
              .orElseThrow()
              .toRatio()
              .times(Ratio.ONE.plus(review.uplift().orElseThrow()));
      default -> review.rent().orElseThrow().toRatio();
    };
  }

  private String words(ReviewClause review, Anchor counted) {
    return switch (review.kind()) {
      case INDEX -> {
        YearMonth now = index().monthFor(review.date());
        YearMonth then = counted.month().orElseThrow();
        yield counted.rent().orElseThrow()
            + " x "
            + index().valueOf(now).orElseThrow()
            + " ("
            + now
            + ") / "
            + index().valueOf(then).orElseThrow()
            + " ("
            + then
            + ")";
      }
      case TURNOVER ->
          review.turnover().orElseThrow() + " x " + review.shareOfTurnover().orElseThrow();
      case FIXED_UPLIFT ->
          previous.rent().orElseThrow() + " x (1 + " + review.uplift().orElseThrow() + ")";
      default -> review.rent().orElseThrow().toString();
    };
  }

  private Money halfUp(Ratio amount) {
    return Money.round(amount, input.rent().currency(), RoundingMode.HALF_UP);
  }
}
