package org.creativehubs.finance.rentreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.lease.Leases.day;
import static org.creativehubs.finance.lease.Leases.gbp;
import static org.creativehubs.finance.lease.Leases.rent;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.lease.ChargeReview;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.finance.lease.TrueExplanations;
import org.creativehubs.finance.receivable.BaseRate;
import org.junit.jupiter.api.Test;

class BackRentTest {

  private static final Ratio FIVE = Ratio.parse("5%");

  private static LeaseTerms reviewed(String outcome) {
    return LeaseTerms.of(
        DateRange.parse("2026-03-25/2031-03-25"),
        rent("40000", PaymentTerms.quarterlyInAdvance())
            .addReviews(ChargeReview.settled(day("2026-08-01"), gbp(outcome)))
            .build());
  }

  /** 2,000 x 59 / 365, then 500 a quarter; 184, 125 and 38 days at 5 %. */
  @Test
  void theDifferenceIsOwedWithInterestFromTheDaysOnWhichItWouldHaveBeenDue() {
    BackRentAccount owed = BackRent.of(reviewed("42000"), "rent", day("2027-02-01"), FIVE);
    assertThat(owed.lines())
        .extracting(line -> line.backRent() + " " + line.interestFrom() + " " + line.interest())
        .containsExactly(
            "GBP 323.29 2026-08-01 GBP 8.15",
            "GBP 500.00 2026-09-29 GBP 8.56",
            "GBP 500.00 2026-12-25 GBP 2.60");
    assertThat(owed.backRent()).isEqualTo(gbp("1323.29"));
    assertThat(owed.interest()).isEqualTo(gbp("19.31"));
    assertThat(owed.owed()).isEqualTo(gbp("1342.60"));
    assertThat(owed.explanation().answer().money()).contains(gbp("1342.60"));
    TrueExplanations.ofCells(owed);
    TrueExplanations.of(owed.explanation());
  }

  @Test
  void eachDayHasTheRateThatHoldsOnItWithTheMargin() {
    BackRentInput input =
        BackRentInput.builder()
            .lease(reviewed("42000"))
            .charge("rent")
            .paidOn(day("2026-10-09"))
            .addRates(BaseRate.of(OpenDateRange.parse("2026-01-01/2026-10-01"), Ratio.parse("4%")))
            .addRates(BaseRate.of(OpenDateRange.from(day("2026-10-01")), Ratio.parse("3%")))
            .margin(Ratio.parse("2%"))
            .build();
    BackRentAccount owed = BackRent.answer(input);
    // 500: two days at 6 % and eight at 5 %: 0.16 + 0.55
    assertThat(owed.lines().get(1).interest()).isEqualTo(gbp("0.71"));
    TrueExplanations.ofCells(owed);
  }

  @Test
  void aRentThatFellGoesBackToTheTenant() {
    BackRentAccount owed = BackRent.of(reviewed("38000"), "rent", day("2027-02-01"), FIVE);
    assertThat(owed.backRent()).isEqualTo(gbp("-1323.29"));
    assertThat(owed.owed()).isEqualTo(gbp("-1342.60"));
  }

  @Test
  void refusesRatesThatLeaveADayOpenAndReviewsThatAreNotSettled() {
    BackRentInput.Builder input =
        BackRentInput.builder()
            .lease(reviewed("42000"))
            .charge("rent")
            .paidOn(day("2027-02-01"))
            .addRates(BaseRate.of(OpenDateRange.from(day("2026-09-01")), FIVE));
    assertThatThrownBy(input::build)
        .hasMessage(
            "rates must hold one rate for every day from 2026-08-01 until 2027-02-01,"
                + " but was 0 on 2026-08-01");
    assertThatThrownBy(() -> BackRent.of(reviewed("1"), "rates", day("2027-02-01"), FIVE))
        .hasMessage("charge must be a charge of the lease, but was rates");
    LeaseTerms open =
        LeaseTerms.of(
            DateRange.parse("2026-03-25/2031-03-25"),
            rent("40000", PaymentTerms.quarterlyInAdvance())
                .addReviews(ChargeReview.open(day("2026-08-01"), "market"))
                .build());
    assertThatThrownBy(() -> BackRent.of(open, "rent", day("2027-02-01"), FIVE))
        .hasMessage("review must name one settled review of rent, but was 0 reviews");
  }

  @Test
  void aDayWithTwoRatesIsRefusedWhereverItLies() {
    BackRentInput.Builder input =
        BackRentInput.builder()
            .lease(reviewed("42000"))
            .charge("rent")
            .paidOn(day("2027-02-01"))
            .addRates(
                BaseRate.of(OpenDateRange.parse("2026-01-01/2027-01-01"), FIVE),
                BaseRate.of(OpenDateRange.parse("2026-09-01/.."), FIVE));
    assertThatThrownBy(input::build)
        .hasMessage(
            "rates must hold one rate for every day from 2026-08-01 until 2027-02-01,"
                + " but was 2 on 2026-09-01");
    // The rates of days before the review and after the payment are not asked for.
    BackRentInput early = input.paidOn(day("2026-09-01")).build();
    assertThat(BackRent.answer(early).owed())
        .isEqualTo(BackRent.of(reviewed("42000"), "rent", day("2026-09-01"), FIVE).owed());
  }

  @Test
  void whatIsPaidForWhatWasFreeIsAllOwed() {
    LeaseTerms free =
        LeaseTerms.of(
            DateRange.parse("2026-03-25/2031-03-25"),
            rent("0", PaymentTerms.quarterlyInAdvance())
                .addReviews(ChargeReview.settled(day("2026-09-29"), gbp("2000")))
                .build());
    BackRentAccount owed = BackRent.of(free, "rent", day("2026-12-25"), FIVE);
    assertThat(owed.lines())
        .extracting(line -> line.before() + " " + line.after())
        .containsExactly("GBP 0.00 GBP 500.00");
  }

  @Property(tries = 100)
  void aHigherOutcomeOrALaterPaymentNeverOwesLess(
      @ForAll @IntRange(min = 40_000, max = 90_000) int outcome,
      @ForAll @IntRange(min = 1, max = 900) int days,
      @ForAll @IntRange(max = 60) int later) {
    LocalDate paid = day("2026-08-01").plusDays(days);
    BackRentAccount owed = BackRent.of(reviewed(outcome + ""), "rent", paid, FIVE);
    assertThat(BackRent.of(reviewed(outcome + 100 + ""), "rent", paid, FIVE).owed())
        .isGreaterThanOrEqualTo(owed.owed());
    assertThat(BackRent.of(reviewed(outcome + ""), "rent", paid.plusDays(later), FIVE).owed())
        .isGreaterThanOrEqualTo(owed.owed());
  }
}
