package org.creativehubs.finance.lease;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** The calculators that follow a rent through reviews and turnover. */
final class LeaseReviewEntries {

  static final Source LEASE = Source.of("The lease itself");
  private static final Source ACT =
      Source.of("English Devolution and Community Empowerment Act 2026", "Schedule 37");
  private static final LocalDate START = LocalDate.of(2022, 4, 1);

  private LeaseReviewEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.<CatalogEntry<?, ?>>builder()
        .add(review(), law(), turnover())
        .addAll(LeaseEndEntries.all())
        .build();
  }

  private static CatalogEntry<?, ?> review() {
    return CatalogEntry.of("rent-review", RentReview.class, RentReviewInput.class, RentPath.class)
        .title("Rent reviews")
        .question("What is the rent after each review, and which term decided it?")
        .convention("cap and collar compound over whole years since the rent counted from")
        .convention("index of the review before or of the base, by name; months as the lease names")
        .convention(
            "a result just at a bound is not decided by it; an index not known is an answer")
        .convention("rents may fall; rounded half up once, to the penny")
        .source(Source.of("The lease itself", "rent review"))
        .source(ACT)
        .example(LeaseReviewEntries::reviews)
        .answeredBy(RentReview::answer);
  }

  private static RentReviewInput reviews() {
    IndexTerms.Builder index = IndexTerms.builder().index("CPI");
    index.countedFrom(IndexBase.PREVIOUS_REVIEW).lagMonths(0).baseMonth(YearMonth.of(2022, 4));
    index.addPoints(point(2022, 119), point(2023, 128), point(2024, 132));
    index.source(Source.of("Rounded figures for an example"));
    return RentReviewInput.builder()
        .rent(gbp("12000"))
        .from(START)
        .index(index.build())
        .addReviews(indexReview(1), indexReview(2))
        .addReviews(marketReview(3), ReviewClause.step(START.plusYears(4), gbp("13000")))
        .addReviews(ReviewClause.uplift(START.plusYears(5), Ratio.parse("3%")))
        .addReviews(turnoverReview(), indexReview(7))
        .letting(letting())
        .build();
  }

  private static ReviewClause indexReview(int year) {
    return bounded(year, ReviewKind.INDEX).upwardOnly(false).build();
  }

  private static ReviewClause marketReview(int year) {
    return bounded(year, ReviewKind.MARKET).rent(gbp("12500")).upwardOnly(true).build();
  }

  private static ReviewClause turnoverReview() {
    ReviewClause.Builder review = ReviewClause.builder();
    review.date(START.plusYears(6)).kind(ReviewKind.TURNOVER).upwardOnly(false);
    return review.turnover(gbp("160000")).shareOfTurnover(Ratio.parse("8%")).build();
  }

  private static ReviewClause.Builder bounded(int year, ReviewKind kind) {
    ReviewClause.Builder review = ReviewClause.builder();
    review.date(START.plusYears(year)).kind(kind);
    review.cap(Ratio.parse("4%")).collar(Ratio.parse("1%"));
    return review;
  }

  private static IndexPoint point(int year, long value) {
    return IndexPoint.of(YearMonth.of(year, 4), Ratio.of(value));
  }

  private static LettingFacts letting() {
    return LettingFacts.builder()
        .on(LocalDate.of(2026, 11, 21))
        .jurisdiction(Jurisdiction.ENGLAND_AND_WALES)
        .kind(LettingKind.RENEWAL)
        .businessTenancy(true)
        .madeOn(START)
        .build();
  }

  private static CatalogEntry<?, ?> law() {
    return CatalogEntry.of(
            "rent-review-law", RentReviewLaw.class, RentReviewLawInput.class, ReviewLawReport.class)
        .title("Law of upward-only rent reviews")
        .question("Does the ban on upward-only rent reviews reach this lease, and is it in force?")
        .convention("the day asked for and the day the letting was made are the caller's")
        .convention("index, market and turnover reviews are caught; fixed steps and caps are not")
        .convention("reported, not applied")
        .source(ACT)
        .example(LeaseReviewEntries::renewal)
        .answeredBy(RentReviewLaw::answer);
  }

  private static RentReviewLawInput renewal() {
    LettingFacts.Builder facts = LettingFacts.builder();
    facts.on(LocalDate.of(2028, 6, 24)).jurisdiction(Jurisdiction.ENGLAND_AND_WALES);
    facts.kind(LettingKind.RENEWAL).businessTenancy(true).madeOn(LocalDate.of(2026, 3, 17));
    facts.addRules(commenced());
    return RentReviewLawInput.builder()
        .letting(facts.build())
        .addReviews(indexReview(10), marketReview(15))
        .build();
  }

  /** The rule as it might read once days are set. */
  private static ReviewRule commenced() {
    ReviewRule rule = RentReviewLaw.published().get(1);
    return ReviewRule.builder()
        .id("renewal-once-commenced")
        .jurisdiction(rule.jurisdiction())
        .letting(rule.letting())
        .addAllKinds(rule.kinds())
        .addAllTerms(rule.terms())
        .madeFrom(rule.madeFrom())
        .enacted(rule.enacted())
        .inForceFrom(LocalDate.of(2027, 10, 1))
        .repealedFrom(LocalDate.of(2047, 10, 1))
        .knownOn(rule.knownOn())
        .effect("supposed for the example to begin on 1 October 2027")
        .source(ACT)
        .build();
  }

  private static CatalogEntry<?, ?> turnover() {
    return CatalogEntry.of(
            "turnover-rent",
            TurnoverRent.class,
            TurnoverRentInput.class,
            TurnoverRentStatement.class)
        .title("Turnover rent")
        .question("What rent does this turnover make, and what is still to pay at year's end?")
        .convention("natural breakpoint = base / percentage, kept exact, or the stated threshold")
        .convention("the top-up of a year is rounded half up once")
        .convention("on account by a named rule; the balance makes up the year to the penny")
        .source(Source.of("The lease itself", "turnover rent"))
        .example(LeaseReviewEntries::bar)
        .answeredBy(TurnoverRent::answer);
  }

  private static TurnoverRentInput bar() {
    return TurnoverRentInput.builder()
        .baseRent(gbp("24000"))
        .percentage(Ratio.parse("8%"))
        .threshold(gbp("280000"))
        .periodsPerYear(4)
        .onAccount(OnAccountRule.YEAR_BEFORE)
        .turnoverBefore(gbp("290000"))
        .addYears(year("2025/26", "61000", "84000.50", "90000", "75000"))
        .addYears(year("2026/27", "50000", "60000", "70000", "65000"))
        .build();
  }

  private static TurnoverYear year(String name, String... turnovers) {
    return TurnoverYear.of(name, List.of(turnovers).stream().map(LeaseReviewEntries::gbp).toList());
  }

  static Money gbp(String amount) {
    return Money.of(amount, "GBP");
  }
}
