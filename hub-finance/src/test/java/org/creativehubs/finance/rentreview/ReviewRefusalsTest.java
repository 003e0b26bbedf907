package org.creativehubs.finance.rentreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.Refused.inconsistent;
import static org.creativehubs.finance.Refused.outOfRange;
import static org.creativehubs.finance.Refused.refused;
import static org.creativehubs.finance.lease.Leases.day;
import static org.creativehubs.finance.lease.Leases.gbp;
import static org.creativehubs.finance.rentreview.Reviews.aprils;
import static org.creativehubs.finance.rentreview.Reviews.index;
import static org.creativehubs.finance.rentreview.Reviews.letting;
import static org.creativehubs.finance.rentreview.Reviews.market;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.junit.jupiter.api.Test;

/** What the clauses, questions and results of rent reviews refuse. */
class ReviewRefusalsTest {

  private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
  private static final MarketReview MARKET = market("2027-04-01", "9000", true);
  private static final ReviewRule RULE = RentReviewLaw.published().get(0);
  private static final String NONE = " must hold at least one element, but was none";
  private static final String BLANK = " must hold a visible character, but was empty";

  @Test
  void boundsAreAboveALossOfAllAndAtMostTwiceTheRent() {
    outOfRange(() -> cap("-100%"), "cap must be > -1, but was -1");
    outOfRange(() -> cap("101%"), "cap must be <= 1, but was 1.01");
    assertThat(cap("100%").cap()).contains(Ratio.ONE);
    outOfRange(() -> index("2027-04-01", "101%", "", false), "collar must be <= 1, but was 1.01");
    outOfRange(
        () -> index("2027-04-01", "", "", false).toBuilder().margin(Ratio.parse("-1.01")).build(),
        "margin must be >= -1, but was -1.01");
    assertThat(index("2027-04-01", "2%", "2%", false))
        .hasToString("index review on 2027-04-01 (at most 2 %, at least 2 %)");
  }

  private static MarketReview cap(String cap) {
    return MARKET.toBuilder().cap(Ratio.parse(cap)).build();
  }

  @Test
  void everyKindOfReviewHasItsRanges() {
    outOfRange(() -> market("2027-04-01", "-1", false), "rent must be >= 0, but was GBP -1.00");
    outOfRange(() -> ReviewClause.step(DAY, gbp("-1")), "rent must be >= 0, but was GBP -1.00");
    outOfRange(
        () -> GreaterOfReview.builder().date(DAY).upwardOnly(true).rent(gbp("-1")).build(),
        "rent must be >= 0, but was GBP -1.00");
    outOfRange(
        () -> ReviewClause.uplift(DAY, Ratio.parse("-101%")),
        "uplift must be >= -1, but was -1.01");
    assertThat(ReviewClause.uplift(DAY, Ratio.parse("-100%")))
        .hasToString("fixed uplift review on 2027-04-01: -100 % more");
    inconsistent(
        () -> ReviewClause.uplift(DAY, Ratio.ZERO).toBuilder().upwardOnly(true).build(),
        "upwardOnly must be false for FIXED_UPLIFT, but was true");
    outOfRange(() -> turnover("-1", "7%"), "turnover must be >= 0, but was GBP -1.00");
    outOfRange(() -> turnover("1", "101%"), "shareOfTurnover must be in [0, 1], but was 1.01");
  }

  private static TurnoverReview turnover(String turnover, String share) {
    TurnoverReview.Builder review = TurnoverReview.builder().date(DAY).upwardOnly(false);
    return review.turnover(gbp(turnover)).shareOfTurnover(Ratio.parse(share)).build();
  }

  @Test
  void severalBasesAreTwoToTwelve() {
    SeveralBasesReview two = ReviewClause.greatestOf(on(), on());
    refused(() -> two.toBuilder().bases(List.of()).build(), Fault.EMPTY, "bases" + NONE);
    outOfRange(
        () -> two.toBuilder().bases(Collections.nCopies(13, on())).build(),
        "bases.size must be in [2, 12], but was 13");
    assertThat(two.toBuilder().bases(Collections.nCopies(12, on())).build().bases()).hasSize(12);
    outOfRange(() -> two.toBuilder().cap(Ratio.of(2)).build(), "cap must be <= 1, but was 2");
  }

  private static MarketReview on() {
    return market("2027-04-01", "9000", false);
  }

  @Test
  void anIndexHasANameALagAndOneValueAMonth() {
    IndexTerms terms = aprils("100", "104");
    refused(() -> terms.toBuilder().index("").build(), Fault.EMPTY, "index" + BLANK);
    outOfRange(
        () -> terms.toBuilder().lagMonths(-1).build(), "lagMonths must be in [0, 24], but was -1");
    outOfRange(
        () -> terms.toBuilder().lagMonths(25).build(), "lagMonths must be in [0, 24], but was 25");
    assertThatThrownBy(() -> terms.toBuilder().baseMonth(YearMonth.of(10_000, 1)).build())
        .hasMessageStartingWith("baseMonth must be in the years 1 to 9999");
    refused(
        () -> terms.toBuilder().addPoints(terms.points().get(1)).build(),
        Fault.DUPLICATE,
        "points[2] must have a month of its own, but was 2021-04");
  }

  @Test
  void reviewsComeOneAfterTheOther() {
    RentReviewInput one = Reviews.from("10000").addReviews(on()).build();
    refused(() -> one.toBuilder().reviews(List.of()).build(), Fault.EMPTY, "reviews" + NONE);
    inconsistent(
        () -> one.toBuilder().addReviews(on()).build(),
        "reviews[1] must have a greater date than 2027-04-01, but was 2027-04-01");
    assertThatThrownBy(() -> one.toBuilder().from(LocalDate.of(10_000, 1, 1)).build())
        .hasMessageStartingWith("from must be in the years 1 to 9999");
  }

  @Test
  void aYearIsWholeOnItsAnniversary() {
    LocalDate leap = day("2024-02-29");
    assertThat(RentReviewInput.wholeYears(leap, day("2025-02-27"))).isZero();
    assertThat(RentReviewInput.wholeYears(leap, day("2025-02-28"))).isEqualTo(1);
    assertThat(RentReviewInput.wholeYears(leap, day("2028-02-28"))).isEqualTo(3);
    assertThat(RentReviewInput.wholeYears(leap, day("2028-02-29"))).isEqualTo(4);
  }

  @Test
  void theLawIsAskedOfReviewsWithDatesOfTheirOwn() {
    LettingFacts facts = facts();
    refused(() -> RentReviewLaw.of(facts, List.of()), Fault.EMPTY, "reviews" + NONE);
    refused(
        () -> RentReviewLaw.of(facts, List.of(MARKET, on())),
        Fault.DUPLICATE,
        "reviews[1] must have a date of its own, but was 2027-04-01");
    LocalDate far = LocalDate.of(10_000, 1, 1);
    assertThatThrownBy(() -> facts.toBuilder().on(far).build())
        .hasMessageStartingWith("on must be in the years 1 to 9999");
    assertThatThrownBy(() -> facts.toBuilder().madeOn(far).build())
        .hasMessageStartingWith("madeOn must be in the years 1 to 9999");
    refused(
        () -> facts.toBuilder().addRules(RULE, RULE).build(),
        Fault.DUPLICATE,
        "rules[1] must have an id of its own, but was " + RULE.id());
  }

  private static LettingFacts facts() {
    LettingFacts.Builder facts = letting(LettingKind.RENEWAL, "2026-06-24", "2026-11-21");
    return facts.jurisdiction(Jurisdiction.ENGLAND_AND_WALES).businessTenancy(true).build();
  }

  @Test
  void aRuleOfLawNamesWhatItReachesAndItsDaysAreInOrder() {
    refused(() -> RULE.toBuilder().id("").build(), Fault.EMPTY, "id" + BLANK);
    refused(() -> RULE.toBuilder().kinds(List.of()).build(), Fault.EMPTY, "kinds" + NONE);
    refused(() -> RULE.toBuilder().terms(List.of()).build(), Fault.EMPTY, "terms" + NONE);
    outOfRange(
        () -> RULE.toBuilder().terms(List.of(ReviewBound.NONE)).build(),
        "terms must not hold NONE, but was [NONE]");
    refused(() -> RULE.toBuilder().effect("").build(), Fault.EMPTY, "effect" + BLANK);
    LocalDate enacted = RULE.enacted();
    inconsistent(
        () -> RULE.toBuilder().inForceFrom(Optional.empty()).repealedFrom(enacted).build(),
        "repealedFrom must be after enacted " + enacted + ", but was " + enacted);
    LocalDate inForce = enacted.plusDays(10);
    inconsistent(
        () -> RULE.toBuilder().inForceFrom(inForce).repealedFrom(inForce).build(),
        "repealedFrom must be after inForceFrom " + inForce + ", but was " + inForce);
  }

  @Test
  void aRuleThatIsRepealedHasNoEffectAndReachesNoLaterLetting() {
    LocalDate enacted = RULE.enacted();
    ReviewRule rule =
        RULE.toBuilder()
            .madeFrom(Optional.empty())
            .inForceFrom(enacted.plusDays(10))
            .repealedFrom(enacted.plusDays(20))
            .build();
    assertThat(rule.stateOn(enacted.minusDays(1))).isEqualTo(LawState.NOT_ENACTED);
    assertThat(rule.stateOn(enacted)).isEqualTo(LawState.ENACTED_NOT_IN_FORCE);
    assertThat(rule.stateOn(enacted.plusDays(9))).isEqualTo(LawState.ENACTED_NOT_IN_FORCE);
    assertThat(rule.stateOn(enacted.plusDays(10))).isEqualTo(LawState.IN_FORCE);
    assertThat(rule.stateOn(enacted.plusDays(19))).isEqualTo(LawState.IN_FORCE);
    assertThat(rule.stateOn(enacted.plusDays(20))).isEqualTo(LawState.REPEALED);
    assertThat(rule.reach(enacted.plusDays(9))).isEqualTo(LawReach.NOT_CAUGHT);
    assertThat(rule.reach(enacted.plusDays(10))).isEqualTo(LawReach.CAUGHT);
    assertThat(rule.reach(enacted.plusDays(19))).isEqualTo(LawReach.CAUGHT);
    assertThat(rule.reach(enacted.plusDays(20))).isEqualTo(LawReach.NOT_CAUGHT);
  }

  @Test
  void findingsAndLinesHoldTogether() {
    ReviewFinding finding = RentReviewLaw.of(facts(), List.of(MARKET)).findings().get(0);
    assertThat(finding.state()).isPresent();
    refused(
        () -> ReviewFinding.builder().valuesOf(finding).because("").build(),
        Fault.EMPTY,
        "because" + BLANK);
    assertThatThrownBy(
            () -> ReviewFinding.builder().valuesOf(finding).state(Optional.empty()).build())
        .hasMessageStartingWith("state must be given if rule is given");
    ReviewLine line = JsonCatalog.answerToExample(RentReview.ENTRY).lines().get(0);
    assertThatThrownBy(() -> ReviewLine.builder().valuesOf(line).rent(Optional.empty()).build())
        .hasMessageStartingWith("undefined must be given if rent is absent");
    assertThatThrownBy(() -> ReviewLine.builder().valuesOf(line).bound(Optional.empty()).build())
        .hasMessageStartingWith("bound must be given if rent is given");
    assertThat(ReviewLine.builder().valuesOf(line).passing(line.rent()).build().isFall()).isFalse();
  }

  @Test
  void backRentHasRatesAMarginAndADayAfterTheReview() {
    BackRentInput input = JsonCatalog.example(BackRent.ENTRY);
    refused(() -> input.toBuilder().rates(List.of()).build(), Fault.EMPTY, "rates" + NONE);
    outOfRange(
        () -> input.toBuilder().margin(Ratio.of(-1)).build(), "margin must be > -1, but was -1");
    inconsistent(
        () -> input.toBuilder().paidOn(day("2026-08-01")).build(),
        "paidOn must be after the review date 2026-08-01, but was 2026-08-01");
    inconsistent(
        () -> input.toBuilder().review(day("2026-08-02")).build(),
        "review must name one settled review of rent, but was 0 reviews");
    assertThat(input.toBuilder().review(day("2026-08-01")).build().date())
        .isEqualTo(day("2026-08-01"));
  }
}
