package org.creativehubs.finance.rentreview;

import com.google.common.collect.Iterables;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
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

  /** A rent: without bound, at most at its cap, within its bounds, and rounded. */
  private record Found(Ratio plain, Ratio capped, Ratio held, Money rent, ReviewBound bound) {}

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
    ReviewLine.Builder line = line(review);
    Optional<Undefined> open = whyOpen(review);
    Optional<Money> rent = Optional.empty();
    if (open.isPresent()) {
      line.undefined(open.get());
      steps.given(review.label(), Answer.of(open.get()));
    } else {
      Money found = settle(review, line).rent();
      Check.that(
          places(found) <= MOST_PLACES,
          Fault.TOO_LARGE,
          "reviews[" + number + "]",
          "leave a rent of at most 50 places",
          "one of " + places(found));
      steps.given(review.label() + ", decided by", Answer.text(line.build().decidedBy()));
      explain(review, found, steps);
      rent = Optional.of(found);
    }
    lines.add(line.build());
    moveOn(review, rent);
  }

  private ReviewLine.Builder line(ReviewClause review) {
    ReviewLine.Builder line = ReviewLine.builder().date(review.date()).kind(review.kind());
    return line.years(years(review)).passing(previous.rent());
  }

  private static int places(Money rent) {
    return rent.amount().precision() - rent.amount().scale();
  }

  private Anchor countedFrom(ReviewClause review) {
    boolean fromBase = review instanceof IndexedReview && index().countedFrom() == IndexBase.BASE;
    return fromBase ? base : previous;
  }

  /** Whole years since the rent that a review counts from. */
  private int years(ReviewClause review) {
    return RentReviewInput.wholeYears(countedFrom(review).date(), review.date());
  }

  private IndexTerms index() {
    return input.index().orElseThrow();
  }

  private void moveOn(ReviewClause review, Optional<Money> rent) {
    Optional<YearMonth> month = input.index().map(terms -> terms.monthFor(review.date()));
    previous = new Anchor(review.date(), rent, month);
    base = review.needsIndex() ? base : previous;
  }

  private Optional<Undefined> whyOpen(ReviewClause review) {
    Anchor counted = countedFrom(review);
    if (review instanceof SeveralBasesReview several) {
      Optional<Undefined> open =
          several.bases().stream().flatMap(base -> whyOpen(base).stream()).findFirst();
      if (open.isPresent()) {
        return open;
      }
    }
    if (review instanceof IndexedReview indexed) {
      YearMonth to = index().monthFor(review.date());
      for (YearMonth month :
          IndexGrowth.months(indexed, counted.month().orElseThrow(), to, years(review))) {
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
  private Found settle(ReviewClause review, ReviewLine.Builder line) {
    if (review instanceof IndexedReview indexed) {
      return settleIndexed(indexed, line);
    }
    return review instanceof SeveralBasesReview several
        ? settleSeveral(several, line)
        : settlePlain((PlainReview) review, line);
  }

  /** Index reviews are bounded by their factor, so that a rent of nothing shows its bound too. */
  private Found settleIndexed(IndexedReview review, ReviewLine.Builder line) {
    Anchor counted = countedFrom(review);
    IndexGrowth growth = growth(review);
    Ratio from = counted.rent().orElseThrow().toRatio();
    Ratio indexed = growth.held().times(from);
    Ratio least = review.least().map(Money::toRatio).orElse(Ratio.ZERO);
    boolean isMarket = least.compareTo(indexed) > 0;
    ReviewBounds bounds = new ReviewBounds(review, years(review));
    Found found =
        new Found(
            greater(growth.plain().times(from), least),
            greater(growth.capped().times(from), least),
            isMarket ? least : indexed,
            isMarket ? halfUp(least) : bounds.rounded(indexed, from, input.rent()),
            isMarket ? ReviewBound.MARKET : growth.deciding());
    line.indexRatio(indexRatio(review)).addAllPerYear(growth.perYear());
    Found floored = floored(review, found, line);
    boolean isHeld = floored.rent().equals(found.rent()) && !isMarket;
    Ratio rent = floored.rent().toRatio();
    line.factor((isHeld || from.isZero() ? growth.held() : rent.dividedBy(from)).toDouble());
    return floored;
  }

  private Found settlePlain(PlainReview review, ReviewLine.Builder line) {
    Ratio unit = unit();
    ReviewBounds bounds = new ReviewBounds(review, years(review));
    Ratio plain = review.found(passing()).ratio();
    Ratio held = bounds.held(plain, unit);
    Money rounded = bounds.rounded(held, unit, input.rent());
    ReviewBound deciding = bounds.deciding(plain, unit);
    return floored(
        review, new Found(plain, bounds.capped(plain, unit), held, rounded, deciding), line);
  }

  /** Chooses among the rents of the bases, and then holds what is chosen as a whole. */
  private Found settleSeveral(SeveralBasesReview review, ReviewLine.Builder line) {
    List<Found> bases = new ArrayList<>();
    for (ReviewClause one : review.bases()) {
      ReviewLine.Builder baseLine = line(one);
      bases.add(settle(one, baseLine));
      line.addBases(baseLine.build());
    }
    review.bases().stream()
        .flatMap(one -> one instanceof IndexedReview found ? Stream.of(found) : Stream.empty())
        .findFirst()
        .ifPresent(indexed -> line.indexRatio(indexRatio(indexed)));
    Found chosen = chosen(review, bases, line);
    Ratio unit = unit();
    ReviewBounds bounds = new ReviewBounds(review, years(review));
    Ratio held = bounds.held(chosen.held(), unit);
    ReviewBound deciding = bounds.deciding(chosen.held(), unit);
    Money rounded =
        bounds.allow(chosen.rent(), unit)
            ? chosen.rent()
            : bounds.rounded(held, unit, input.rent());
    Ratio capped = bounds.capped(chosen.capped(), unit);
    ReviewBound bound = deciding == ReviewBound.NONE ? chosen.bound() : deciding;
    return floored(review, new Found(chosen.plain(), capped, held, rounded, bound), line);
  }

  private Found chosen(SeveralBasesReview review, List<Found> bases, ReviewLine.Builder line) {
    BaseChoice choice = review.choice();
    Ratio plain = choice.among(bases.stream().map(Found::plain).toList());
    Ratio capped = choice.among(bases.stream().map(Found::capped).toList());
    Ratio held = choice.among(bases.stream().map(Found::held).toList());
    if (!choice.isOne()) {
      return new Found(plain, capped, held, halfUp(held), ReviewBound.NONE);
    }
    int at = Iterables.indexOf(bases, one -> one.held().equals(held));
    line.chosen(review.bases().get(at).kind());
    return new Found(plain, capped, held, bases.get(at).rent(), bases.get(at).bound());
  }

  /** What a factor of one stands for where a bound is one of the passing rent. */
  private Ratio unit() {
    return previous.rent().map(Money::toRatio).orElse(Ratio.ZERO);
  }

  /** The rent, which an upward-only term keeps at what it was. */
  private Found floored(ReviewClause review, Found found, ReviewLine.Builder line) {
    boolean isFloored =
        review.upwardOnly() && found.held().compareTo(previous.rent().orElseThrow().toRatio()) < 0;
    Money rent = isFloored ? previous.rent().orElseThrow() : found.rent();
    ReviewBound bound = isFloored ? ReviewBound.UPWARD_ONLY : found.bound();
    line.unbounded(halfUp(found.plain())).withoutFloor(halfUp(found.capped()));
    line.rent(rent).bound(bound);
    return new Found(found.plain(), found.capped(), found.held(), rent, bound);
  }

  private IndexGrowth growth(IndexedReview review) {
    YearMonth from = countedFrom(review).month().orElseThrow();
    return new IndexGrowth(review, index(), from, years(review));
  }

  private double indexRatio(IndexedReview review) {
    YearMonth from = countedFrom(review).month().orElseThrow();
    Ratio now = index().valueOf(index().monthFor(review.date())).orElseThrow();
    return now.dividedBy(index().valueOf(from).orElseThrow()).toDouble();
  }

  private static Ratio greater(Ratio one, Ratio other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** What came first is held between the bounds, and at what the rent was if it may not fall. */
  private void explain(ReviewClause review, Money rent, WorkedSteps steps) {
    boolean isBounded =
        review.cap().isPresent() || review.collar().isPresent() || review.upwardOnly();
    Term held = held(review);
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

  private Term held(ReviewClause review) {
    if (review instanceof IndexedReview indexed) {
      Anchor counted = countedFrom(review);
      Term from = Term.given("rent counted from " + counted.date(), counted.rent().orElseThrow());
      Term grown = from.times(growth(indexed).term());
      return indexed
          .least()
          .map(rent -> Term.max(grown, Term.given("market rent a year", rent)))
          .orElse(grown);
    }
    Term plain =
        review instanceof SeveralBasesReview several
            ? amongBases(several)
            : ((PlainReview) review).found(passing());
    ReviewBounds bounds = new ReviewBounds(review, years(review));
    return passing().map(unit -> bounds.term(plain, unit)).orElse(plain);
  }

  private Term amongBases(SeveralBasesReview review) {
    List<Term> bases = new ArrayList<>();
    for (ReviewClause one : review.bases()) {
      bases.add(held(one).named("base " + (bases.size() + 1) + ", " + Show.words(one.kind())));
    }
    return review.choice().amongTerms(bases);
  }

  private Optional<Term> passing() {
    return previous.rent().map(rent -> Term.given("passing rent", rent));
  }

  private Money halfUp(Ratio amount) {
    return Money.round(amount, input.rent().currency(), RoundingMode.HALF_UP);
  }
}
