package org.creativehubs.finance.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.loan.BalloonRepayment;
import org.creativehubs.core.loan.InstalmentRule;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.loan.LoanDrawing;
import org.creativehubs.core.loan.LoanFee;
import org.creativehubs.core.loan.LoanInterest;
import org.creativehubs.core.loan.Overpayment;
import org.creativehubs.core.loan.OverpaymentRule;
import org.creativehubs.core.loan.Repayment;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class LoanScheduleTest {

  private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static Loan loan(String sum, String rate, int months) {
    return Loan.level("l", gbp(sum), Ratio.parse(rate), APRIL, months);
  }

  private static List<LoanRow> rows(Loan loan) {
    return LoanSchedule.of(loan).rows();
  }

  @Test
  void theLastPaymentSettlesTheRoundingAndSaysSo() {
    RepaymentSchedule schedule = LoanSchedule.of(loan("100", "0", 3));
    assertThat(schedule.rows())
        .extracting(row -> row.payment().amount().toPlainString())
        .containsExactly("0.00", "33.33", "33.33", "33.34");
    assertThat(schedule.explain("3", "principal").toString())
        .contains("GBP 33.34 + GBP 0.00 (all that is owed; it settles the rounding)");
    assertThat(schedule.explain("3", "what").toString()).contains("last payment, 3");
    assertThat(schedule.lastPayment()).isEqualTo(gbp("33.34"));
    assertThat(schedule).hasToString("GBP 100.00, interest GBP 0.00, APR 0 %");
  }

  @Test
  void aTieIsRoundedUpExactly() {
    assertThat(rows(loan("100.01", "0", 2)).get(1).payment()).isEqualTo(gbp("50.01"));
    LoanRow odd =
        rows(loan("1", "0", 2).toBuilder()
                .interest(LoanInterest.fixed(Ratio.parse("0.06"), APRIL, DayCount.THIRTY_E_360))
                .repayment(Repayment.maturity())
                .build())
            .get(1);
    assertThat(odd.interest()).isEqualTo(gbp("0.01")); // GBP 1 x 0.06 / 12 is half a penny
  }

  @Test
  void anEqualPartIsNeverMoreThanIsOwed() {
    Loan loan = loan("0.05", "0", 9).toBuilder().repayment(Repayment.equalPrincipal()).build();
    assertThat(rows(loan)).hasSize(6); // the part is half a penny and more: a penny
  }

  @Test
  void aFirstPeriodLongerThanAnInstalmentCanCarryPaysInterestAlone() {
    Loan loan =
        loan("10000", "0.1", 12).toBuilder()
            .firstPayment(LocalDate.of(2030, 4, 1))
            .repayment(Repayment.level(InstalmentRule.EVEN_PERIODS))
            .build();
    LoanRow first = rows(loan).get(1);
    assertThat(first.principal()).isEqualTo(gbp("0"));
    assertThat(first.interest()).isGreaterThan(gbp("2990"));
    assertThat(rows(loan)).hasSize(13);
    assertThat(rows(loan).get(12).closing()).isEqualTo(gbp("0"));
  }

  @Test
  void aBalloonByEvenPeriodsIsExplainedByItsAmount() {
    // (10000 - 4000 / 1.01^12) x 0.01 / (1 - 1 / 1.01^12) = 573.09, and (10000 - 4000) / 12 = 500
    Repayment balloon =
        BalloonRepayment.builder()
            .instalmentRule(InstalmentRule.EVEN_PERIODS)
            .balloon(gbp("4000"))
            .build();
    for (String rate : List.of("0.12", "0")) {
      Loan loan = loan("10000", rate, 12).toBuilder().repayment(balloon).build();
      RepaymentSchedule schedule = LoanSchedule.of(loan);
      assertThat(schedule.rows().get(2).payment())
          .isEqualTo(gbp(rate.equals("0") ? "500" : "573.09"));
      assertThat(schedule.explanation().toString()).contains("GBP 4000.00");
    }
  }

  @Test
  void whatIsOwedIsTheBalanceAfterTheRowsOfTheDay() {
    LoanCourse course = LoanCourse.of(loan("900", "0", 9));
    assertThat(course.owedOn(APRIL.minusDays(1))).isEqualTo(gbp("0"));
    assertThat(course.owedOn(APRIL)).isEqualTo(gbp("900"));
    assertThat(course.owedOn(LocalDate.of(2027, 4, 30))).isEqualTo(gbp("900"));
    assertThat(course.owedOn(LocalDate.of(2027, 5, 1))).isEqualTo(gbp("800"));
    assertThat(course.owedOn(LocalDate.of(2040, 1, 1))).isEqualTo(gbp("0"));
  }

  @Test
  void aFeeBeforeAndAfterTheLoanHasARow() {
    Loan loan =
        loan("900", "0", 9).toBuilder()
            .addFees(LoanFee.of("survey", APRIL.minusMonths(1), gbp("5")))
            .addFees(LoanFee.of("release", APRIL.plusYears(1), gbp("7")))
            .build();
    RepaymentSchedule schedule = LoanSchedule.of(loan);
    assertThat(schedule.rows()).hasSize(12);
    assertThat(schedule.fees()).isEqualTo(gbp("12"));
    assertThat(schedule.rows().get(0).payment()).isEqualTo(gbp("5"));
    assertThat(schedule.rows().get(11).fees()).isEqualTo(gbp("7"));
    assertThat(schedule.explain("2027-03-01", "fees").toString()).contains("survey: GBP 5.00");
  }

  @Test
  void whereNothingIsLeftOfTheMoneyThereIsNoApr() {
    Loan loan =
        loan("900", "0", 9).toBuilder().addFees(LoanFee.of("all", APRIL, gbp("900"))).build();
    RepaymentSchedule schedule = LoanSchedule.of(loan);
    assertThat(schedule.apr()).isEmpty();
    assertThat(schedule.aprUndefined().orElseThrow().reason()).isEqualTo(Reason.NO_SIGN_CHANGE);
    assertThat(schedule.effectiveRate()).hasValue(0.0);
  }

  @Test
  void allThatIsOwedMayBeOverpaid() {
    Loan loan = loan("900", "0", 9).toBuilder().addOverpayments(over(2, "700")).build();
    assertThat(rows(loan)).hasSize(3); // 700 on the day of the second payment clears it
  }

  private static Overpayment over(int month, String amount) {
    return Overpayment.of(APRIL.plusMonths(month), gbp(amount), OverpaymentRule.LOWER_INSTALMENTS);
  }

  @Test
  void overpaymentsAboveTheBalanceAreRefusedTogether() {
    Loan loan =
        loan("900", "0", 9).toBuilder()
            .addOverpayments(over(4, "1"), over(2, "700.01"), over(3, "2"))
            .build();
    assertThatThrownBy(() -> LoanSchedule.of(loan))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e ->
                assertThat(e.faults())
                    .extracting(InvalidValueException::field)
                    .containsExactly(
                        "loan.overpayments[1].amount",
                        "loan.overpayments[2].amount",
                        "loan.overpayments[0].amount"))
        .hasMessageContaining(
            "loan.overpayments[1].amount must be at most what is owed then, GBP 700.00, but was"
                + " GBP 700.01");
  }

  @Test
  void aStatedInstalmentMustCoverTheInterest() {
    Loan loan =
        loan("9000", "0.12", 9).toBuilder().repayment(Repayment.instalments(gbp("89.99"))).build();
    assertThatThrownBy(() -> LoanSchedule.of(loan))
        .hasMessage(
            "loan.repayment.stated must cover the interest of payment 1, GBP 90.00, but was"
                + " GBP 89.99");
  }

  @Test
  void aLoanTooLargeForMinorUnitsIsRefused() {
    Loan loan = loan("10000000000000.01", "0", 9);
    assertThatThrownBy(() -> LoanCourse.of(loan))
        .hasMessageContaining("drawings must come to at most 10^15 minor units");
  }

  @Test
  void laterTranchesRaiseTheInstalment() {
    Loan loan =
        loan("900", "0", 9).toBuilder()
            .addDrawings(LoanDrawing.of(LocalDate.of(2027, 6, 15), gbp("70")))
            .build();
    assertThat(rows(loan))
        .extracting(row -> row.payment().amount().toPlainString())
        .startsWith("0.00", "100.00", "100.00", "0.00", "110.00")
        .endsWith("110.00");
  }

  @Test
  void noNumberIsZeroBelowZero() {
    Amortisation free = AmortisationSchedule.of(gbp("900"), Ratio.ZERO, 3);
    assertThat(HubJson.write(free)).doesNotContain("-0.0");
    assertThat(HubJson.write(LoanSchedule.of(loan("900", "0", 3)))).doesNotContain("-0.0");
    assertThat(HubJson.write(JsonCatalog.example(LoanSchedule.ENTRY))).doesNotContain("-0.0");
  }
}
