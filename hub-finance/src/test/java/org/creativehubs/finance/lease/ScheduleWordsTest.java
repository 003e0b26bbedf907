package org.creativehubs.finance.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.lease.Leases.advance;
import static org.creativehubs.finance.lease.Leases.day;
import static org.creativehubs.finance.lease.Leases.gbp;
import static org.creativehubs.finance.lease.Leases.lease;
import static org.creativehubs.finance.lease.Leases.rent;
import static org.creativehubs.finance.lease.Leases.terms;

import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.lease.StepRule;
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

/** What a schedule says of tax, holding over, single charges and periods with nothing due. */
class ScheduleWordsTest {

  private static final PaymentTerms QUARTERLY = advance(PaymentFrequency.QUARTERLY_ANNIVERSARY);
  private static final PaymentTerms MONTHLY = advance(PaymentFrequency.MONTHLY_CALENDAR);
  private static final LeaseTerms YEAR =
      lease("2026-01-01", "2026-12-31", rent("1200", QUARTERLY).build());

  @Test
  void aPeriodInWhichNothingFallsDueHasAScheduleWithoutLines() {
    RentSchedule none = LeaseSchedule.of(YEAR, DateRange.parse("2026-02-01/2026-03-01"));
    assertThat(none.lines()).isEmpty();
    assertThat(none.totalNet()).isEqualTo(gbp("0"));
    assertThat(none.explanation().toString())
        .contains("due in: 2026-02-01 to 2026-02-28, both days counted")
        .contains("net in the period");
    assertThat(JacksonLines.roundTrip(none)).isEqualTo(none);
    String without =
        JacksonLines.write(LeaseSchedule.of(YEAR))
            .replaceFirst("\"lines\":\\[.*?}],", "\"lines\":[],");
    assertThat(JacksonLines.refusal(without, RentSchedule.class))
        .hasMessage("lines must be those of the lease, but was 0 lines");
  }

  @Test
  void theInputAsksForThePeriodThatItNames() {
    DateRange spring = DateRange.parse("2026-04-01/2026-07-01");
    assertThat(LeaseSchedule.answer(LeaseScheduleInput.of(YEAR, spring)))
        .isEqualTo(LeaseSchedule.of(YEAR, spring))
        .isNotEqualTo(LeaseSchedule.of(YEAR))
        .hasSameHashCodeAs(LeaseSchedule.of(YEAR, spring));
    LeaseTerms rolling = YEAR.toBuilder().term(OpenDateRange.from(day("2026-01-01"))).build();
    assertThatThrownBy(() -> LeaseScheduleInput.of(rolling))
        .hasMessage("period must be given if the lease has no end, but was absent");
  }

  @Test
  void taxIsOfTheChargesThatBearItAndAbsentWhereNoneDoes() {
    RentSchedule untaxed = LeaseSchedule.of(YEAR);
    assertThat(untaxed.totalVat()).isEmpty();
    assertThat(untaxed.explanation().toString()).doesNotContain("VAT");
    assertThat(untaxed.table().toString()).doesNotContain("VAT");
    RentCharge taxed =
        rent("600", QUARTERLY)
            .name("service")
            .kind(ChargeKind.SERVICE_CHARGE)
            .vatRate(Ratio.of(1, 5))
            .build();
    RentSchedule both = LeaseSchedule.of(YEAR.toBuilder().addCharges(taxed).build());
    assertThat(both.totalVat()).contains(gbp("120"));
    assertThat(both.explain("service 2026-01-01", "VAT").answer().money()).contains(gbp("30"));
    assertThat(both.explain("rent 2026-01-01", "VAT").answer().money()).contains(gbp("0"));
    assertThat(both.explain("total", "VAT").answer().money()).contains(gbp("120"));
    assertThat(both.explain("rent 2026-01-01", "line").toString())
        .contains("1. charge: " + YEAR.charges().get(0));
    TrueExplanations.ofCells(both);
  }

  @Test
  void aLeaseThatIsHeldOverSaysOnWhatFootingAndUntilWhen() {
    LeaseTerms held = YEAR.toBuilder().holdingOver(HoldingOver.STATUTE).build();
    DateRange days = DateRange.parse("2026-10-01/2027-04-01");
    assertThat(LeaseSchedule.of(held, days).explanation().toString())
        .contains("held over: from 2027-01-01, footing: statute");
    LeaseTerms left = held.toBuilder().heldOverUntil(day("2027-03-01")).build();
    assertThat(LeaseSchedule.of(left).explanation().toString())
        .contains("held over: from 2027-01-01 to 2027-02-28, footing: statute");
    assertThat(LeaseSchedule.of(YEAR).explanation().toString()).doesNotContain("held over");
  }

  @Test
  void aChargeWithDaysOfItsOwnNamesThem() {
    RentCharge summer =
        rent("1200", MONTHLY).dates(OpenDateRange.parse("2026-05-10/2026-08-11")).build();
    RentSchedule schedule = LeaseSchedule.of(lease("2026-01-01", "2026-12-31", summer));
    assertThat(schedule.explanation().toString())
        .contains("rent, runs: 2026-05-10/2026-08-11")
        .contains("rent, payment periods: 2 whole and 2 broken by the ends");
    assertThat(schedule.explain("rent 2026-05-10", "from").toString())
        .contains("begins with: the start of the charge");
    assertThat(schedule.explain("rent 2026-08-01", "to").toString())
        .contains("ends on the day before: the end of the charge");
    assertThat(schedule.explain("rent 2026-06-01", "from").toString())
        .contains("begins with: the start of a payment period");
    RentSchedule whole = LeaseSchedule.of(YEAR);
    assertThat(whole.explain("rent 2026-01-01", "from").toString())
        .contains("begins with: the start of the term");
    assertThat(whole.explain("rent 2026-10-01", "to").toString())
        .contains("ends on the day before: the end of the term");
  }

  @Test
  void thePeriodsOfEachChargeAreBrokenByItsOwnDays() {
    RentCharge summer =
        rent("1200", MONTHLY)
            .name("summer")
            .dates(OpenDateRange.parse("2026-05-10/2026-08-11"))
            .build();
    assertThat(
            LeaseSchedule.of(YEAR.toBuilder().addCharges(summer).build()).explanation().toString())
        .contains("rent, payment periods: 4 whole and 0 broken by the ends")
        .contains("summer, payment periods: 2 whole and 2 broken by the ends");
  }

  @Test
  void aScheduleHasAtMostAHundredThousandLines() {
    LeaseTerms ages = lease("0002-01-01", "9997-12-31", rent("1200", MONTHLY).build());
    assertThatThrownBy(() -> LeaseSchedule.of(ages))
        .hasMessageStartingWith("lease must ask for at most 100,000 lines of a schedule");
  }

  @Test
  void aStepBeginsALineAndIsNamed() {
    RentCharge stepped =
        rent("1200", MONTHLY).addSteps(RentStep.replace(day("2026-05-11"), gbp("2400"))).build();
    RentSchedule schedule = LeaseSchedule.of(lease("2026-01-01", "2026-12-31", stepped));
    assertThat(schedule.explain("rent 2026-05-11", "from").toString())
        .contains("begins with: a step in the annual amount");
    assertThat(schedule.explanation().toString())
        .contains("11 whole and 0 broken by the ends, and 2 lines of periods cut by steps");
  }

  /** The rent of the first day of a period is that of all of it: the step counts from June. */
  @Test
  void aPeriodThatStepsLeaveWholeShowsTheRentOfItsFirstDay() {
    PaymentTerms whole = MONTHLY.toBuilder().stepsInPeriod(StepRule.WHOLE_PERIOD).build();
    RentCharge stepped =
        rent("1200", whole).addSteps(RentStep.replace(day("2026-05-11"), gbp("2400"))).build();
    RentSchedule schedule = LeaseSchedule.of(lease("2026-01-01", "2026-12-31", stepped));
    assertThat(schedule.explain("rent 2026-05-01", "a year").answer().money())
        .contains(gbp("1200"));
    assertThat(schedule.explain("rent 2026-05-01", "a year").toString())
        .doesNotContain("a year from 2026-05-11");
    assertThat(schedule.explain("rent 2026-06-01", "a year").toString())
        .contains("a year from 2026-05-11: GBP 2400.00");
    assertThat(schedule.totalNet()).isEqualTo(gbp("1900")); // 5 x 100 + 7 x 200
    TrueExplanations.ofCells(schedule);
  }

  @Test
  void aYearThatIsAllocatedSaysWhichPartOfItAPeriodIs() {
    PaymentTerms allocated =
        terms(
            PaymentFrequency.MONTHLY_CALENDAR,
            BrokenPeriodRule.PERIOD_ACTUAL,
            WholePeriodRule.ALLOCATE_YEAR);
    RentSchedule schedule =
        LeaseSchedule.of(lease("2026-01-01", "2026-12-31", rent("1000", allocated).build()));
    assertThat(schedule.explain("rent 2026-05-01", "gross").toString())
        .contains("part of the year: 5 of 12");
    assertThat(LeaseSchedule.of(YEAR).explain("rent 2026-04-01", "gross").toString())
        .doesNotContain("part of the year");
  }
}
