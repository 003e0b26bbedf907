package org.creativehubs.finance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.funding.ClawbackPolicy;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.funding.GrantClaim;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.BreakDay;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.ChargeReview;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.NoticeDays;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.TurnoverClause;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.organisation.YearlyIncome;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.servicecharge.ServiceHead;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.finance.grant.GrantClawbackInput;
import org.creativehubs.finance.grant.GrantDrawdownInput;
import org.creativehubs.finance.lease.LettingHubs;
import org.creativehubs.finance.leaseend.BreakClause;
import org.creativehubs.finance.leaseend.BreakClauseInput;
import org.creativehubs.finance.leaseend.LeaseRenewals;
import org.creativehubs.finance.leaseend.LeaseRenewalsInput;
import org.creativehubs.finance.leaseend.RenewalCount;
import org.creativehubs.finance.receivable.BaseRate;
import org.creativehubs.finance.rentreview.BackRent;
import org.creativehubs.finance.rentreview.BackRentInput;
import org.creativehubs.finance.rentreview.BaseChoice;
import org.creativehubs.finance.rentreview.BoundSpan;
import org.creativehubs.finance.rentreview.GreaterOfReview;
import org.creativehubs.finance.rentreview.IndexBase;
import org.creativehubs.finance.rentreview.IndexPoint;
import org.creativehubs.finance.rentreview.IndexReview;
import org.creativehubs.finance.rentreview.IndexTerms;
import org.creativehubs.finance.rentreview.LettingFacts;
import org.creativehubs.finance.rentreview.MarketReview;
import org.creativehubs.finance.rentreview.RentReview;
import org.creativehubs.finance.rentreview.RentReviewInput;
import org.creativehubs.finance.rentreview.RentReviewLaw;
import org.creativehubs.finance.rentreview.ReviewClause;
import org.creativehubs.finance.rentreview.ReviewLawReport;
import org.creativehubs.finance.rentreview.SeveralBasesReview;
import org.creativehubs.finance.rentreview.TurnoverReview;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.tenantcharge.OnAccountRule;
import org.creativehubs.finance.tenantcharge.ServiceCharge;
import org.creativehubs.finance.tenantcharge.ServiceChargeInput;
import org.creativehubs.finance.tenantcharge.TurnoverRent;
import org.creativehubs.finance.tenantcharge.TurnoverRentInput;
import org.creativehubs.finance.tenantcharge.TurnoverYear;
import org.creativehubs.testing.ValueTypeContract;

/** Reviews, turnover and renewals with what the examples of the catalogue leave out. */
final class LeaseReviewExamples {

  private static final Money RENT = Money.parse("GBP 9000");
  private static final LocalDate REVIEW = LocalDate.of(2026, 4, 1);

  private LeaseReviewExamples() {}

  static void addTo(ValueTypeContract contract) {
    contract
        .withNested(steps(), RentReview.answer(steps()))
        .withNested(yearly(), RentReview.answer(yearly()))
        .withNested(everyKind(), RentReview.answer(everyKind()))
        .withNested(duties())
        .withNested(law())
        .withNested(late(), BackRent.answer(late()))
        .withNested(RentRoll.of(LettingHubs.let(reviewed(Optional.empty())), REVIEW.plusDays(9)))
        .withNested(heating(), ServiceCharge.answer(heating()))
        .withNested(turnover(), TurnoverRent.answer(turnover()))
        .withNested(turnoverOfHub(), TurnoverRent.answer(turnoverOfHub()))
        .withNested(drawdownOfHub(), clawbackOfHub())
        .withNested(noRight(), LeaseRenewals.answer(noRight()))
        .withNested(tooLate(), BreakClause.answer(tooLate()));
  }

  private static Object[] duties() {
    return BreakClause.answer(JsonCatalog.example(BreakClause.ENTRY)).calendar().toArray();
  }

  /** A finding on one of several bases. */
  private static ReviewLawReport law() {
    LettingFacts letting =
        JsonCatalog.example(RentReviewLaw.ENTRY).letting().toBuilder().rules(List.of()).build();
    MarketReview market = ReviewClause.market(REVIEW, RENT, false);
    MarketReview capped = market.toBuilder().cap(Ratio.of(1, 20)).build();
    return RentReviewLaw.of(letting, List.of(ReviewClause.greatestOf(market, capped)));
  }

  private static LeaseTerms reviewed(Optional<Money> outcome) {
    RentCharge rent = RentCharge.of(ChargeKind.RENT, RENT, PaymentTerms.monthlyInAdvance());
    ChargeReview review = ChargeReview.builder().date(REVIEW).outcome(outcome).build();
    return LeaseTerms.of(
        DateRange.of(REVIEW.minusYears(1), REVIEW.plusYears(4)),
        rent.toBuilder().addReviews(review).build());
  }

  private static BackRentInput late() {
    BackRentInput.Builder input = BackRentInput.builder();
    input.lease(reviewed(Optional.of(Money.parse("GBP 9600")))).charge("rent").review(REVIEW);
    input.addRates(BaseRate.of(OpenDateRange.from(REVIEW), Ratio.parse("5%")));
    return input.paidOn(REVIEW.plusMonths(3)).build();
  }

  private static RentReviewInput yearly() {
    GreaterOfReview.Builder clause = GreaterOfReview.builder();
    clause.date(REVIEW).rent(RENT).upwardOnly(true);
    clause.margin(Ratio.parse("1%")).cap(Ratio.parse("4%")).boundsOver(BoundSpan.EACH_YEAR);
    IndexTerms.Builder index = IndexTerms.builder();
    index.index("CPI").countedFrom(IndexBase.PREVIOUS_REVIEW).lagMonths(0);
    for (int year = 0; year <= 2; year++) {
      YearMonth month = YearMonth.from(REVIEW).minusYears(2 - year);
      index.addPoints(IndexPoint.of(month, Ratio.of(100 + 3L * year)));
    }
    return RentReviewInput.builder()
        .rent(RENT)
        .from(REVIEW.minusYears(2))
        .addReviews(clause.build())
        .index(index.build())
        .build();
  }

  /** Every kind of review, each once with all that it can have and once with the least. */
  private static RentReviewInput everyKind() {
    RentReviewInput.Builder input = RentReviewInput.builder().rent(RENT).from(REVIEW);
    Ratio cap = Ratio.parse("5%");
    input.addReviews(
        IndexReview.builder().date(REVIEW.plusYears(1)).upwardOnly(false).build(),
        IndexReview.builder()
            .date(REVIEW.plusYears(2))
            .margin(Ratio.parse("1%"))
            .cap(cap)
            .collar(Ratio.ZERO)
            .upwardOnly(true)
            .build(),
        GreaterOfReview.builder()
            .date(REVIEW.plusYears(3))
            .rent(RENT)
            .collar(Ratio.ZERO)
            .upwardOnly(false)
            .build(),
        ReviewClause.market(REVIEW.plusYears(4), RENT, false),
        ReviewClause.market(REVIEW.plusYears(5), RENT, true).toBuilder()
            .cap(cap)
            .collar(Ratio.ZERO)
            .build(),
        TurnoverReview.builder()
            .date(REVIEW.plusYears(6))
            .turnover(RENT.times(10))
            .shareOfTurnover(cap)
            .upwardOnly(false)
            .build(),
        TurnoverReview.builder()
            .date(REVIEW.plusYears(7))
            .turnover(RENT.times(10))
            .shareOfTurnover(cap)
            .cap(cap)
            .collar(Ratio.ZERO)
            .upwardOnly(true)
            .build(),
        ReviewClause.uplift(REVIEW.plusYears(8), cap),
        ReviewClause.step(REVIEW.plusYears(9), RENT),
        ReviewClause.greatestOf(
            ReviewClause.market(REVIEW.plusYears(10), RENT, false),
            ReviewClause.step(REVIEW.plusYears(10), RENT.times(2))),
        SeveralBasesReview.builder()
            .date(REVIEW.plusYears(11))
            .choice(BaseChoice.MEAN)
            .addBases(
                IndexReview.builder().date(REVIEW.plusYears(11)).cap(cap).upwardOnly(false).build(),
                ReviewClause.uplift(REVIEW.plusYears(11), cap))
            .cap(cap)
            .collar(Ratio.ZERO)
            .upwardOnly(true)
            .build());
    IndexTerms.Builder index = IndexTerms.builder();
    index.index("CPI").countedFrom(IndexBase.BASE).lagMonths(0);
    for (int year = 0; year <= 11; year++) {
      YearMonth month = YearMonth.from(REVIEW).plusYears(year);
      index.addPoints(IndexPoint.of(month, Ratio.of(100 + 3L * year)));
    }
    return input.index(index.build()).build();
  }

  private static RentReviewInput steps() {
    LocalDate start = LocalDate.of(2026, 4, 1);
    return RentReviewInput.builder()
        .rent(RENT)
        .from(start)
        .addReviews(ReviewClause.step(start.plusYears(1), RENT))
        .build();
  }

  private static ServiceChargeInput heating() {
    ServiceChargeInput example = JsonCatalog.example(ServiceCharge.ENTRY);
    ServiceYear year = example.hub().serviceYears().get(0);
    ServiceHead heating =
        ServiceHead.byArea("heating", RENT, RENT).toBuilder().addSpaces("studio 1").build();
    ServiceYear plain = ServiceYear.of(year.id(), year.period(), List.of(heating));
    return ServiceChargeInput.builder()
        .hub(example.hub().toBuilder().serviceYears(List.of(plain)).build())
        .on(example.on())
        .build();
  }

  private static TurnoverRentInput turnover() {
    return TurnoverRentInput.builder()
        .baseRent(RENT)
        .percentage(Ratio.parse("10%"))
        .periodsPerYear(1)
        .onAccount(OnAccountRule.BASE_ONLY)
        .addYears(TurnoverYear.of("2026", List.of(RENT)))
        .build();
  }

  private static TurnoverRentInput turnoverOfHub() {
    DateRange year = DateRange.parse("2025-01-01/2026-01-01");
    Organisation.Builder bo = Organisation.builder().id("bo").name("Bo");
    bo.addIncomes(YearlyIncome.of(year, IncomeBasis.TURNOVER, RENT));
    DateRange next = DateRange.parse("2026-01-01/2027-01-01");
    bo.addIncomes(YearlyIncome.of(next, IncomeBasis.TURNOVER, RENT));
    RentCharge rent = RentCharge.of(ChargeKind.RENT, RENT, PaymentTerms.monthlyInAdvance());
    Letting let =
        Letting.builder()
            .id("a")
            .tenant("bo")
            .terms(LeaseTerms.of(DateRange.parse("2024-01-01/2030-01-01"), rent))
            .turnoverRent(TurnoverClause.builder().percentage(Ratio.of(1, 10)).build())
            .build();
    Hub.Builder mill = Hub.builder().id("mill").name("Mill").addMembers(bo.build());
    TurnoverRentInput.Builder input = TurnoverRentInput.builder();
    input.hub(mill.addLettings(let).build()).letting("a").on(year.end());
    return input.onAccount(OnAccountRule.BASE_ONLY).build();
  }

  private static Hub granted() {
    LocalDate day = LocalDate.of(2026, 6, 30);
    FundingAward.Builder award = FundingAward.builder().id("G1").funder("The council");
    award.instrument(FundingInstrument.GRANT).amount(RENT).matchRate(Ratio.of(1, 2));
    award.addClaims(GrantClaim.last(day, RENT)).lastPaidOn(day);
    award.clawback(ClawbackPolicy.fiveYearlySteps());
    return Hub.builder().id("mill").name("Mill").addAwards(award.build()).build();
  }

  private static GrantDrawdownInput drawdownOfHub() {
    GrantDrawdownInput.Builder input = GrantDrawdownInput.builder().hub(granted());
    return input.awardId("G1").on(LocalDate.of(2026, 7, 1)).build();
  }

  private static GrantClawbackInput clawbackOfHub() {
    GrantClawbackInput.Builder input = GrantClawbackInput.builder().hub(granted());
    return input.awardId("G1").event(LocalDate.of(2028, 7, 1)).build();
  }

  private static LeaseRenewalsInput noRight() {
    LeaseTerms lease = JsonCatalog.example(LeaseRenewals.ENTRY).lease().orElseThrow();
    return LeaseRenewalsInput.builder()
        .lease(
            lease.toBuilder()
                .holdingOver(HoldingOver.NONE)
                .heldOverUntil(lease.fixedTerm().end().plusMonths(1))
                .build())
        .countedFrom(RenewalCount.FROM_START)
        .build();
  }

  private static BreakClauseInput tooLate() {
    LocalDate date = LocalDate.of(2027, 10, 1);
    BreakOption.Builder option = BreakOption.builder();
    option.breakDate(date).breakDay(BreakDay.DAY_AFTER).penaltyMonths(0);
    option.noticeMonths(6).noticeDays(NoticeDays.CORRESPONDING_DAY);
    LeaseTerms lease =
        LeaseTerms.builder()
            .term(DateRange.of(date.minusYears(3), date.plusYears(3)))
            .addCharges(
                RentCharge.of(ChargeKind.RENT, RENT, PaymentTerms.monthlyInAdvance()).toBuilder()
                    .vatRate(Ratio.parse("20%"))
                    .build())
            .addBreaks(option.build())
            .build();
    return BreakClauseInput.of(lease, date.minusMonths(1));
  }
}
