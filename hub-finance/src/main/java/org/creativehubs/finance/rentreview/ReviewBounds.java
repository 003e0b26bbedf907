package org.creativehubs.finance.rentreview;

import java.math.RoundingMode;
import java.util.Optional;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** Cap and collar of a review over some years. */
final class ReviewBounds {

  private final ReviewClause review;
  private final int years;
  private final Optional<Ratio> most;
  private final Optional<Ratio> least;

  ReviewBounds(ReviewClause review, int years) {
    this.review = review;
    this.years = years;
    this.most = review.cap().map(this::compounded);
    this.least = review.collar().map(this::compounded);
  }

  private Ratio compounded(Ratio yearly) {
    Ratio factor = yearly.plus(Ratio.ONE);
    return Ratio.of(factor.numerator().pow(years), factor.denominator().pow(years));
  }

  /** What is found, at most at the cap; the unit is what a factor of one stands for. */
  Ratio capped(Ratio plain, Ratio unit) {
    return most.map(factor -> factor.times(unit))
        .filter(cap -> cap.compareTo(plain) < 0)
        .orElse(plain);
  }

  /** What is found, between the bounds. */
  Ratio held(Ratio plain, Ratio unit) {
    Ratio capped = capped(plain, unit);
    return isBelow(capped, unit) ? least.orElseThrow().times(unit) : capped;
  }

  /**
   * An amount between the bounds, rounded half up: down where that would pass the cap, and up where
   * it would fall short of the collar, so that both hold exactly.
   */
  Money rounded(Ratio held, Ratio unit, Money like) {
    Money near = Money.round(held, like.currency(), RoundingMode.HALF_UP);
    Ratio found = near.toRatio();
    if (most.filter(factor -> found.compareTo(factor.times(unit)) > 0).isPresent()) {
      return Money.round(held, like.currency(), RoundingMode.FLOOR);
    }
    return isBelow(found, unit) ? Money.round(held, like.currency(), RoundingMode.CEILING) : near;
  }

  /** Whether an amount lies between the bounds. */
  boolean allow(Money amount, Ratio unit) {
    return held(amount.toRatio(), unit).equals(amount.toRatio());
  }

  ReviewBound deciding(Ratio plain, Ratio unit) {
    if (isBelow(plain, unit)) {
      return ReviewBound.COLLAR;
    }
    return capped(plain, unit).equals(plain) ? ReviewBound.NONE : ReviewBound.CAP;
  }

  private boolean isBelow(Ratio found, Ratio unit) {
    return least.filter(factor -> found.compareTo(factor.times(unit)) < 0).isPresent();
  }

  /** How what is found is held between the bounds. */
  Term term(Term plain, Term unit) {
    Term capped = review.cap().map(cap -> Term.min(plain, bound("most", cap, unit))).orElse(plain);
    return review
        .collar()
        .map(collar -> Term.max(capped, bound("least", collar, unit)))
        .orElse(capped);
  }

  private Term bound(String name, Ratio yearly, Term unit) {
    Term factor = Term.of(1).plus(Term.of(yearly)).power(years);
    String over = " over " + years + (years == 1 ? " year" : " years");
    boolean isFactor = unit.label().isEmpty();
    return (isFactor ? factor : unit.times(factor)).named("the " + name + over);
  }
}
