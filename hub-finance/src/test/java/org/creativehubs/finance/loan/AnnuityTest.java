package org.creativehubs.finance.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.cashflow.CashFlowFigure;
import org.creativehubs.finance.cashflow.RateState;
import org.junit.jupiter.api.Test;

class AnnuityTest {

  @Test
  void withoutInterestPaymentsAreEvenParts() {
    assertThat(Annuity.payment(0, 4, 100, 20, FlowTiming.END)).isEqualTo(-30);
    assertThat(Annuity.presentValue(0, 4, -30, 20, FlowTiming.BEGIN)).isEqualTo(100);
    assertThat(Annuity.futureValue(0, 4, -30, 100, FlowTiming.END)).isEqualTo(20);
    assertThat(Annuity.periods(0, -30, 100, 20, FlowTiming.END)).hasValue(4);
    assertThat(PaymentParts.interest(free(FlowTiming.END), 2)).isZero();
    assertThat(PaymentParts.principal(free(FlowTiming.BEGIN), 2)).isEqualTo(-30);
  }

  @Test
  void aTinyRateIsNextToNone() {
    assertThat(Annuity.payment(1e-15, 4, 100, 20, FlowTiming.END)).isCloseTo(-30, within(1e-12));
    assertThat(Annuity.periods(1e-15, -30, 100, 20, FlowTiming.END).orElseThrow())
        .isCloseTo(4, within(1e-12));
  }

  @Test
  void paymentsThatDoNotCoverTheInterestNeverRepay() {
    assertThat(Annuity.periods(0.01, -10, 1000, 0, FlowTiming.END)).isEmpty();
    assertThat(Annuity.periods(0.01, -9, 1000, 0, FlowTiming.END)).isEmpty();
    assertThat(Annuity.periods(0.01, -11, 1000, 0, FlowTiming.END)).isPresent();
    assertThat(Annuity.periods(0, 0, 1000, 0, FlowTiming.END)).isEmpty();
    CashFlowFigure never =
        LevelPayments.answer(loan(AnnuityUnknown.PERIODS).payment(pounds("-9")).build());
    assertThat(never)
        .hasToString("undefined: payments of this size never balance the sums (NEVER_REPAID)");
  }

  private static Annuity.Terms free(FlowTiming timing) {
    return Annuity.Terms.of(0, 4, timing).withPresentValue(100).withFutureValue(20);
  }

  private static Money pounds(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static LevelPaymentsInput.Builder loan(AnnuityUnknown find) {
    return LevelPaymentsInput.builder()
        .find(find)
        .rate(Ratio.parse("1%"))
        .presentValue(pounds("1000"))
        .futureValue(pounds("0"))
        .timing(FlowTiming.END);
  }

  @Test
  void anyOneUnknownIsFound() {
    assertThat(LevelPayments.answer(loan(AnnuityUnknown.PAYMENT).periods(12).build()))
        .hasToString("GBP -88.85");
    LevelPaymentsInput rate =
        LevelPaymentsInput.builder()
            .find(AnnuityUnknown.RATE)
            .periods(12)
            .payment(pounds("-88.85"))
            .presentValue(pounds("1000"))
            .futureValue(pounds("0"))
            .timing(FlowTiming.END)
            .build();
    assertThat(LevelPayments.answer(rate)).hasToString("1 %");
    assertThat(LevelPayments.answer(rate).explanation().toString())
        .contains(
            "from GBP 1000.00 x (1 + r)^12 + GBP -88.85 x ((1 + r)^12 - 1) / r + GBP 0.00 = 0 = 1"
                + " %");
    assertThatThrownBy(() -> loan(AnnuityUnknown.PAYMENT).build())
        .hasMessage("periods must be given if find is not PERIODS, but was absent");
    assertThatThrownBy(() -> loan(AnnuityUnknown.PAYMENT).periods(12).payment(pounds("1")).build())
        .hasMessage("payment must be given only if find is not PAYMENT, but was GBP 1.00");
  }

  /** Two periods: present x^2 + payment x + payment + future = 0, with x = 1 + rate. */
  @Test
  void severalRatesAreListedAndTheOneAboveZeroIsNamed() {
    LevelPaymentsInput several =
        LevelPaymentsInput.builder()
            .find(AnnuityUnknown.RATE)
            .periods(2)
            .payment(pounds("-3300"))
            .presentValue(pounds("1000"))
            .futureValue(pounds("6020"))
            .timing(FlowTiming.END)
            .build();
    // 1,000 x^2 - 3,300 x + 2,720 = 0: x = 1.6 and 1.7
    assertThat(LevelPayments.answer(several).explanation().toString())
        .contains("worth nothing at: 60 %", "worth nothing at: 70 %")
        .doesNotContain("the only rate above zero");
    LevelPaymentsInput one =
        several.toBuilder().payment(pounds("-1900")).futureValue(pounds("2680")).build();
    // 1,000 x^2 - 1,900 x + 780 = 0: x = 0.6 and 1.3
    CashFlowFigure answer = LevelPayments.answer(one);
    assertThat(answer.value().isDefined()).isFalse();
    assertThat(answer.explanation().toString())
        .contains("worth nothing at: -40 %", "worth nothing at: 30 %")
        .contains("the only rate above zero: 30 %");
  }

  @Test
  void aRateThatDoesNotExistIsUndefined() {
    assertThat(Annuity.rate(12, 10, 1000, 0, FlowTiming.END).state())
        .isEqualTo(RateState.NO_SIGN_CHANGE);
  }

  @Test
  void firstYearsInterestOfALoan() {
    LoanParts parts =
        PaymentParts.answer(
            PaymentPartsInput.builder()
                .rate(Ratio.parse("0.5%"))
                .periods(60)
                .presentValue(pounds("25000"))
                .timing(FlowTiming.END)
                .from(1)
                .to(12)
                .build());
    assertThat(parts)
        .hasToString(
            "GBP -5799.84: interest GBP -1379.76, principal GBP -4420.08"
                + " (the unrounded loan, the parts rounded once)");
  }

  /** 24,876.55 x 20 / 40 = 12,438.275: a half of a penny is rounded as one. */
  @Test
  void theHalfOfAPennyIsRoundedAway() {
    LoanParts parts = PaymentParts.answer(partsOf("0", 40, 1, 20));
    assertThat(parts.paid()).isEqualTo(pounds("-12438.28"));
    assertThat(parts.principal()).isEqualTo(pounds("-12438.28"));
  }

  @Test
  void whatIsFarTooSmallForAPennyIsNothing() {
    assertThat(PaymentParts.answer(partsOf("1000000", 1_000_000, 1, 1)).principal().isZero())
        .isTrue();
    LevelPaymentsInput.Builder last = loan(AnnuityUnknown.PRESENT_VALUE);
    last.rate(Ratio.parse("1000000")).presentValue(Optional.empty()).periods(1_000_000);
    assertThat(LevelPayments.answer(last.payment(pounds("0")).futureValue(pounds("5")).build()))
        .hasToString("GBP 0.00");
  }

  private static PaymentPartsInput partsOf(String rate, int periods, int from, int to) {
    return PaymentPartsInput.builder()
        .rate(Ratio.parse(rate))
        .periods(periods)
        .presentValue(pounds("25000"))
        .futureValue(pounds("-123.45"))
        .timing(FlowTiming.END)
        .from(from)
        .to(to)
        .build();
  }

  @Test
  void badTermsAreRefused() {
    assertThatThrownBy(() -> Annuity.payment(-1, 4, 100, 0, FlowTiming.END))
        .hasMessage("rate must be > -1, but was -1.0");
    assertThatThrownBy(() -> Annuity.payment(Double.NaN, 4, 100, 0, FlowTiming.END))
        .hasMessage("rate must be a finite number, but was NaN");
    assertThatThrownBy(() -> Annuity.payment(0.1, 0, 100, 0, FlowTiming.END))
        .hasMessage("periods must be >= 1, but was 0");
    assertThatThrownBy(() -> Annuity.futureValue(1, 5000, 100, 0, FlowTiming.END))
        .hasMessage("rate must give a result that a double holds, but was 1.0");
    assertThatThrownBy(() -> PaymentParts.interest(Annuity.Terms.of(0.1, 4, FlowTiming.END), 5))
        .hasMessage("from must be in [1, 4], but was 5");
    assertThatThrownBy(
            () -> PaymentParts.cumulativeInterest(Annuity.Terms.of(0.1, 4, FlowTiming.END), 3, 2))
        .hasMessage("to must be in [3, 4], but was 2");
  }

  @Test
  void moneyKeepsItsPenniesAtEverySize() {
    Money loan = pounds("123456789012345678.90");
    assertThat(LevelPayments.payment(loan, Ratio.ZERO, 10))
        .isEqualTo(pounds("12345678901234567.89"));
    LevelPaymentsInput grown =
        LevelPaymentsInput.builder()
            .find(AnnuityUnknown.FUTURE_VALUE)
            .rate(Ratio.ONE)
            .periods(2)
            .payment(pounds("-0.01"))
            .presentValue(loan)
            .timing(FlowTiming.BEGIN)
            .build();
    assertThat(LevelPayments.answer(grown).value().money())
        .hasValue(pounds("-493827156049382715.54"));
  }

  @Test
  void nothingIsReceivedAtTheEndUnlessItIsSaid() {
    LevelPaymentsInput.Builder short_ = loan(AnnuityUnknown.PAYMENT).periods(12);
    CashFlowFigure said = LevelPayments.answer(short_.build());
    CashFlowFigure unsaid = LevelPayments.answer(short_.futureValue(Optional.empty()).build());
    assertThat(unsaid.value()).isEqualTo(said.value());
    assertThatThrownBy(
            () -> loan(AnnuityUnknown.FUTURE_VALUE).periods(1).payment(pounds("1")).build())
        .hasMessageContaining("futureValue must be given only if find is not FUTURE_VALUE");
  }

  /** Interest of payments 7 to 27 of a loan, by either rule: two pence apart. */
  @Test
  void thePartsNameTheLoanTheyAreOf() {
    PaymentPartsInput input =
        PaymentPartsInput.builder()
            .presentValue(pounds("71146.90"))
            .rate(Ratio.parse("0.0197"))
            .periods(99)
            .timing(FlowTiming.BEGIN)
            .from(7)
            .to(27)
            .build();
    LoanParts unrounded = PaymentParts.answer(input);
    LoanParts rounded =
        PaymentParts.answer(input.toBuilder().rule(PartsRule.ROUNDED_SCHEDULE).build());
    assertThat(unrounded.interest()).isEqualTo(pounds("-27025.44"));
    assertThat(unrounded.rule()).isEqualTo(PartsRule.UNROUNDED_LOAN);
    assertThat(rounded.interest()).isEqualTo(pounds("-27025.46"));
    assertThat(rounded.explanation().toString()).contains("the rounded schedule");
  }

  @Test
  void theRoundedScheduleIsThatOfALoan() {
    PaymentPartsInput.Builder input = PaymentPartsInput.builder();
    input.presentValue(pounds("-1")).rate(Ratio.parse("-0.01")).periods(5001);
    input.timing(FlowTiming.END).from(1).to(1).rule(PartsRule.ROUNDED_SCHEDULE);
    assertThatThrownBy(() -> input.futureValue(pounds("5")).build())
        .hasMessageContaining("presentValue must be > 0")
        .hasMessageContaining("rate must be >= 0")
        .hasMessageContaining("periods must be <= 5000")
        .hasMessageContaining("futureValue must be given only if rule is UNROUNDED_LOAN");
  }

  @Test
  void amountsInTwoCurrenciesAreNamedByTheirFields() {
    LevelPaymentsInput.Builder input = LevelPaymentsInput.builder().find(AnnuityUnknown.PAYMENT);
    input.rate(Ratio.parse("0.01")).periods(12).timing(FlowTiming.END);
    assertThatThrownBy(
            () -> input.presentValue(pounds("900")).futureValue(Money.parse("JPY 0")).build())
        .hasMessageContaining("futureValue must be in GBP as presentValue is, but was JPY 0");
  }
}
