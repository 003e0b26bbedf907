package org.creativehubs.core.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.BusinessDayRule;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class LoanTest {

  private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
  private static final Loan LOAN = Loan.level("l", gbp("900"), Ratio.parse("6%"), APRIL, 12);

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static Loan.Builder loan() {
    return LOAN.toBuilder();
  }

  @Test
  void daysAreCountedFromTheFirstPaymentAndNeverFromAClippedOne() {
    Loan late = Loan.level("l", gbp("900"), Ratio.ZERO, LocalDate.of(2027, 1, 31), 4);
    assertThat(List.of(late.dueOn(1), late.dueOn(2), late.dueOn(3)))
        .containsExactly(
            LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 30));
    assertThat(late.maturity()).isEqualTo(LocalDate.of(2027, 5, 31));
    assertThat(late.regularPeriod(2).start()).isEqualTo(LocalDate.of(2027, 2, 28));
  }

  @Test
  void quarterDaysAndAnOddFirstPeriodCanBeSaid() {
    Loan quarters =
        loan()
            .dueDay(java.util.OptionalInt.empty())
            .frequency(PaymentFrequency.ENGLISH_QUARTER_DAYS)
            .firstPayment(LocalDate.of(2027, 6, 24))
            .build();
    assertThat(quarters.dueOn(2)).isEqualTo(LocalDate.of(2027, 9, 29));
    Loan moved = loan().firstPayment(LocalDate.of(2027, 4, 20)).dueDay(1).build();
    assertThat(moved.dueOn(2)).isEqualTo(LocalDate.of(2027, 5, 1));
    assertThat(moved.regularPeriod(2).start()).isEqualTo(APRIL);
  }

  @Test
  void aDayMovesOnlyIfTheLoanSaysSo() {
    LocalDate sunday = LocalDate.of(2027, 8, 1);
    assertThat(LOAN.moved(sunday)).isEqualTo(sunday);
    Loan following = loan().businessDays(BusinessDayRule.FOLLOWING).build();
    assertThat(following.moved(sunday)).isEqualTo(LocalDate.of(2027, 8, 2));
  }

  @Test
  void theRateChargedIsIndexAndMarginButNoLessThanTheFloor() {
    LoanRate low = LoanRate.of(APRIL, Ratio.parse("-0.005"));
    LoanInterest.Builder interest = LoanInterest.builder();
    interest.addRates(low).index("Euribor").margin(Ratio.parse("0.02"));
    interest.dayCount(DayCount.ACT_360);
    assertThat(interest.build().charged(low)).isEqualTo(Ratio.parse("0.015"));
    assertThat(interest.floor(Ratio.parse("0.018")).build().charged(low))
        .isEqualTo(Ratio.parse("0.018"));
  }

  @Test
  void ratesComeInAnyOrderButOneADay() {
    LoanRate one = LoanRate.of(APRIL, Ratio.parse("5%"));
    LoanRate two = LoanRate.of(APRIL.plusYears(1), Ratio.parse("6%"));
    LoanInterest.Builder interest = LoanInterest.builder().dayCount(DayCount.ACT_360);
    assertThat(interest.rates(List.of(two, one)).build().inOrder()).containsExactly(one, two);
    assertThatThrownBy(() -> interest.rates(List.of(one, two, one)).build())
        .hasMessage("rates[2] must have a day of its own, but was 2027-04-01");
  }

  @Test
  void aRateBelowZeroIsRefusedWhereNoFloorSaysWhatHappens() {
    assertThatThrownBy(() -> LoanInterest.fixed(Ratio.parse("-0.01"), APRIL, DayCount.ACT_360))
        .hasMessage("rates[0].rate must be >= 0, unless a floor is given, but was -0.01");
    LoanInterest.Builder margin = LoanInterest.builder().dayCount(DayCount.ACT_360);
    margin.index("Euribor").margin(Ratio.parse("0.005"));
    assertThatThrownBy(() -> margin.addRates(LoanRate.of(APRIL, Ratio.parse("-0.006"))).build())
        .hasMessage(
            "rates[0].rate must be >= 0 with the margin, unless a floor is given, but was -0.006");
  }

  @Test
  void faultsOfALoanAreToldTogetherByPath() {
    Money euros = Money.parse("EUR 1");
    LocalDate end = LOAN.maturity();
    assertThatThrownBy(
            () ->
                loan()
                    .addDrawings(LoanDrawing.of(end, gbp("1")))
                    .addOverpayments(
                        Overpayment.of(
                            APRIL.minusDays(1), euros, OverpaymentRule.LOWER_INSTALMENTS))
                    .interest(LoanInterest.fixed(Ratio.ONE, APRIL.plusDays(1), DayCount.ACT_360))
                    .build())
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e ->
                assertThat(e.faults())
                    .extracting(InvalidValueException::field)
                    .containsExactly(
                        "overpayments[0].amount",
                        "interest.rates",
                        "drawings[1].on",
                        "overpayments[0].on"))
        .hasMessageContaining(
            "drawings[1].on must not be before the first drawing, 2027-04-01, and be before the"
                + " last payment, 2028-04-01, but was 2028-04-01");
  }

  @Test
  void holidaysDoNotOverlap() {
    LoanHoliday one =
        LoanHoliday.of(DateRange.parse("2027-05-01/2027-08-01"), LoanHolidayKind.CAPITAL);
    LoanHoliday two =
        LoanHoliday.of(DateRange.parse("2027-07-31/2027-09-01"), LoanHolidayKind.INTEREST_DEFERRED);
    assertThatThrownBy(() -> loan().addHolidays(one, two).build())
        .hasMessage(
            "holidays[1].dates must not overlap holidays[0], but was 2027-07-31/2027-09-01");
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> loan().lender("A").lenderId("a").build())
        .hasMessageContaining("lenderId must be given only if lender is absent");
    assertThatThrownBy(() -> loan().frequency(PaymentFrequency.WEEKLY).build())
        .hasMessage("frequency must be one of at most 12 payments a year, but was WEEKLY");
    assertThatThrownBy(() -> loan().frequency(PaymentFrequency.SCOTTISH_TERM_DAYS).build())
        .hasMessage("firstPayment must be a day of Scottish term days, but was 2027-05-01");
    assertThatThrownBy(() -> loan().firstPayment(APRIL.minusDays(1)).dueDay(31).build())
        .hasMessage("firstPayment must not be before first drawing 2027-04-01, but was 2027-03-31");
    assertThatThrownBy(() -> loan().repayment(Repayment.balloon(gbp("900"))).build())
        .hasMessage(
            "repayment.balloon must be less than what is drawn, GBP 900.00, but was GBP 900.00");
  }

  @Test
  void theKindDecidesWhatARepaymentHas() {
    assertThatThrownBy(
            () ->
                HubJson.read(
                    "{\"kind\":\"MATURITY\",\"instalmentRule\":\"DAYS\"}", Repayment.class))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessageContaining("instalmentRule must be a known field");
    assertThatThrownBy(() -> HubJson.read("{\"kind\":\"LEVEL\"}", Repayment.class))
        .hasMessageContaining("stated");
    assertThatThrownBy(() -> Repayment.instalments(gbp("0")))
        .hasMessage("stated must be > 0, but was GBP 0.00");
  }
}
