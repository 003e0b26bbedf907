package org.creativehubs.finance.rentreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.lease.Leases.day;
import static org.creativehubs.finance.lease.Leases.gbp;
import static org.creativehubs.finance.rentreview.Reviews.aprils;
import static org.creativehubs.finance.rentreview.Reviews.index;
import static org.creativehubs.finance.rentreview.Reviews.letting;
import static org.creativehubs.finance.rentreview.Reviews.market;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class RentReviewLawTest {

  private static final ReviewClause MARKET = market("2031-04-01", "12000", true);
  private static final ReviewRule RENEWALS = RentReviewLaw.published().get(1);

  @Test
  void theActIsEnactedAndNotInForce() {
    assertThat(stateOn("2026-04-28")).isEqualTo(LawState.NOT_ENACTED);
    assertThat(stateOn("2026-04-29")).isEqualTo(LawState.ENACTED_NOT_IN_FORCE);
    assertThat(stateOn("2026-11-21")).isEqualTo(LawState.ENACTED_NOT_IN_FORCE);
    assertThat(RENEWALS.source())
        .hasToString("English Devolution and Community Empowerment Act 2026, Schedule 37");
  }

  @Test
  void renewalsAreCaughtFromTheSeventeenthOfMarch() {
    assertThat(reach(LettingKind.RENEWAL, "2026-03-16")).isEqualTo(LawReach.NOT_CAUGHT);
    assertThat(reach(LettingKind.RENEWAL, "2026-03-17")).isEqualTo(LawReach.CAUGHT);
  }

  @Test
  void newLettingsDependOnADayThatIsNotSet() {
    assertThat(reach(LettingKind.NEW, "2026-11-21")).isEqualTo(LawReach.NOT_CAUGHT);
    assertThat(reach(LettingKind.NEW, "2026-11-22")).isEqualTo(LawReach.DEPENDS_ON_COMMENCEMENT);
  }

  @Test
  void capsAndFixedStepsAreNotCaughtAndCollarsAre() {
    ReviewLawReport report =
        report(
            letting(LettingKind.RENEWAL, "2026-06-24", "2026-11-21"),
            index("2027-06-24", "1%", "4%", false),
            ReviewClause.step(day("2028-06-24"), gbp("9000")),
            market("2029-06-24", "9000", false),
            market("2031-06-24", "9000", true));
    assertThat(report.table().rows().stream().map(row -> row.get(0) + " " + row.get(2)))
        .containsExactly(
            "2027-06-24 cap not caught",
            "2027-06-24 collar caught",
            "2028-06-24 no bound not caught",
            "2029-06-24 no bound not caught",
            "2031-06-24 upward only caught");
    assertThat(report.findings()).noneMatch(ReviewFinding::isWithoutEffect);
    assertThat(report.explanation().answer()).hasToString("0 terms");
    assertThat(report.explain("2027-06-24 cap", "because").answer())
        .hasToString("caps are not caught");
    assertThat(report.findings().get(1).because()).contains("2027 or 2028", "collars as drafted");
  }

  @Test
  void severalBasesAreCaughtAsAnyOfThemAndAsTheGreatestOfWhatPasses() {
    MarketReview market = market("2031-06-24", "9000", false);
    ReviewClause step = ReviewClause.step(market.date(), gbp("9000"));
    ReviewLawReport report =
        report(
            letting(LettingKind.RENEWAL, "2026-06-24", "2026-11-21"),
            ReviewClause.greatestOf(index("2027-06-24", "1%", "4%", false), on("2027-06-24")),
            ReviewClause.greatestOf(on("2028-06-24"), on("2028-06-24")).toBuilder()
                .upwardOnly(true)
                .build(),
            ReviewClause.greatestOf(on("2029-06-24"), passing("2029-06-24")),
            lowestOf(on("2030-06-24"), passing("2030-06-24")),
            ReviewClause.greatestOf(market, step),
            ReviewClause.greatestOf(passing("2032-06-24"), passing("2032-06-24")));
    assertThat(report.table().rows().stream().map(row -> row.get(0) + " " + row.get(2)))
        .containsExactly(
            "2027-06-24 no bound not caught",
            "2027-06-24 base 1 cap not caught",
            "2027-06-24 base 1 collar caught",
            "2028-06-24 upward only caught",
            "2029-06-24 upward only caught",
            "2030-06-24 no bound not caught",
            "2031-06-24 no bound not caught",
            "2032-06-24 upward only not caught");
    assertThat(report.findings().get(6).because())
        .isEqualTo(
            "a base that the lease fixes in advance keeps the rent up, of which no rule speaks");
  }

  private static MarketReview on(String date) {
    return market(date, "9000", false);
  }

  private static ReviewClause passing(String date) {
    return ReviewClause.uplift(day(date), Ratio.ZERO);
  }

  private static ReviewClause lowestOf(ReviewClause one, ReviewClause other) {
    return ReviewClause.greatestOf(one, other).toBuilder().choice(BaseChoice.LOWEST).build();
  }

  @Test
  void onlyBusinessTenanciesInEnglandAndWales() {
    LettingFacts.Builder scotland = LettingFacts.builder();
    scotland.on(day("2026-11-21")).kind(LettingKind.RENEWAL).madeOn(day("2026-06-24"));
    scotland.jurisdiction(Jurisdiction.SCOTLAND).businessTenancy(true);
    ReviewFinding finding = RentReviewLaw.answer(input(scotland, MARKET)).findings().get(0);
    assertThat(finding.reach()).isEqualTo(LawReach.NOT_CAUGHT);
    assertThat(finding.because()).isEqualTo("no rule of this table speaks of it in Scotland");
    LettingFacts.Builder home = LettingFacts.builder();
    home.on(day("2026-11-21")).kind(LettingKind.RENEWAL).madeOn(day("2026-06-24"));
    home.jurisdiction(Jurisdiction.ENGLAND_AND_WALES).businessTenancy(false);
    assertThat(RentReviewLaw.answer(input(home, MARKET)).findings().get(0).because())
        .isEqualTo("the rules of this table are on business tenancies");
  }

  @Test
  void onceInForceACaughtTermHasNoEffect() {
    ReviewRule inForce = newLettingsFrom("2027-10-01");
    assertThat(withRule(inForce, "2027-10-01", "2027-10-01").isWithoutEffect()).isTrue();
    assertThat(withRule(inForce, "2027-09-30", "2027-10-01").isWithoutEffect()).isFalse();
    assertThat(withRule(inForce, "2027-10-01", "2027-09-30").isWithoutEffect()).isFalse();
    assertThatThrownBy(() -> newLettingsFrom("2026-01-01"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("inForceFrom must not be before enacted 2026-04-29, but was 2026-01-01");
  }

  @Test
  void aRentPathCarriesTheLawAndKeepsTheRentOfTheLease() {
    RentPath path =
        RentReview.answer(
            Reviews.from("10000")
                .index(aprils("100", "90"))
                .addReviews(index("2021-04-01", "0", "", true))
                .letting(facts(letting(LettingKind.RENEWAL, "2026-06-24", "2026-11-21")))
                .build());
    assertThat(path.law().orElseThrow().findings()).hasSize(2);
    assertThat(path.lines().get(0).rent()).contains(gbp("10000"));
    assertThat(path.lines().get(0).withoutFloor()).contains(gbp("9000"));
    assertThat(path.explanation().toString())
        .contains("law: caught, enacted not in force, made on");
  }

  private static ReviewRule newLettingsFrom(String inForce) {
    ReviewRule.Builder rule = ReviewRule.builder();
    rule.id("new").jurisdiction(Jurisdiction.ENGLAND_AND_WALES).letting(LettingKind.NEW);
    rule.addKinds(ReviewKind.MARKET).addTerms(ReviewBound.UPWARD_ONLY);
    rule.enacted(day("2026-04-29")).inForceFrom(day(inForce)).knownOn(day("2027-09-01"));
    return rule.effect("no effect").source(RENEWALS.source()).build();
  }

  private static ReviewFinding withRule(ReviewRule rule, String madeOn, String on) {
    LettingFacts.Builder facts = letting(LettingKind.NEW, madeOn, on).addRules(rule);
    return report(facts, MARKET).findings().get(0);
  }

  private static LawState stateOn(String day) {
    return report(letting(LettingKind.RENEWAL, "2026-03-17", day), MARKET)
        .findings()
        .get(0)
        .state()
        .orElseThrow();
  }

  private static LawReach reach(LettingKind kind, String madeOn) {
    return report(letting(kind, madeOn, "2026-11-21"), MARKET).findings().get(0).reach();
  }

  private static LettingFacts facts(LettingFacts.Builder facts) {
    return facts.jurisdiction(Jurisdiction.ENGLAND_AND_WALES).businessTenancy(true).build();
  }

  private static ReviewLawReport report(LettingFacts.Builder facts, ReviewClause... reviews) {
    facts.jurisdiction(Jurisdiction.ENGLAND_AND_WALES).businessTenancy(true);
    return RentReviewLaw.answer(input(facts, reviews));
  }

  private static RentReviewLawInput input(LettingFacts.Builder facts, ReviewClause... reviews) {
    return RentReviewLawInput.builder().letting(facts.build()).addReviews(reviews).build();
  }
}
