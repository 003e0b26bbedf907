package org.creativehubs.finance.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class AmortisationScheduleTest {

  private static AmortisationScheduleInput.Builder loan(String amount, String rate, int months) {
    return AmortisationScheduleInput.builder()
        .principal(Money.parse("GBP " + amount))
        .annualRate(Ratio.parse(rate))
        .periodsPerYear(12)
        .periods(months);
  }

  private static Amortisation inArrears(String amount, String rate, int months) {
    return AmortisationSchedule.answer(loan(amount, rate, months).timing(FlowTiming.END).build());
  }

  private static Amortisation inAdvance(String amount, String rate, int months) {
    return AmortisationSchedule.answer(loan(amount, rate, months).timing(FlowTiming.BEGIN).build());
  }

  @Test
  void theLastPaymentClearsTheLoan() {
    Amortisation loan = inArrears("25000", "6%", 60);
    assertThat(loan.payment()).isEqualTo(Money.parse("GBP 483.32"));
    assertThat(loan.lastPayment()).isEqualTo(Money.parse("GBP 483.35"));
    assertThat(loan.totalInterest()).isEqualTo(Money.parse("GBP 3999.23"));
    assertThat(loan.rows().get(59).balance().isZero()).isTrue();
    assertThat(loan)
        .hasToString("60 payments of GBP 483.32, the last of GBP 483.35, interest GBP 3999.23");
  }

  @Test
  void exactFiguresStandBesideTheRoundedOnes() {
    Amortisation loan = inArrears("25000", "6%", 60);
    Instalment first = loan.rows().get(0);
    assertThat(loan.exactPayment()).isCloseTo(483.3200382357, within(1e-9));
    assertThat(first.exactPrincipal()).isCloseTo(358.3200382357, within(1e-9));
    assertThat(loan.rows().get(59).exactBalance()).isZero();
  }

  @Test
  void inAdvanceTheFirstPaymentBearsNoInterest() {
    Amortisation loan = inAdvance("25000", "6%", 60);
    assertThat(loan.payment()).isEqualTo(Money.parse("GBP 480.92"));
    assertThat(loan.rows().get(0).interest().isZero()).isTrue();
    assertThat(loan.rows().get(1).interest()).isEqualTo(Money.parse("GBP 122.60"));
    assertThat(loan.explain("1", "interest").toString()).contains("made at once");
    assertThat(loan.explanation().toString())
        .contains("GBP 25000.00 x 0.5 % / (1 - (1 + 0.5 %)^(-60)) / (1 + 0.5 %), rounded half up");
  }

  @Test
  void aLoanWithoutInterestIsSplitEvenly() {
    Amortisation loan = inArrears("100", "0%", 3);
    assertThat(loan.payment()).isEqualTo(Money.parse("GBP 33.33"));
    assertThat(loan.lastPayment()).isEqualTo(Money.parse("GBP 33.34"));
    assertThat(loan.totalInterest().isZero()).isTrue();
    assertThat(loan.explanation().toString()).contains("GBP 100.00 / 3, rounded half up");
  }

  @Test
  void whereRoundingUpPaysALoanEarlyTheRestIsNothing() {
    Amortisation loan = inArrears("0.10", "0%", 12);
    assertThat(loan.payment()).isEqualTo(Money.parse("GBP 0.01"));
    assertThat(loan.lastPayment().isZero()).isTrue();
  }

  @Test
  void aCellExplainsItself() {
    Amortisation loan = inArrears("25000", "6%", 60);
    assertThat(loan.table().columns()).contains("balance", "balance unrounded");
    assertThat(loan.explain("2", "principal").toString())
        .contains("GBP 483.32 - GBP 123.21 = GBP 360.11");
    assertThat(loan.explain("60", "payment").toString()).contains("what is owed");
    assertThatThrownBy(() -> loan.explain("61", "payment")).hasMessageStartingWith("row must be");
    assertThatThrownBy(() -> loan.explain("1", "x")).hasMessageStartingWith("column must be");
  }

  @Test
  void badTermsAreRefused() {
    assertThatThrownBy(() -> inArrears("0", "6%", 60))
        .hasMessage("principal must be > 0, but was GBP 0.00");
    assertThatThrownBy(() -> inArrears("1", "-1%", 60))
        .hasMessageStartingWith("annualRate must be >= 0");
    assertThatThrownBy(() -> inArrears("1", "1%", 0))
        .hasMessage("periods must be in [1, 5000], but was 0");
    assertThatThrownBy(() -> inArrears("1", "1%", 5001))
        .hasMessage("periods must be in [1, 5000], but was 5001");
  }

  @Test
  void theYearsOfALoanAddUpAndTheLastMayBeBroken() {
    Money loan = Money.parse("GBP 1200.00");
    LoanParts first = PaymentParts.inYear(loan, Ratio.ZERO, 16, 1);
    LoanParts second = PaymentParts.inYear(loan, Ratio.ZERO, 16, 2);
    assertThat(first.principal()).hasToString("GBP -900.00");
    assertThat(second.principal()).hasToString("GBP -300.00");
    assertThat(PaymentParts.inYear(loan, Ratio.parse("12%"), 24, 1).interest())
        .isEqualTo(Money.parse("GBP -113.64"));
    assertThatThrownBy(() -> PaymentParts.inYear(loan, Ratio.ZERO, 16, 3))
        .hasMessage("year must be in [1, 2], but was 3");
    assertThatThrownBy(() -> PaymentParts.inYear(loan, Ratio.ZERO, 12, 2))
        .hasMessage("year must be in [1, 1], but was 2");
  }
}
