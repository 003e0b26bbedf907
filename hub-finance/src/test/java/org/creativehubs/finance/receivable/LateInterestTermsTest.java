package org.creativehubs.finance.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.finance.lease.TrueExplanations;
import org.junit.jupiter.api.Test;

/** The terms of interest on late payment, each worked by hand. */
class LateInterestTermsTest {

  private static final LocalDate DUE = LocalDate.of(2026, 1, 1);
  private static final LateInterestTerms TEN = LateInterestTerms.fixed(Ratio.parse("10%"));
  private static final List<BaseRate> FALLING =
      List.of(
          BaseRate.of(OpenDateRange.parse("2025-12-31/2026-03-01"), Ratio.parse("5%")),
          BaseRate.of(OpenDateRange.parse("2026-03-01/.."), Ratio.parse("4%")));

  /** 1,000 at 10 % is 27.397 pence a day. */
  @Test
  void daysOfGraceAreAskedForWhenTheyHavePassedOrNever() {
    LateInterestTerms from = TEN.toBuilder().graceDays(5).build();
    LateInterestTerms after = from.toBuilder().grace(GraceRule.AFTER_GRACE).build();
    LocalDate late = LocalDate.of(2026, 1, 7);
    assertThat(interest(from, late.minusDays(1)).total()).isEqualTo(gbp("0.00"));
    assertThat(interest(after, late.minusDays(1)).total()).isEqualTo(gbp("0.00"));
    assertThat(interest(from, late).total()).isEqualTo(gbp("1.64"));
    assertThat(interest(after, late).total()).isEqualTo(gbp("0.27"));
    assertThat(from)
        .hasToString(
            "10 % a year, actual days over 365, 5 days of grace, then interest runs from the due"
                + " day");
  }

  @Test
  void theDayOfAPaymentCountsInFull() {
    LateInterest found =
        interest(ledger("1000.00", paid(LocalDate.of(2026, 1, 10), "400.00")), TEN, "2026-01-31");
    assertThat(found.lines())
        .extracting(line -> line.days() + " " + line.balance() + " " + line.interest())
        .containsExactly(
            "2026-01-02/2026-01-11 GBP 1000.00 GBP 2.47",
            "2026-01-11/2026-02-01 GBP 600.00 GBP 3.45");
    assertThat(found.interest()).isEqualTo(gbp("5.92"));
    TrueExplanations.ofCells(found);
    // Paid within the days of grace, it was never late: 600 for 30 days.
    LateInterestTerms grace = TEN.toBuilder().graceDays(9).build();
    assertThat(
            interest(
                    ledger("1000.00", paid(LocalDate.of(2026, 1, 10), "400.00")),
                    grace,
                    "2026-01-31")
                .interest())
        .isEqualTo(gbp("4.93"));
  }

  @Test
  void aDayMayCountToThePenny() {
    LateInterestTerms penny = TEN.toBuilder().daily(DailyRate.TO_THE_PENNY).build();
    LateInterest found = interest(penny, LocalDate.of(2026, 1, 31));
    assertThat(found.interest()).isEqualTo(gbp("8.10"));
    assertThat(interest(TEN, LocalDate.of(2026, 1, 31)).interest()).isEqualTo(gbp("8.22"));
    TrueExplanations.ofCells(found);
    assertThat(penny).hasToString("10 % a year, actual days over 365, each day to the penny");
    LateInterestTerms days360 = penny.toBuilder().dayCount(DayCount.ACT_360).build();
    // 27.78 pence a day
    assertThat(interest(days360, LocalDate.of(2026, 1, 31)).interest()).isEqualTo(gbp("8.40"));
  }

  @Test
  void aBaseRateThatFallsCountsFromTheDayOfItsReset() {
    assertThat(rates(RateReset.EACH_DAY))
        .containsExactly("2026-01-02/2026-03-01 13 %", "2026-03-01/2026-08-01 12 %");
    assertThat(rates(RateReset.EACH_HALF_YEAR))
        .containsExactly("2026-01-02/2026-07-01 13 %", "2026-07-01/2026-08-01 12 %");
    assertThat(rates(RateReset.HALF_YEAR_OF_START)).containsExactly("2026-01-02/2026-08-01 13 %");
  }

  private static List<String> rates(RateReset reset) {
    LateInterestTerms terms =
        LateInterestTerms.overBase(Ratio.parse("8%"), FALLING).toBuilder().reset(reset).build();
    return interest(terms, LocalDate.of(2026, 7, 31)).lines().stream()
        .map(line -> line.days() + " " + line.rate().times(Ratio.of(100)) + " %")
        .toList();
  }

  @Test
  void belowZeroARateIsZero() {
    List<BaseRate> negative =
        List.of(BaseRate.of(OpenDateRange.parse("2025-12-31/.."), Ratio.parse("-2%")));
    LateInterest found =
        interest(LateInterestTerms.overBase(Ratio.parse("1%"), negative), DUE.plusDays(9));
    assertThat(found.lines()).extracting(LateInterestLine::rate).containsExactly(Ratio.ZERO);
    assertThat(found.total()).isEqualTo(gbp("0.00"));
  }

  @Test
  void theFixedSumIsThatOfTheDebtWhenItBecameLate() {
    assertThat(fixedSum("999.99")).contains(gbp("40.00"));
    assertThat(fixedSum("1000.00")).contains(gbp("70.00"));
    assertThat(fixedSum("9999.99")).contains(gbp("70.00"));
    assertThat(fixedSum("10000.00")).contains(gbp("100.00"));
    assertThat(fixedSum("1000.00", paid(DUE, "0.01"))).contains(gbp("40.00"));
    assertThat(fixedSum("1000.00", paid(DUE.plusDays(1), "0.01"))).contains(gbp("70.00"));
    assertThat(fixedSum("1000.00", paid(DUE, "1000.00"))).isEmpty();
  }

  private static Optional<Money> fixedSum(String debt, Receipt... receipts) {
    return interest(ledger(debt, receipts), statute(), "2026-01-31").fixedSums().stream()
        .map(FixedSumDue::sum)
        .findFirst();
  }

  @Test
  void aFixedSumIsAskedForOnceInThePeriodInWhichTheDebtBecomesLate() {
    LocalDate late = DUE.plusDays(1);
    assertThat(interest(statute(), late).fixedSums()).hasSize(1);
    assertThat(interest(statute(), DUE).fixedSums()).isEmpty();
    assertThat(period(late).fixedSums())
        .extracting(due -> due.on() + " " + due.debt())
        .containsExactly("2026-01-02 GBP 1000.00");
    assertThat(period(late.plusDays(1)).fixedSums()).isEmpty();
    assertThat(period(late).total()).isEqualTo(period(late).interest().plus(gbp("70.00")));
  }

  private static LateInterest period(LocalDate from) {
    LatePaymentInterestInput.Builder input = LatePaymentInterestInput.builder();
    input.ledger(ledger("1000.00")).from(from).on(DUE.plusDays(30)).terms(statute());
    return LatePaymentInterest.answer(input.build());
  }

  private static LateInterestTerms statute() {
    return LateInterestTerms.statutory(FALLING);
  }

  @Test
  void theInterestOfABillIsRoundedOnceHoweverManyLinesItHas() {
    Receipt[] often =
        IntStream.range(1, 30)
            .mapToObj(day -> Receipt.of("r" + day, "bo", DUE.plusDays(day), gbp("1.00")))
            .toArray(Receipt[]::new);
    LateInterest found = interest(ledger("1000.00", often), TEN, "2026-01-31");
    // (1,000 x 30 - 1 - 2 - .. - 29) x 10 % / 365 = 29,565 / 3,650
    assertThat(found.lines()).hasSize(30);
    assertThat(found.interestOf("a")).isEqualTo(gbp("8.10"));
  }

  private static LateInterest interest(LateInterestTerms terms, LocalDate on) {
    return LatePaymentInterest.of(ledger("1000.00"), on, terms);
  }

  private static LateInterest interest(Ledger ledger, LateInterestTerms terms, String on) {
    return LatePaymentInterest.of(ledger, LocalDate.parse(on), terms);
  }

  private static Ledger ledger(String amount, Receipt... receipts) {
    return Ledger.builder()
        .currency(Currency.getInstance("GBP"))
        .addBills(Bill.of("a", "bo", DUE, gbp(amount)))
        .addReceipts(receipts)
        .build();
  }

  private static Receipt paid(LocalDate on, String amount) {
    return Receipt.of("r", "bo", on, gbp(amount));
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
