package org.creativehubs.finance.depreciation;

import java.math.RoundingMode;
import java.util.List;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;

/**
 * The formulas of {@link Depreciation}, written with the numbers of an asset.
 *
 * @param input the asset and the method
 */
record DepreciationTerms(DepreciationInput input) {

  private static final int YEAR = 12;

  Term cost() {
    return Term.of(input.cost());
  }

  Term salvage() {
    return Term.of(input.salvage());
  }

  /** The share that is written off in a full year. */
  Term share() {
    Term life = Term.of(input.life());
    return switch (input.method()) {
      case STRAIGHT_LINE -> Term.of(1).dividedBy(life).asShare();
      case DOUBLE_DECLINING -> Term.of(input.decliningFactor()).dividedBy(life).asShare();
      case FIXED_DECLINING ->
          Term.of(1)
              .minus(salvage().dividedBy(cost()).power(Term.of(1).dividedBy(life)))
              .rounded(RoundingMode.HALF_UP, 3)
              .asShare();
    };
  }

  /** Of what it is the share, in words. */
  String of() {
    return input.method() == DepreciationMethod.STRAIGHT_LINE
        ? "cost less salvage value"
        : "the book value before";
  }

  /** The step that the fixed rate takes before it is used. */
  List<Step> before() {
    return input.method() == DepreciationMethod.FIXED_DECLINING
        ? List.of(share().named("each year").step())
        : List.of();
  }

  /** What is written off in a year, without rounding. */
  Term written(int year, Term book) {
    Term life = Term.of(input.life());
    Term salvage = Term.of(input.salvage().toRatio());
    return switch (input.method()) {
      case STRAIGHT_LINE -> Term.of(input.cost().toRatio()).minus(salvage).dividedBy(life);
      case DOUBLE_DECLINING ->
          Term.max(
              Term.of(0),
              Term.min(book.times(input.decliningFactor()).dividedBy(life), book.minus(salvage)));
      case FIXED_DECLINING -> partOfYear(book.times(share()), year);
    };
  }

  private Term partOfYear(Term written, int year) {
    int months = input.monthsOfFirstYear();
    if (months == YEAR || (year > 1 && year <= input.life())) {
      return written;
    }
    return written.times(year == 1 ? months : YEAR - months).dividedBy(YEAR);
  }
}
