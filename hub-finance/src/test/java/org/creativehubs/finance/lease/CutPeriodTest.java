package org.creativehubs.finance.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativehubs.finance.lease.Leases.day;
import static org.creativehubs.finance.lease.Leases.gbp;
import static org.creativehubs.finance.lease.Leases.lease;
import static org.creativehubs.finance.lease.Leases.rent;
import static org.creativehubs.finance.lease.Leases.terms;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.ConcessionRule;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentConcession;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.lease.StepRule;
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Steps and concessions inside a payment period, on a year of English quarter days. Midsummer to
 * Michaelmas has 97 days, the other quarters 91, 87 and 90.
 */
class CutPeriodTest {

  private static final DateRange ONE_DAY = DateRange.parse("2026-07-01/2026-07-02");

  private static PaymentTerms quarters(BrokenPeriodRule broken) {
    return terms(PaymentFrequency.ENGLISH_QUARTER_DAYS, broken, WholePeriodRule.FRACTION_OF_YEAR);
  }

  private static LeaseTerms year(RentCharge.Builder charge) {
    return lease("2026-03-25", "2027-03-24", charge.build());
  }

  private static RentSchedule schedule(RentCharge.Builder charge) {
    return LeaseSchedule.of(year(charge));
  }

  @ParameterizedTest
  @CsvSource({
    "PERIOD_ACTUAL, 36405.93",
    "DAILY_365, 36400.00",
    "DAILY_ACT_ACT, 36400.00",
    "THIRTY_360, 36398.61",
  })
  void aRentFreeDayTakesOffADayAndAPennyAtMostAPenny(BrokenPeriodRule broken, String net) {
    PaymentTerms payment = quarters(broken);
    assertThat(schedule(rent("36500", payment)).totalNet()).isEqualTo(gbp("36500"));
    RentSchedule free =
        schedule(rent("36500", payment).addConcessions(RentConcession.free(ONE_DAY)));
    assertThat(free.totalGross()).isEqualTo(gbp("36500"));
    assertThat(free.totalNet()).isEqualTo(gbp(net));
    RentStep penny = RentStep.delta(day("2026-07-01"), gbp("0.01"));
    assertThat(schedule(rent("36500", payment).addSteps(penny)).totalNet())
        .isBetween(gbp("36500"), gbp("36500.01"));
  }

  @ParameterizedTest
  @EnumSource(BrokenPeriodRule.class)
  void aYearThatIsAllocatedStaysAYear(BrokenPeriodRule broken) {
    PaymentTerms payment =
        quarters(broken).toBuilder().wholePeriods(WholePeriodRule.ALLOCATE_YEAR).build();
    RentConcession half = RentConcession.of(ONE_DAY, Ratio.of(1, 2));
    assertThat(schedule(rent("36500.03", payment).addConcessions(half)).totalGross())
        .isEqualTo(gbp("36500.03"));
  }

  @ParameterizedTest
  @CsvSource({
    "DIFFERENCE_DAILY, DAILY_365, 10323.29",
    "DIFFERENCE_DAILY, DAILY_ACT_ACT, 10323.29",
    "DIFFERENCE_DAILY, PERIOD_ACTUAL, 10304.12",
    "DIFFERENCE_365, PERIOD_ACTUAL, 10323.29",
    "DIFFERENCE_DAILY, THIRTY_360, 10322.22",
    "DAYS_OF_PERIOD, DAILY_365, 10304.12",
    "NEW_RENT_BY_DAYS, DAILY_365, 10953.42",
    "NEW_RENT_BY_DAYS, PERIOD_ACTUAL, 10304.12",
    "WHOLE_PERIOD, DAILY_365, 10000.00",
  })
  void aStepInsideAQuarterIsChargedByTheNamedRule(
      StepRule steps, BrokenPeriodRule broken, String due) {
    PaymentTerms payment = quarters(broken).toBuilder().stepsInPeriod(steps).build();
    RentSchedule schedule =
        schedule(
            rent("40000", payment).addSteps(RentStep.replace(day("2026-08-01"), gbp("42000"))));
    assertThat(midsummer(schedule)).isEqualTo(gbp(due));
    assertThat(schedule.totalNet()).isEqualTo(gbp("31000").plus(gbp(due)));
    TrueExplanations.ofCells(schedule);
  }

  private static Money midsummer(RentSchedule schedule) {
    return Money.sum(
        schedule.lease().currency(),
        schedule.dueIn(DateRange.parse("2026-06-24/2026-09-29")).stream()
            .map(RentLine::net)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    // 7 days before, one free, 89 after; 9,125 the quarter, 100 a day by 365ths
    "CONCEDED_DAYS, 9025.00, 100.00",
    "CHARGED_DAYS, 9125.00, 0.00",
    "DAYS_OF_PERIOD, 9030.93, 94.07",
    "WHOLE_PERIOD, 9125.00, 0.00",
  })
  void aConcessionInsideAQuarterTakesOffByTheNamedRule(
      ConcessionRule rule, String due, String conceded) {
    PaymentTerms payment =
        quarters(BrokenPeriodRule.DAILY_365).toBuilder().concessionsInPeriod(rule).build();
    RentSchedule schedule =
        schedule(rent("36500", payment).addConcessions(RentConcession.free(ONE_DAY)));
    assertThat(midsummer(schedule)).isEqualTo(gbp(due));
    assertThat(schedule.totalConcession()).isEqualTo(gbp(conceded));
    TrueExplanations.ofCells(schedule);
  }

  @Test
  void rentThatBeginsInsideAQuarterIsPaidByTheDaysCharged() {
    // free from the quarter day to 21 August: 38 of 97 days are charged
    RentConcession free = RentConcession.free(DateRange.parse("2026-06-24/2026-08-22"));
    PaymentTerms byConceded = quarters(BrokenPeriodRule.DAILY_365);
    PaymentTerms byCharged =
        byConceded.toBuilder().concessionsInPeriod(ConcessionRule.CHARGED_DAYS).build();
    assertThat(midsummer(schedule(rent("36500", byConceded).addConcessions(free))))
        .isEqualTo(gbp("3225")); // 9,125 - 59 x 100
    assertThat(midsummer(schedule(rent("36500", byCharged).addConcessions(free))))
        .isEqualTo(gbp("3800")); // 38 x 100
  }

  @Test
  void daysConcededTakeOffNoMoreThanTheInstalment() {
    RentConcession butForADay = RentConcession.free(DateRange.parse("2026-06-24/2026-09-28"));
    RentSchedule schedule =
        schedule(rent("36500", quarters(BrokenPeriodRule.DAILY_365)).addConcessions(butForADay));
    assertThat(midsummer(schedule)).isEqualTo(gbp("0"));
    assertThat(schedule.totalGross()).isEqualTo(gbp("36500"));
  }

  @Test
  void thePeriodOfAStepAndAConcessionAddsUpToItsInstalment() {
    RentSchedule schedule =
        schedule(
            rent("40000", quarters(BrokenPeriodRule.DAILY_365))
                .addSteps(RentStep.replace(day("2026-08-01"), gbp("42000")))
                .addConcessions(
                    RentConcession.of(DateRange.parse("2026-07-20/2026-08-10"), Ratio.of(1, 2))));
    List<Money> gross =
        schedule.dueIn(DateRange.parse("2026-06-24/2026-06-25")).stream()
            .map(RentLine::gross)
            .toList();
    // old rent 10,000 - 6,465.75 = 3,534.25, of it 12 of 38 days conceded in half: 1,315.07;
    // new rent 6,789.04, of it nine days: 1,035.62
    assertThat(gross)
        .containsExactly(gbp("2219.18"), gbp("1315.07"), gbp("1035.62"), gbp("5753.42"));
    assertThat(schedule.totalGross()).isEqualTo(gbp("41323.29"));
    TrueExplanations.ofCells(schedule);
  }

  @ParameterizedTest
  @EnumSource(BrokenPeriodRule.class)
  void aStepLosesNothingInAMonthOf28DaysAndGainsNothingInOneOf31(BrokenPeriodRule broken) {
    PaymentTerms monthly =
        PaymentTerms.monthlyInAdvance().toBuilder().brokenPeriods(broken).build();
    for (String second : List.of("2027-02-02", "2027-03-02")) {
      RentCharge stepped =
          rent("12000", monthly).addSteps(RentStep.delta(day(second), gbp("0.01"))).build();
      assertThat(LeaseSchedule.of(lease("2027-01-01", "2027-12-31", stepped)).totalNet())
          .isBetween(gbp("12000"), gbp("12000.01"));
    }
  }

  @Test
  void aStepDownNeverRaisesTheYear() {
    for (BrokenPeriodRule broken : BrokenPeriodRule.values()) {
      RentStep down = RentStep.delta(day("2026-06-25"), gbp("-0.01"));
      assertThat(schedule(rent("36500", quarters(broken)).addSteps(down)).totalNet())
          .isLessThanOrEqualTo(gbp("36500"));
    }
  }

  @Test
  void theDefaultsAreNamedAndReadFromJsonOfBefore() {
    String written =
        """
        {"frequency":"ENGLISH_QUARTER_DAYS","timing":"IN_ADVANCE",
         "brokenPeriods":"DAILY_365","wholePeriods":"FRACTION_OF_YEAR"}
        """;
    PaymentTerms read = HubJson.read(written, PaymentTerms.class);
    assertThat(read.stepsInPeriod()).isEqualTo(StepRule.DIFFERENCE_DAILY);
    assertThat(read.concessionsInPeriod()).isEqualTo(ConcessionRule.CONCEDED_DAYS);
    assertThat(read)
        .hasToString(
            "English quarter days, in advance; broken periods daily 365, whole periods fraction of"
                + " year; inside a period steps by difference daily, concessions by conceded days");
    RentSchedule schedule = schedule(rent("36500", read));
    assertThat(schedule.explanation().toString()).contains("steps by difference daily");
    Stream.of(StepRule.values())
        .map(rule -> read.toBuilder().stepsInPeriod(rule).build())
        .forEach(
            terms ->
                assertThat(terms.toString())
                    .contains(
                        terms.stepsInPeriod().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
  }
}
