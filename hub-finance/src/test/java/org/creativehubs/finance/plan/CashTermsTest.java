package org.creativehubs.finance.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.vat.VatTreatment;
import org.creativehubs.finance.vat.VatUse;
import org.junit.jupiter.api.Test;

/** What the nouns of a plan's calendar refuse, and how they read. */
class CashTermsTest {

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static CashTerms.Builder rent() {
    return CashTerms.builder().line("rent");
  }

  private static void refused(ThrowingCallable made, String message) {
    assertThatThrownBy(made).hasMessageContaining(message);
  }

  @Test
  void termsSayInOneWayWhenALineIsPaid() {
    refused(() -> rent().build(), "afterMonths must be given, or exactly one of parts");
    refused(() -> rent().afterMonths(1).afterDays(3).build(), "but was 2 given");
    refused(() -> rent().afterMonths(25).build(), "afterMonths must be in [0, 24]");
    refused(() -> rent().afterDays(3).build(), "daysFrom must be given if afterDays is");
    refused(() -> rent().addPaidInMonths(13).build(), "paidInMonths[0] must be in [1, 12]");
    refused(() -> rent().addPaidInMonths(3).build(), "timing must be given");
    refused(
        () -> rent().addParts(PaidPart.of(Ratio.of(1, 2), 0)).build(),
        "parts must have shares that sum to 1");
    refused(
        () ->
            rent().addPaidInMonths(3).timing(PaymentTiming.IN_ARREARS).prepaidUntilMonth(2).build(),
        "prepaidUntilMonth must be given only if timing is IN_ADVANCE");
    refused(() -> CashTerms.ofKind(LineKind.DEBTORS, 1), "kind must be one that is planned");
    refused(() -> CashTerms.ofKind(LineKind.LOAN_INTEREST, 1), "kind must not be of a loan");
  }

  @Test
  void badDebtIsOfIncomeAndLessThanAll() {
    refused(() -> rent().afterMonths(1).badDebt(Ratio.ONE).build(), "badDebt must be in [0, 1)");
    CashTerms.Builder staff = CashTerms.builder().kind(LineKind.STAFF).afterMonths(1);
    refused(() -> staff.badDebt(Ratio.of(1, 2)).build(), "badDebt must be given only for income");
    refused(
        () -> rent().afterMonths(1).writtenOffAfterMonths(2).build(),
        "writtenOffAfterMonths must be given only if badDebt is");
  }

  @Test
  void aCalendarHasMonthsOrTwelveWeights() {
    refused(() -> PaymentCalendar.inMonths(List.of()), "months must be given exactly if");
    refused(() -> PaymentCalendar.inMonths(List.of(6, 3)), "months");
    refused(() -> PaymentCalendar.seasonal(List.of(Ratio.ONE)), "weights must be twelve");
    refused(
        () -> PaymentCalendar.seasonal(Collections.nCopies(12, Ratio.ZERO)),
        "weights must not all be zero");
    assertThat(PaymentCalendar.englishQuarterDays())
        .hasToString("equal parts in months 3, 6, 9, 12");
  }

  private static PlannedLine.Builder line() {
    return PlannedLine.builder().name("rent").kind(LineKind.RENT);
  }

  @Test
  void aLineHasAnAmountOfAMonthOrAYear() {
    refused(() -> line().build(), "monthly");
    refused(() -> line().monthly(gbp("1")).annual(gbp("1")).build(), "monthly");
    refused(
        () -> line().monthly(gbp("1")).calendar(PaymentCalendar.monthly()).build(),
        "calendar must be given only if annual is given");
    refused(
        () -> line().addOneOffs(OneOff.of(3, gbp("1"))).untilMonth(3).build(),
        "oneOffs[0] must be in the months of the line");
    refused(
        () ->
            line()
                .addOneOffs(OneOff.of(3, gbp("1")))
                .takeUp(OccupancyRamp.steady(Ratio.ONE))
                .build(),
        "takeUp must be given only if oneOffs are not");
  }

  @Test
  void aTrancheIsMetInAMonthOrBySpend() {
    GrantTranche.Builder tranche = GrantTranche.builder().name("one").amount(gbp("1"));
    refused(() -> tranche.metMonth(3).build(), "metMonth must be given only if condition is");
    refused(
        () -> tranche.condition("jobs").spend(gbp("1")).build(),
        "spend must be given only if metMonth is absent");
    GrantTranche ofSpend = GrantTranche.of("one", gbp("1"), 1).toBuilder().spend(gbp("2")).build();
    refused(
        () ->
            PlannedGrant.builder().name("grant").kind(LineKind.GRANT).addTranches(ofSpend).build(),
        "tranches[0].spend must be given only if the grant has costs");
    refused(
        () ->
            PlannedGrant.builder()
                .name("grant")
                .kind(LineKind.RENT)
                .addTranches(GrantTranche.of("one", gbp("1"), 1))
                .build(),
        "kind must be GRANT or CAPITAL_GRANT");
  }

  @Test
  void aDepositKeepsNoMoreThanItIs() {
    PlannedDeposit.Builder deposit = PlannedDeposit.builder().name("bo").amount(gbp("9"));
    refused(() -> deposit.kept(gbp("3")).build(), "kept must be given only if returnedMonth is");
    refused(() -> deposit.returnedMonth(3).kept(gbp("10")).build(), "kept must be");
    refused(() -> PlannedDeposit.of("bo", gbp("9"), 3, 2), "returnedMonth must be");
  }

  @Test
  void taxHasATreatmentOrAUse() {
    VatLine.Builder line = VatLine.builder().line("rent");
    refused(() -> line.build(), "treatment");
    refused(
        () -> line.treatment(VatTreatment.EXEMPT).rate(Ratio.of(1, 5)).build(),
        "rate must be given only if it is a cost or taxable");
    refused(
        () -> VatLine.builder().line("rent").use(VatUse.RESIDUAL).build(), "rate must be given if");
  }
}
