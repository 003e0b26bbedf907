package org.creativehubs.finance.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativehubs.finance.lease.Leases.advance;
import static org.creativehubs.finance.lease.Leases.day;
import static org.creativehubs.finance.lease.Leases.gbp;
import static org.creativehubs.finance.lease.Leases.lease;
import static org.creativehubs.finance.lease.Leases.rent;
import static org.creativehubs.finance.lease.Leases.terms;

import java.util.List;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentConcession;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.internal.HalfUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaseScheduleTest {

  private static List<String> lines(RentSchedule schedule) {
    return schedule.lines().stream()
        .map(line -> line.dates().start() + " " + line.net().amount())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "PERIOD_ACTUAL, 438.71, 361.29",
    "DAILY_365, 447.12, 368.22",
    "DAILY_ACT_ACT, 445.90, 368.22",
    "THIRTY_360, 426.67, 373.33",
  })
  void brokenMonthsAreChargedByTheNamedRule(BrokenPeriodRule rule, String first, String last) {
    RentCharge charge =
        rent(
                "9600",
                terms(PaymentFrequency.MONTHLY_CALENDAR, rule, WholePeriodRule.FRACTION_OF_YEAR))
            .build();
    List<RentLine> lines = LeaseSchedule.of(lease("2024-01-15", "2025-01-14", charge)).lines();
    assertThat(lines.get(0).gross()).isEqualTo(gbp(first));
    assertThat(lines.get(0).isWhole()).isFalse();
    assertThat(lines.get(1).gross()).isEqualTo(gbp("800"));
    assertThat(lines.get(1).isWhole()).isTrue();
    assertThat(lines.get(12).gross()).isEqualTo(gbp(last));
    assertThat(lines).hasSize(13);
  }

  @Test
  void allocatingTheYearLosesNoPence() {
    PaymentTerms allocated =
        terms(
            PaymentFrequency.MONTHLY_CALENDAR,
            BrokenPeriodRule.PERIOD_ACTUAL,
            WholePeriodRule.ALLOCATE_YEAR);
    RentSchedule schedule =
        LeaseSchedule.of(lease("2026-01-01", "2027-12-31", rent("10000", allocated).build()));
    assertThat(schedule.totalNet()).isEqualTo(gbp("20000"));
    assertThat(lines(schedule).subList(0, 6))
        .containsExactly(
            "2026-01-01 833.34",
            "2026-02-01 833.34",
            "2026-03-01 833.34",
            "2026-04-01 833.34",
            "2026-05-01 833.33",
            "2026-06-01 833.33");
  }

  @Test
  void aDividedPeriodAddsUpWhereTheYearIsAllocated() {
    PaymentTerms allocated =
        terms(
            PaymentFrequency.MONTHLY_CALENDAR,
            BrokenPeriodRule.PERIOD_ACTUAL,
            WholePeriodRule.ALLOCATE_YEAR);
    RentCharge charge =
        rent("1.20", allocated)
            .addConcessions(
                RentConcession.of(DateRange.parse("2026-01-06/2026-01-11"), Ratio.of(1, 2)),
                RentConcession.of(DateRange.parse("2026-01-11/2026-01-16"), Ratio.of(1, 3)))
            .build();
    RentSchedule schedule = LeaseSchedule.of(lease("2026-01-01", "2026-01-31", charge));
    assertThat(schedule.lines()).hasSize(4);
    assertThat(schedule.totalGross()).isEqualTo(gbp("0.10"));
  }

  @Test
  void scottishTermDaysFallOnThe28th() {
    RentSchedule schedule =
        LeaseSchedule.of(
            lease(
                "2026-02-28",
                "2026-12-31",
                rent("12000", advance(PaymentFrequency.SCOTTISH_TERM_DAYS)).build()));
    assertThat(lines(schedule))
        .containsExactly(
            "2026-02-28 3000.00", "2026-05-28 3000.00", "2026-08-28 3000.00", "2026-11-28 1108.70");
  }

  @Test
  void aStepInsideAPeriodCutsIt() {
    RentCharge charge =
        rent("12000", advance(PaymentFrequency.MONTHLY_CALENDAR))
            .addSteps(
                RentStep.replace(day("2026-04-11"), gbp("15000")),
                RentStep.replace(day("2026-05-11"), gbp("15000")))
            .build();
    RentSchedule schedule = LeaseSchedule.of(lease("2026-04-01", "2026-05-31", charge));
    // 1,000 and 250 x 20 / 30 more are 1,166.67, to which both lines add up
    assertThat(lines(schedule))
        .containsExactly("2026-04-01 333.33", "2026-04-11 833.34", "2026-05-01 1250.00");
    assertThat(schedule.lines().get(1).due()).isEqualTo("2026-04-01");
  }

  @Test
  void weeksAndFourWeeksHaveTheirShareOfTheYear() {
    RentCharge desks =
        RentCharge.builder()
            .name("desks")
            .kind(ChargeKind.DESKS)
            .annual(gbp("1300"))
            .payment(advance(PaymentFrequency.FOUR_WEEKLY))
            .build();
    RentCharge rent = rent("520", advance(PaymentFrequency.WEEKLY)).build();
    RentSchedule schedule = LeaseSchedule.of(lease("2026-03-02", "2026-04-05", desks, rent));
    assertThat(schedule.linesOf("desks"))
        .extracting(RentLine::net)
        .containsExactly(gbp("100"), gbp("25"));
    assertThat(schedule.linesOf("rent"))
        .extracting(RentLine::net)
        .containsOnly(gbp("10"))
        .hasSize(5);
    assertThat(schedule.totalNet()).isEqualTo(gbp("175"));
  }

  @Test
  void arrearsAreDueOnTheLastDayInTheTerm() {
    PaymentTerms arrears =
        PaymentTerms.of(
            PaymentFrequency.ENGLISH_QUARTER_DAYS,
            PaymentTiming.IN_ARREARS,
            BrokenPeriodRule.DAILY_365,
            WholePeriodRule.FRACTION_OF_YEAR);
    RentSchedule schedule =
        LeaseSchedule.of(lease("2026-05-01", "2026-10-15", rent("3650", arrears).build()));
    assertThat(schedule.lines())
        .extracting(line -> line.due().toString())
        .containsExactly("2026-06-23", "2026-09-28", "2026-10-15");
    assertThat(schedule.dueIn(DateRange.parse("2026-06-24/2026-10-15"))).hasSize(1);
    assertThat(lines(schedule))
        .containsExactly("2026-05-01 540.00", "2026-06-24 912.50", "2026-09-29 170.00");
  }

  @Test
  void aPeppercornHasLinesOfNothing() {
    RentSchedule schedule =
        LeaseSchedule.of(
            lease(
                "2026-06-24",
                "2029-06-23",
                rent("0", advance(PaymentFrequency.YEARLY_ANNIVERSARY)).build()));
    assertThat(schedule.lines()).hasSize(3).allMatch(line -> line.net().isZero());
  }

  @Test
  void amountsBeyondLongsAreAsExact() {
    Money vast = Money.parse("GBP 1000000000000000000000000.04");
    RentCharge charge =
        RentCharge.builder()
            .name("rent")
            .kind(ChargeKind.RENT)
            .annual(vast)
            .payment(advance(PaymentFrequency.QUARTERLY_CALENDAR))
            .addConcessions(
                RentConcession.of(
                    DateRange.parse("2026-01-01/2026-04-01"), Ratio.parse("0.1234567890123456789")))
            .build();
    RentLine line = LeaseSchedule.of(lease("2026-01-01", "2026-12-31", charge)).lines().get(0);
    assertThat(line.gross()).isEqualTo(gbp("250000000000000000000000.01"));
    assertThat(line.concession()).isEqualTo(gbp("30864197253086419725000.00"));
  }

  @Test
  void halfUpRoundsTheTieUp() {
    assertThat(HalfUp.of(gbp("0.01"), 1, 2)).isEqualTo(gbp("0.01"));
    assertThat(HalfUp.of(gbp("0.01"), 49, 100)).isEqualTo(gbp("0.00"));
    assertThat(HalfUp.of(Money.parse("GBP 100000000000000000.01"), 1, 2))
        .isEqualTo(gbp("50000000000000000.01"));
    assertThat(HalfUp.of(gbp("0.03"), Ratio.of(1, 2))).isEqualTo(gbp("0.02"));
  }
}
