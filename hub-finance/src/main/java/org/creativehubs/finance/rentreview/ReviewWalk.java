package org.creativehubs.finance.rentreview;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.finance.internal.WorkedSteps;

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

  void review(int number, WorkedSteps steps) {
    ReviewClause review = input.reviews().get(number);
    Anchor counted = countedFrom(review);
    int years = RentReviewInput.wholeYears(counted.date(), review.date());
    ReviewLine.Builder line = ReviewLine.builder();
    line.date(review.date()).kind(review.kind()).years(years).passing(previous.rent());
    Optional<Undefined> open = whyOpen(review, counted);
    Optional<Money> rent = Optional.empty();
    if (open.isPresent()) {
      line.undefined(open.get());
      steps.given(review.label(), Answer.of(open.get()));
    } else {
      Money found = settle(review, counted, years, line);
      Check.that(
          places(found) <= MOST_PLACES,
          Fault.TOO_LARGE,
          "reviews[" + number + "]",
          "leave a rent of at most 50 places",
          "one of " + places(found));
      steps.given(
          review.label() + ", decided by", Answer.text(line.build().bound().orElseThrow().words()));
      explain(review, counted, years, found, steps);
      rent = Optional.of(found);
    }
    lines.add(line.build());
    moveOn(review, rent);
  }

  private static int places(Money rent) {
    return rent.amount().precision() - rent.amount().scale();
  }

  private Anchor countedFrom(ReviewClause review) {
    boolean fromBase = review instanceof IndexedReview && index().countedFrom() == IndexBase.BASE;
    return fromBase ? base : previous;
  }

  private IndexTerms index() {
    return input.index().orElseThrow();
  }

  private void moveOn(ReviewClause review, Optional<Money> rent) {
    Optional<YearMonth> month = input.index().map(terms -> terms.monthFor(review.date()));
    previous = new Anchor(review.date(), rent, month);
    base = review instanceof IndexedReview ? base : previous;
  }

  private Optional<Undefined> whyOpen(ReviewClause review, Anchor counted) {
    if (review instanceof IndexedReview indexed) {
      YearMonth to = index().monthFor(review.date());
      int years = RentReviewInput.wholeYears(counted.date(), review.date());
      for (YearMonth month :
          IndexGrowth.months(indexed, counted.month().orElseThrow(), to, years)) {
        if (index().valueOf(month).isEmpty()) {
          String because = index().index() + " for " + month + " is not given";
          return Optional.of(Undefined.of(Reason.INDEX_MISSING, because));
        }
      }
    }
    boolean needsCounted =
        review instanceof IndexedReview
            || review instanceof UpliftReview
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
  private Money settle(ReviewClause review, Anchor counted, int years, ReviewLine.Builder line) {
    return review instanceof IndexedReview indexed
        ? settleIndexed(indexed, counted, years, line)
        : settlePlain((PlainReview) review, counted, years, line);
  }

  /** Index reviews are bounded by their factor, so that a rent of nothing shows its bound too. */
  private Money settleIndexed(
      IndexedReview review, Anchor counted, int years, ReviewLine.Builder line) {
    IndexGrowth growth = growth(review, counted, years);
    Ratio from = counted.rent().orElseThrow().toRatio();
    Ratio indexed = growth.held().times(from);
    Ratio least = review.least().map(Money::toRatio).orElse(Ratio.ZERO);
    boolean isMarket = least.compareTo(indexed) > 0;
    ReviewBound deciding = isMarket ? ReviewBound.MARKET : growth.deciding();
    Ratio found = isMarket ? least : indexed;
    Money rounded =
        isMarket
            ? halfUp(least)
            : new ReviewBounds(review, years).rounded(found, from, input.rent());
    line.unbounded(halfUp(greater(growth.plain().times(from), least)))
        .withoutFloor(halfUp(greater(growth.capped().times(from), least)))
        .indexRatio(indexRatio(review, counted).toDouble())
        .addAllPerYear(growth.perYear());
    Money rent = floored(review, found, rounded, deciding, line);
    boolean isHeld = rent.equals(rounded) && !isMarket;
    Ratio applied = isHeld || from.isZero() ? growth.held() : rent.toRatio().dividedBy(from);
    line.factor(applied.toDouble());
    return rent;
  }

  private Money settlePlain(
      PlainReview review, Anchor counted, int years, ReviewLine.Builder line) {
    ReviewBounds bounds = new ReviewBounds(review, years);
    Ratio unit = counted.rent().map(Money::toRatio).orElse(Ratio.ZERO);
    Ratio plain = review.found(passing()).ratio();
    Ratio found = bounds.held(plain, unit);
    line.unbounded(halfUp(plain)).withoutFloor(halfUp(bounds.capped(plain, unit)));
    Money rounded = bounds.rounded(found, unit, input.rent());
    return floored(review, found, rounded, bounds.deciding(plain, unit), line);
  }

  /** The rent, which an upward-only term keeps at what it was. */
  private Money floored(
      ReviewClause review,
      Ratio found,
      Money rounded,
      ReviewBound deciding,
      ReviewLine.Builder line) {
    boolean isFloored =
        review.upwardOnly() && found.compareTo(previous.rent().orElseThrow().toRatio()) < 0;
    Money rent = isFloored ? previous.rent().orElseThrow() : rounded;
    line.rent(rent).bound(isFloored ? ReviewBound.UPWARD_ONLY : deciding);
    return rent;
  }

  private IndexGrowth growth(IndexedReview review, Anchor counted, int years) {
    return new IndexGrowth(review, index(), counted.month().orElseThrow(), years);
  }

  private Ratio indexRatio(IndexedReview review, Anchor counted) {
    Ratio now = index().valueOf(index().monthFor(review.date())).orElseThrow();
    return now.dividedBy(index().valueOf(counted.month().orElseThrow()).orElseThrow());
  }

  private static Ratio greater(Ratio one, Ratio other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** What came first is held between the bounds, and at what the rent was if it may not fall. */
  private void explain(
      ReviewClause review, Anchor counted, int years, Money rent, WorkedSteps steps) {
    boolean isBounded =
        review.cap().isPresent() || review.collar().isPresent() || review.upwardOnly();
    Term held = held(review, counted, years);
    Term found = review.upwardOnly() ? Term.max(held, passing().orElseThrow()) : held;
    boolean isGiven = review instanceof PlainReview plain && plain.isGiven() && !isBounded;
    steps.figure(
        review.label(),
        isGiven ? Term.of(rent) : found.rounded(mode(found, rent)),
        Answer.of(rent));
  }

  /** Half up, unless that would pass a bound. */
  private RoundingMode mode(Term found, Money rent) {
    Ratio exact = found.ratio();
    if (halfUp(exact).equals(rent)) {
      return RoundingMode.HALF_UP;
    }
    return rent.toRatio().compareTo(exact) < 0 ? RoundingMode.FLOOR : RoundingMode.CEILING;
  }

  private Term held(ReviewClause review, Anchor counted, int years) {
    ReviewBounds bounds = new ReviewBounds(review, years);
    if (review instanceof IndexedReview indexed) {
      Term from = Term.given("rent counted from " + counted.date(), counted.rent().orElseThrow());
      Term grown = from.times(growth(indexed, counted, years).term());
      return indexed
          .least()
          .map(rent -> Term.max(grown, Term.given("market rent a year", rent)))
          .orElse(grown);
    }
    Term plain = ((PlainReview) review).found(passing());
    return passing().map(unit -> bounds.term(plain, unit)).orElse(plain);
  }

  private Optional<Term> passing() {
    return previous.rent().map(rent -> Term.given("passing rent", rent));
  }

  private Money halfUp(Ratio amount) {
    return Money.round(amount, input.rent().currency(), RoundingMode.HALF_UP);
  }
}
