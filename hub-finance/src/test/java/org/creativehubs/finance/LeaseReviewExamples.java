package org.creativehubs.finance;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.BreakDay;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.NoticeDays;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.servicecharge.ServiceHead;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.leaseend.BreakClause;
import org.creativehubs.finance.leaseend.BreakClauseInput;
import org.creativehubs.finance.leaseend.LeaseRenewals;
import org.creativehubs.finance.leaseend.LeaseRenewalsInput;
import org.creativehubs.finance.leaseend.RenewalCount;
import org.creativehubs.finance.rentreview.RentReview;
import org.creativehubs.finance.rentreview.RentReviewInput;
import org.creativehubs.finance.rentreview.ReviewClause;
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

  private LeaseReviewExamples() {}

  static void addTo(ValueTypeContract contract) {
    contract
        .withNested(steps(), RentReview.answer(steps()))
        .withNested(heating(), ServiceCharge.answer(heating()))
        .withNested(turnover(), TurnoverRent.answer(turnover()))
        .withNested(noRight(), LeaseRenewals.answer(noRight()))
        .withNested(tooLate(), BreakClause.answer(tooLate()));
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
            .addCharges(RentCharge.of(ChargeKind.RENT, RENT, PaymentTerms.monthlyInAdvance()))
            .addBreaks(option.build())
            .build();
    return BreakClauseInput.of(lease, date.minusMonths(1));
  }
}
