package org.creativehubs.finance.rentreview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;

/**
 * What an index does to a rent over the months of a review: with its margin, and between its
 * bounds, over the whole period or year by year.
 */
final class IndexGrowth {

  private final IndexedReview review;
  private final IndexTerms index;
  private final List<YearMonth> months;
  private final int years;

  IndexGrowth(IndexedReview review, IndexTerms index, YearMonth from, int years) {
    this.review = review;
    this.index = index;
    this.years = years;
    this.months = months(review, from, index.monthFor(review.date()), years);
  }

  /** The months whose index is needed, in order; a part of a year goes with the last one. */
  static List<YearMonth> months(IndexedReview review, YearMonth from, YearMonth to, int years) {
    List<YearMonth> months = new ArrayList<>(List.of(from));
    if (review.boundsOver() == BoundSpan.EACH_YEAR) {
      for (int year = 1; year < years; year++) {
        months.add(from.plusYears(year));
      }
    }
    months.add(to);
    return months;
  }

  /** The growth of the whole period with the margin, without a bound. */
  Ratio plain() {
    return isYearly()
        ? spans().stream().map(this::growth).reduce(Ratio.ONE, Ratio::times)
        : growth(0);
  }

  /** The growth at most at the cap. */
  Ratio capped() {
    return product(bounds -> bounds::capped);
  }

  /** The growth between the bounds. */
  Ratio held() {
    return product(bounds -> bounds::held);
  }

  private Ratio product(Function<ReviewBounds, Holding> holding) {
    Ratio product = Ratio.ONE;
    for (int span : spans()) {
      product = product.times(holding.apply(bounds()).hold(growth(span), Ratio.ONE));
    }
    return product;
  }

  private interface Holding {
    Ratio hold(Ratio growth, Ratio unit);
  }

  /** Which bound decides: of the years, if any is cut or lifted, the first that is. */
  ReviewBound deciding() {
    return spans().stream()
        .map(span -> bounds().deciding(growth(span), Ratio.ONE))
        .filter(bound -> bound != ReviewBound.NONE)
        .findFirst()
        .orElse(ReviewBound.NONE);
  }

  /** Each year with what its bounds did; empty where they hold over the whole period. */
  List<ReviewYear> perYear() {
    return isYearly() ? spans().stream().map(this::year).toList() : List.of();
  }

  private ReviewYear year(int span) {
    return ReviewYear.builder()
        .from(months.get(span))
        .to(months.get(span + 1))
        .growth(growth(span).toDouble())
        .held(bounds().held(growth(span), Ratio.ONE).toDouble())
        .bound(bounds().deciding(growth(span), Ratio.ONE))
        .build();
  }

  private boolean isYearly() {
    return review.boundsOver() == BoundSpan.EACH_YEAR;
  }

  private List<Integer> spans() {
    return IntStream.range(0, months.size() - 1).boxed().toList();
  }

  /** One year where bounds hold year by year, unless the review is within the first. */
  private int yearsOfSpan() {
    return isYearly() ? Math.min(years, 1) : years;
  }

  private ReviewBounds bounds() {
    return new ReviewBounds(review, yearsOfSpan());
  }

  private Ratio growth(int span) {
    Ratio ratio = value(months.get(span + 1)).dividedBy(value(months.get(span)));
    Ratio found =
        review.margin().map(m -> ratio.plus(m.times(Ratio.of(yearsOfSpan())))).orElse(ratio);
    return found.signum() < 0 ? Ratio.ZERO : found;
  }

  private Ratio value(YearMonth month) {
    return index.valueOf(month).orElseThrow();
  }

  /** How {@link #held} is found. */
  Term term() {
    return spans().stream()
        .map(span -> bounds().term(growthTerm(span), Term.of(1)))
        .reduce(Term::times)
        .orElseThrow();
  }

  private Term growthTerm(int span) {
    Term ratio = published(months.get(span + 1)).dividedBy(published(months.get(span)));
    Term found =
        review
            .margin()
            .map(m -> ratio.plus(Term.given("margin a year", m).times(yearsOfSpan())))
            .orElse(ratio);
    return found.exact().filter(number -> number.signum() < 0).isPresent()
        ? Term.max(Term.of(0), found)
        : found;
  }

  private Term published(YearMonth month) {
    Term published = Term.given(index.index() + " for " + month, value(month));
    return index.source().map(published::from).orElse(published);
  }
}
