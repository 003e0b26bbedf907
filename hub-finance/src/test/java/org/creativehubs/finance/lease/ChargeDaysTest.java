package org.creativehubs.finance.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.lease.Leases.day;
import static org.creativehubs.finance.lease.Leases.gbp;
import static org.creativehubs.finance.lease.Leases.rent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.ChargeReview;
import org.creativehubs.core.lease.EndRule;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.rentroll.HubRentRoll;
import org.creativehubs.finance.rentroll.RentRoll;
import org.junit.jupiter.api.Test;

/** Rules for each end, charges for a part of the term, and reviews. */
class ChargeDaysTest {

  private static final DateRange TERM = DateRange.parse("2026-02-10/2027-02-10");
  private static final PaymentTerms QUARTERS = PaymentTerms.quarterlyInAdvance();

  private static RentSchedule schedule(RentCharge.Builder charge) {
    return LeaseSchedule.of(LeaseTerms.of(TERM, charge.build()));
  }

  private static Money first(RentSchedule schedule) {
    return schedule.lines().get(0).net();
  }

  private static Money last(RentSchedule schedule) {
    return schedule.lines().get(schedule.lines().size() - 1).net();
  }

  /** 43 days to Lady Day, 47 from Christmas; the quarters have 90 days each. */
  @Test
  void eachEndHasARuleOfItsOwn() {
    PaymentTerms own =
        QUARTERS.toBuilder()
            .firstPeriod(EndRule.PERIOD_ACTUAL)
            .lastPeriod(EndRule.WHOLE_NO_REFUND)
            .build();
    RentSchedule schedule = schedule(rent("36500", own));
    assertThat(first(schedule)).isEqualTo(gbp("4359.72")); // 9,125 x 43 / 90
    assertThat(last(schedule)).isEqualTo(gbp("9125"));
    assertThat(schedule.lines().get(4).dates()).isEqualTo(DateRange.parse("2026-12-25/2027-02-10"));
    RentSchedule plain = schedule(rent("36500", QUARTERS));
    assertThat(first(plain)).isEqualTo(gbp("4300"));
    assertThat(last(plain)).isEqualTo(gbp("4700"));
    RentSchedule whole =
        schedule(rent("36500", QUARTERS.toBuilder().firstPeriod(EndRule.WHOLE_NO_REFUND).build()));
    assertThat(first(whole)).isEqualTo(gbp("9125"));
    TrueExplanations.ofCells(schedule);
    assertThat(schedule.explanation().toString())
        .contains("first period period actual, last period whole no refund");
  }

  /** Of the whole first quarter 67 days are at 40,000 a year, and the 23 from 2 March at 36,500. */
  @Test
  void aStepOnTheFirstDayCountsForTheDaysBeforeItToo() {
    PaymentTerms whole = QUARTERS.toBuilder().firstPeriod(EndRule.WHOLE_NO_REFUND).build();
    RentCharge.Builder charge = rent("1000", whole);
    charge.addSteps(
        RentStep.replace(LocalDate.parse("2026-02-10"), gbp("40000")),
        RentStep.replace(LocalDate.parse("2026-03-02"), gbp("36500")));
    RentSchedule schedule = schedule(charge);
    assertThat(schedule.lines().get(0).annual()).isEqualTo(gbp("40000"));
    TrueExplanations.ofCells(schedule);
  }

  @Test
  void aStepInAPeriodThatIsPaidWholeCountsToItsEnd() {
    PaymentTerms own = QUARTERS.toBuilder().lastPeriod(EndRule.WHOLE_NO_REFUND).build();
    RentSchedule schedule =
        schedule(rent("36500", own).addSteps(RentStep.replace(day("2027-01-24"), gbp("40150"))));
    // 60 days from 24 January to Lady Day at 10 a day more
    assertThat(schedule.totalNet()).isEqualTo(gbp("4300").plus(gbp("36500")).plus(gbp("600")));
    TrueExplanations.ofCells(schedule);
  }

  @Test
  void noRefundIsForRentInAdvance() {
    PaymentTerms.Builder arrears = QUARTERS.toBuilder().timing(PaymentTiming.IN_ARREARS);
    assertThatThrownBy(() -> arrears.lastPeriod(EndRule.WHOLE_NO_REFUND).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "lastPeriod must be WHOLE_NO_REFUND only if timing is IN_ADVANCE,"
                + " but was WHOLE_NO_REFUND");
  }

  @Test
  void aLeaseThatIsBrokenKeepsWhatWasPaidInAdvanceAndOneThatRunsOutIsApportioned() {
    LeaseTerms lease =
        LeaseTerms.of(DateRange.parse("2022-02-10/2032-02-10"), rent("84000", QUARTERS).build());
    assertThat(last(LeaseSchedule.of(lease.brokenAt(day("2027-02-10"))))).isEqualTo(gbp("21000"));
    assertThat(last(LeaseSchedule.of(lease.endedAt(day("2027-02-10"))))).isEqualTo(gbp("10816.44"));
    assertThat(last(LeaseSchedule.of(lease.brokenAt(day("2032-02-10")))))
        .isEqualTo(gbp("10816.44"));
  }

  @Test
  void aChargeMayRunForAPartOfTheTerm() {
    RentCharge parking =
        rent("3650", QUARTERS)
            .name("parking")
            .dates(OpenDateRange.parse("2026-07-01/2026-10-01"))
            .build();
    LeaseTerms lease =
        LeaseTerms.builder()
            .term(TERM)
            .addCharges(rent("36500", QUARTERS).build(), parking)
            .build();
    List<RentLine> lines = LeaseSchedule.of(lease).linesOf("parking");
    assertThat(lines)
        .extracting(line -> line.dates() + " " + line.net())
        .containsExactly("2026-07-01/2026-09-29 GBP 900.00", "2026-09-29/2026-10-01 GBP 20.00");
    assertThat(parking.annualOn(day("2026-06-30")).isZero()).isTrue();
    assertThat(parking.annualOn(day("2026-07-01"))).isEqualTo(gbp("3650"));
    assertThat(parking.annualOn(day("2026-10-01")).isZero()).isTrue();
    TrueExplanations.ofCells(LeaseSchedule.of(lease));
    LeaseTerms later = lease.splitAt(day("2026-12-01")).get(1);
    assertThat(LeaseSchedule.of(later).linesOf("parking")).allMatch(line -> line.net().isZero());
  }

  @Test
  void aChargeRunsWithinItsLease() {
    RentCharge parking =
        rent("3650", QUARTERS).dates(OpenDateRange.from(day("2026-07-01"))).build();
    assertThatThrownBy(() -> LeaseTerms.of(TERM, parking))
        .hasMessage(
            "charges[0].dates must lie in the term 2026-02-10/2027-02-10, but was 2026-07-01/..");
  }

  @Test
  void aSettledReviewIsAStepAndAnOpenOneIsNamed() {
    ChargeReview open = ChargeReview.open(day("2026-06-24"), "open market, upward only");
    RentSchedule before = schedule(rent("36500", QUARTERS).addReviews(open));
    assertThat(before.totalNet()).isEqualTo(schedule(rent("36500", QUARTERS)).totalNet());
    assertThat(before.explanation().toString())
        .contains(
            "rent, review: review of 2026-06-24 (open market, upward only), not settled",
            "rent, left out: reviews that are not settled; the rent goes on");
    ChargeReview settled =
        open.toBuilder().outcome(gbp("40000")).settledOn(day("2026-11-02")).build();
    RentSchedule after = schedule(rent("36500", QUARTERS).addReviews(settled));
    assertThat(after.totalNet())
        .isEqualTo(gbp("4300").plus(gbp("9125")).plus(gbp("20000")).plus(gbp("5150.68")));
    assertThat(after.explanation().toString())
        .contains(
            "review of 2026-06-24 (open market, upward only), settled at GBP 40000.00 on"
                + " 2026-11-02")
        .doesNotContain("left out");
    TrueExplanations.ofCells(after);
  }

  @Test
  void aRentMayBeQuotedForAWeekOrByArea() {
    Rent weekly = Rent.of(gbp("100"), RentPeriod.WEEK);
    RentCharge desk = RentCharge.of(ChargeKind.DESKS, weekly, Optional.empty(), QUARTERS);
    assertThat(desk.annual()).isEqualTo(gbp("5200"));
    Rent byArea = Rent.parse("GBP 20 per ft2 per year");
    Optional<Area> area = Optional.of(Area.parse("450 ft2"));
    assertThat(RentCharge.of(ChargeKind.RENT, byArea, area, QUARTERS).annual())
        .isEqualTo(gbp("9000"));
    assertThatThrownBy(() -> RentCharge.of(ChargeKind.RENT, byArea, Optional.empty(), QUARTERS))
        .hasMessage("area must be given if the rent is by area, but was absent");
  }

  @Test
  void theRentRollNamesAReviewThatIsNotSettled() {
    ChargeReview open = ChargeReview.open(day("2026-06-24"), "market");
    LeaseTerms terms = LeaseTerms.of(TERM, rent("36500", QUARTERS).addReviews(open).build());
    HubRentRoll roll = RentRoll.of(LettingHubs.let(terms), day("2026-11-01"));
    assertThat(roll.lines().get(0).openReview()).contains(day("2026-06-24"));
    assertThat(roll.lines().get(0).passingRent()).contains(gbp("36500"));
    assertThat(roll.sheet().headings()).contains("review not settled");
    TrueExplanations.ofCells(roll);
    HubRentRoll before = RentRoll.of(LettingHubs.let(terms), day("2026-06-23"));
    assertThat(before.lines().get(0).openReview()).isEmpty();
    assertThat(before.sheet().headings()).doesNotContain("review not settled");
  }

  @Test
  void reviewsStandOnDaysOfTheirOwnInTheTerm() {
    ChargeReview review = ChargeReview.settled(day("2026-06-24"), gbp("1"));
    RentCharge.Builder stepped =
        rent("36500", QUARTERS).addSteps(RentStep.replace(day("2026-06-24"), gbp("2")));
    assertThatThrownBy(() -> stepped.addReviews(review).build())
        .hasMessage("reviews[0].date must be the day of no step, but was 2026-06-24");
    RentCharge late =
        rent("36500", QUARTERS)
            .addReviews(ChargeReview.settled(day("2028-06-24"), gbp("1")))
            .build();
    assertThatThrownBy(() -> LeaseTerms.of(TERM, late))
        .hasMessage(
            "charges[0].reviews[0].date must lie in the term 2026-02-10/2027-02-10,"
                + " but was 2028-06-24");
  }

  @Property(tries = 200)
  void aChargeForAPartOfTheTermIsALeaseOfThatPart(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(max = 2000) int from,
      @ForAll @IntRange(min = 1, max = 600) int length) {
    LocalDate start = lease.term().start().plusDays(from % lease.fixedTerm().days());
    DateRange part =
        DateRange.of(start, start.plusDays(length)).intersection(lease.fixedTerm()).orElseThrow();
    RentCharge plain =
        lease.charges().get(0).toBuilder().steps(List.of()).concessions(List.of()).build();
    RentCharge partly = plain.toBuilder().dates(OpenDateRange.of(part)).build();
    LocalDate counted = plain.payment().countedFrom().orElse(lease.term().start());
    RentCharge alone =
        plain.toBuilder().payment(plain.payment().toBuilder().countedFrom(counted).build()).build();
    assertThat(LeaseSchedule.of(lease.toBuilder().charges(List.of(partly)).build()).lines())
        .isEqualTo(LeaseSchedule.of(LeaseTerms.of(part, alone)).lines());
  }

  @Property(tries = 200)
  void aSettledReviewChargesWhatAStepDoes(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease, @ForAll @IntRange(max = 2000) int from) {
    LocalDate date = lease.term().start().plusDays(from % lease.fixedTerm().days());
    RentCharge plain = lease.charges().get(0).toBuilder().steps(List.of()).build();
    Money rent = gbp("1234.56");
    RentCharge stepped = plain.toBuilder().addSteps(RentStep.replace(date, rent)).build();
    RentCharge reviewed = plain.toBuilder().addReviews(ChargeReview.settled(date, rent)).build();
    assertThat(LeaseSchedule.of(lease.toBuilder().charges(List.of(reviewed)).build()).lines())
        .isEqualTo(LeaseSchedule.of(lease.toBuilder().charges(List.of(stepped)).build()).lines());
  }

  @Test
  void theDaysOfAnEndAreThoseOfBrokenPeriods() {
    for (BrokenPeriodRule rule : BrokenPeriodRule.values()) {
      assertThat(EndRule.valueOf(rule.name()).byDays()).contains(rule);
    }
    assertThat(EndRule.WHOLE_NO_REFUND.byDays()).isEmpty();
  }
}
