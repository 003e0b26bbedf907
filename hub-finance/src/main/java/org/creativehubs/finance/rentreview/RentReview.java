package org.creativehubs.finance.rentreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.internal.WorkedSteps;

/**
 * What is the rent after each review, and which term of the lease decided it?
 *
 * <ul>
 *   <li>Index: rent counted from x index at the review / index counted from ({@link IndexBase}).
 *   <li>Market: the market rent. Turnover: turnover x share. Fixed: passing rent x (1 + uplift), or
 *       the step.
 *   <li>A margin is added to the growth of the index for each whole year, before any bound. The
 *       greater of index and market: the rent by the index within its bounds, or the market rent.
 *   <li>Several bases: the greatest, the lowest or the mean of the rents that they find, each
 *       within its own cap and collar; what is chosen is then bounded as a whole.
 *   <li>Cap and collar hold this between (1 + collar)^years and (1 + cap)^years of the rent counted
 *       from, years being whole years since that rent began; a review within the first year is held
 *       at that rent. For every kind but the index the rent counted from is the passing rent.
 *   <li>An upward-only term then holds it at the passing rent at least.
 * </ul>
 *
 * <p>Bounds hold over the whole period, or year by year ({@link BoundSpan}): then the growth of
 * each year is held between the bounds of one year, and the line lists the years in which one bit.
 *
 * <p>All is decided exactly and rounded once, to the minor unit: half up, but down where that would
 * pass the cap and up where it would fall short of the collar, so that both hold exactly. A result
 * exactly at a bound is not decided by it. Rents may fall where no term forbids it, and the index
 * counted from moves on even where a bound applied.
 *
 * <p>A review is open, without a rent, where the index of a month is not known ({@code
 * INDEX_MISSING}) or where it needs the rent of an open review ({@code EARLIER_REVIEW_OPEN}); later
 * reviews that need neither are found all the same. A review of several bases is open as long as
 * one of them is.
 *
 * <pre>{@code
 * List<ReviewClause> reviews =
 *     List.of(
 *         ReviewClause.uplift(LocalDate.of(2028, 4, 1), Ratio.parse("3%")),
 *         ReviewClause.step(LocalDate.of(2030, 4, 1), Money.parse("GBP 13500")));
 * RentPath path = RentReview.of(Money.parse("GBP 12000"), LocalDate.of(2026, 4, 1), reviews);
 * path.lines().get(0).rent().orElseThrow(); // GBP 12360.00
 * }</pre>
 *
 * <p>Source: the words of the lease. For the law on upward-only terms see {@link RentReviewLaw};
 * its state is reported, the rents are those of the lease as written.
 */
public final class RentReview {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<RentReviewInput, RentPath> ENTRY =
      CatalogEntry.of("rent-review", RentReview.class, RentReviewInput.class, RentPath.class)
          .title("Rent reviews")
          .question("What is the rent after each review, and which term decided it?")
          .convention("cap and collar compound over whole years since the rent counted from")
          .convention(
              "index of the review before or of the base, by name; months as the lease names")
          .convention(
              "a result exactly at a bound is not decided by it; an index not known is an answer")
          .convention(
              "several bases: greatest, lowest or mean of what each finds in its own bounds")
          .convention("rents may fall; rounded once: half up, a cap down, a collar up")
          .convention("bounds over the whole period or year by year; a margin counts before them")
          .source(Source.of("The lease itself", "rent review"))
          .source(Source.of("English Devolution and Community Empowerment Act 2026", "Schedule 37"))
          .answeredBy(RentReview::answer);

  private RentReview() {}

  /**
   * Takes a rent through reviews that are not linked to an index.
   *
   * @param rent the rent per year at the start, zero or more
   * @param from its first day
   * @param reviews the reviews by date, the first after {@code from}; at least one
   * @return the rent after each review
   */
  public static RentPath of(Money rent, LocalDate from, List<ReviewClause> reviews) {
    RentReviewInput.Builder input = RentReviewInput.builder();
    return answer(input.rent(rent).from(from).addAllReviews(reviews).build());
  }

  /**
   * Takes a rent through reviews of which some are linked to an index.
   *
   * @param rent the rent per year at the start, zero or more
   * @param from its first day
   * @param reviews the reviews by date, the first after {@code from}; at least one
   * @param index the index, how reviews count from it, and its published values
   * @return the rent after each review
   */
  public static RentPath of(
      Money rent, LocalDate from, List<ReviewClause> reviews, IndexTerms index) {
    RentReviewInput.Builder input = RentReviewInput.builder();
    return answer(input.rent(rent).from(from).addAllReviews(reviews).index(index).build());
  }

  /**
   * Takes a rent through its reviews.
   *
   * @param input rent, reviews, index and what the law depends on
   * @return the rent after each review
   */
  public static RentPath answer(RentReviewInput input) {
    ReviewWalk walk = new ReviewWalk(input);
    WorkedSteps steps = new WorkedSteps("What is the rent after the last review?");
    Optional<ReviewLawReport> law = input.letting().map(letting -> law(letting, input, steps));
    steps.given(RentPath.start(input.from()), Answer.of(input.rent()));
    for (int i = 0; i < input.reviews().size(); i++) {
      steps.startAgain();
      walk.review(i, steps);
    }
    return RentPath.builder()
        .rent(input.rent())
        .from(input.from())
        .countedFrom(input.index().map(IndexTerms::countedFrom))
        .addAllLines(walk.lines())
        .law(law)
        .explanation(steps.build())
        .build();
  }

  private static ReviewLawReport law(
      LettingFacts letting, RentReviewInput input, WorkedSteps steps) {
    ReviewLawReport report = RentReviewLaw.of(letting, input.reviews());
    steps.steps(report.explanation().steps());
    return report;
  }
}
