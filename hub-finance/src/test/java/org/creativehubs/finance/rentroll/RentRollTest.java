package org.creativehubs.finance.rentroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.lease.Leases.gbp;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.finance.lease.Leases;
import org.creativehubs.finance.lease.ValueLeases;
import org.junit.jupiter.api.Test;

class RentRollTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 21);
  private static final LeaseTerms THREE_YEARS = ValueLeases.quarterly(gbp("4000"), 36);

  @Test
  void theRollShowsRentReversionVoidsAndEndedLeases() {
    HubRentRoll roll =
        RentRoll.answer(
            roll(policy(UnexpiredWeight.RENT, true))
                .addUnits(let("one").marketRent(gbp("5000")).area(area(100)).build())
                .addUnits(let("two").marketRent(gbp("3000")).area(area(50)).build())
                .addUnits(
                    RollUnit.builder().id("attic").area(area(50)).marketRent(gbp("900")).build())
                .addUnits(
                    RollUnit.builder()
                        .id("gone")
                        .lease(endedLease())
                        .marketRent(gbp("700"))
                        .build())
                .build());
    RollTotals totals = roll.totals();
    assertThat(totals.passingRent()).isEqualTo(gbp("8000"));
    assertThat(totals.underRented()).isEqualTo(gbp("1000"));
    assertThat(totals.overRented()).isEqualTo(gbp("1000"));
    assertThat(totals.vacantMarketRent()).isEqualTo(gbp("1600"));
    assertThat(totals.vacantUnits()).isEqualTo(2);
    assertThat(totals.endedUnits()).isEqualTo(1);
    assertThat(totals.unitsWithoutArea()).isEqualTo(1);
    assertThat(totals.vacancyByArea()).contains(Ratio.of(1, 4));
    assertThat(totals.dueInYear()).isEqualTo(gbp("10000"));
    assertThat(totals.expiries()).extracting(ProfileYear::year).containsExactly(2029);
    assertThat(totals.firstEnds()).extracting(ProfileYear::tenancies).containsExactly(2);
    assertThat(roll.notIncluded()).contains(RollExclusion.ARREARS);
    assertThat(roll.lines().get(3).state()).isEqualTo(TenancyState.ENDED);
    assertThat(roll.explanation().toString())
        .contains("units let on 2026-11-21: 4 - 1 - 1 - 0 = 2");
    assertThat(roll.explain("two", "reversion").answer().money()).contains(gbp("-1000"));
    assertThat(roll.table().rowsWithoutTotals()).hasSize(4);
    assertThat(roll.explain("total", "passing rent").answer().money()).contains(gbp("8000"));
    assertThat(roll.explain("total", "reversion").answer().money()).contains(gbp("0"));
    assertThat(roll.explain("total", "area").answer().isDefined()).isFalse();
    assertThat(roll.explain("total", "due in year").answer().money()).contains(gbp("10000"));
    assertThat(roll.profile().rowsWithoutTotals()).hasSize(1);
    assertThat(roll.explain("2029", "rent expiring (GBP)").answer().money()).contains(gbp("8000"));
  }

  @Test
  void conventionsOfYearsAndTheLastDayChangeTheMeanTermAsNamed() {
    long days = ON.until(THREE_YEARS.term().end(), ChronoUnit.DAYS);
    for (DayCount count : DayCount.values()) {
      RollPolicy counting = policy(count, true);
      assertThat(wault(counting).toExpiry()).contains(count.years(ON, THREE_YEARS.term().end()));
    }
    assertThat(wault(policy(DayCount.ACT_365_FIXED, false)).toExpiry())
        .contains(Ratio.of(days - 1, 365));
  }

  @Test
  void contractedIncomeCountsTheStepsToCome() {
    LeaseTerms stepped =
        Leases.lease(
            "2026-11-21",
            "2028-11-20",
            Leases.rent("1000", THREE_YEARS.charges().get(0).payment())
                .addSteps(RentStep.replace(LocalDate.of(2027, 11, 21), gbp("3000")))
                .build());
    RollUnit unit = RollUnit.builder().id("one").lease(stepped).build();
    WaultInput.Builder input = WaultInput.builder();
    RollPolicy policy = policy(UnexpiredWeight.CONTRACTED_INCOME, true);
    UnexpiredTerm term = Wault.answer(input.addUnits(unit).on(ON).policy(policy).build());
    // 365 days at 1,000 and 366 at 3,000 a year, over 1,000
    assertThat(term.toExpiry()).contains(Ratio.of(4 * (365 + 3 * 366), 1461));
  }

  @Test
  void aBreakOnTheDateCountsAndOneBeforeItIsPast() {
    UnexpiredTerm onTheDay = Wault.answer(broken(ON));
    UnexpiredTerm before = Wault.answer(broken(ON.minusDays(1)));
    assertThat(onTheDay.toFirstBreak()).contains(Ratio.of(4, 1461));
    assertThat(before.toFirstBreak()).isEqualTo(before.toExpiry());
  }

  @Test
  void peppercornsAloneHaveNoMeanTermAndSayWhy() {
    RollUnit unit = RollUnit.builder().id("one").lease(ValueLeases.quarterly(gbp("0"), 36)).build();
    WaultInput.Builder input = WaultInput.builder();
    UnexpiredTerm term =
        Wault.answer(
            input.addUnits(unit).on(ON).policy(policy(UnexpiredWeight.RENT, true)).build());
    assertThat(term.toExpiry()).isEmpty();
    assertThat(term.undefined().orElseThrow().toString())
        .isEqualTo("undefined: 1 units are let, but no rent passes under them (NO_WEIGHT)");
  }

  @Test
  void unitsThatCannotBeAddedUpAreRefused() {
    assertThatThrownBy(() -> let("one").area(area(0)).build())
        .hasMessage("area must be > 0, but was 0 m2");
    assertThatThrownBy(() -> let("one").addBreaks(LocalDate.of(2030, 1, 1)).build())
        .hasMessage("breaks[0] must lie in the term 2026-04-01/2029-04-01, but was 2030-01-01");
    assertThatThrownBy(() -> let("one").addBreaks(ON, ON).build())
        .hasMessage("breaks[1] must have a greater date than 2026-11-21, but was 2026-11-21");
    assertThatThrownBy(() -> let("one").marketRent(Money.parse("EUR 1")).build())
        .hasMessage("marketRent must be in GBP as lease is, but was EUR 1.00");
    RollUnit euro = RollUnit.builder().id("euro").marketRent(Money.parse("EUR 1")).build();
    assertThatThrownBy(
            () ->
                roll(policy(UnexpiredWeight.RENT, true)).addUnits(let("one").build(), euro).build())
        .hasMessage("units[1].marketRent must be in GBP as units[0] is, but was EUR");
    assertThatThrownBy(
            () ->
                roll(policy(UnexpiredWeight.RENT, true))
                    .addUnits(let("one").build(), let("one").build())
                    .build())
        .hasMessage("units[1] must have an id of its own, but was one");
    assertThatThrownBy(
            () -> roll(policy(UnexpiredWeight.AREA, true)).addUnits(let("one").build()).build())
        .hasMessage("units[0].area must be given where areas are the weights, but was absent");
    assertThatThrownBy(
            () ->
                roll(policy(UnexpiredWeight.RENT, true))
                    .addUnits(RollUnit.builder().id("attic").build())
                    .build())
        .hasMessage("units must hold a lease or a market rent, but was none");
  }

  private static UnexpiredTerm wault(RollPolicy policy) {
    WaultInput.Builder input = WaultInput.builder();
    return Wault.answer(input.addUnits(let("one").build()).on(ON).policy(policy).build());
  }

  private static WaultInput broken(LocalDate day) {
    WaultInput.Builder input = WaultInput.builder();
    input.addUnits(let("one").addBreaks(day).build()).on(ON);
    return input.policy(policy(UnexpiredWeight.RENT, true)).build();
  }

  private static RollUnit.Builder let(String id) {
    RollUnit.Builder unit = RollUnit.builder();
    unit.id(id).lease(THREE_YEARS);
    return unit;
  }

  /** Two quarters fall due in the year from April 2026 before it ends. */
  private static LeaseTerms endedLease() {
    return ValueLeases.quarterly(gbp("4000"), 6);
  }

  private static Area area(long squareMetres) {
    return Area.of(squareMetres, AreaUnit.SQ_M);
  }

  static RentRollInput.Builder roll(RollPolicy policy) {
    RentRollInput.Builder input = RentRollInput.builder();
    input
        .on(ON)
        .year(DateRange.of(ValueLeases.START, ValueLeases.START.plusYears(1)))
        .policy(policy);
    return input;
  }

  static RollPolicy policy(UnexpiredWeight weight, boolean countsLastDay) {
    return policy(weight, DayCount.ACT_365_25, countsLastDay);
  }

  private static RollPolicy policy(DayCount count, boolean countsLastDay) {
    return policy(UnexpiredWeight.RENT, count, countsLastDay);
  }

  private static RollPolicy policy(UnexpiredWeight weight, DayCount count, boolean countsLastDay) {
    return RollPolicy.builder()
        .addKinds(ChargeKind.RENT)
        .rentBasis(RentBasis.CONTRACTED)
        .weight(weight)
        .dayCount(count)
        .countsLastDay(countsLastDay)
        .areaUnit(AreaUnit.SQ_M)
        .build();
  }
}
