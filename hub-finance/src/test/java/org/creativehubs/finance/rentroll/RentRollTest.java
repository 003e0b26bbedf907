package org.creativehubs.finance.rentroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.lease.Leases.gbp;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.lease.MarketRent;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.lease.Leases;
import org.creativehubs.finance.lease.LettingHubs;
import org.creativehubs.finance.lease.ValueLeases;
import org.creativehubs.finance.receivable.Arrears;
import org.junit.jupiter.api.Test;

class RentRollTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 21);
  private static final LeaseTerms THREE_YEARS = ValueLeases.quarterly(gbp("4000"), 36);

  @Test
  void theRollShowsRentReversionVoidsAndEndedLettings() {
    HubRentRoll roll =
        roll(
            LettingHubs.hub(
                List.of(
                    space("one", 100, "5000"),
                    space("two", 50, "3000"),
                    space("attic", 50, "900"),
                    LettingHubs.space("gone")),
                List.of(
                    letting("one", THREE_YEARS),
                    letting("two", THREE_YEARS),
                    letting("gone", endedLease()))));
    RollTotals totals = roll.totals();
    assertThat(totals.passingRent()).isEqualTo(gbp("8000"));
    assertThat(totals.underRented()).isEqualTo(gbp("1000"));
    assertThat(totals.overRented()).isEqualTo(gbp("1000"));
    assertThat(totals.vacantMarketRent()).isEqualTo(gbp("900"));
    assertThat(totals.vacantWithoutMarketRent()).isEqualTo(1);
    assertThat(totals.vacantSpaces()).isEqualTo(2);
    assertThat(totals.otherLettings()).isEqualTo(1);
    assertThat(totals.withoutArea()).isEqualTo(1);
    assertThat(totals.vacancyByArea()).contains(Ratio.of(1, 4));
    assertThat(totals.dueInYear()).isEqualTo(gbp("10000"));
    assertThat(totals.expiries()).extracting(ProfileYear::year).containsExactly(2029);
    assertThat(totals.firstEnds()).extracting(ProfileYear::lettings).containsExactly(2);
    assertThat(roll.notIncluded()).contains(RollExclusion.ARREARS);
    assertThat(roll.lines())
        .extracting(RollLine::name)
        .containsExactly("one", "two", "vacant attic", "vacant gone", "gone");
    assertThat(roll.lines().get(4).state()).isEqualTo(TenancyState.ENDED);
    assertThat(roll.explanation().toString())
        .contains("lettings in force on 2026-11-21: 2 + 0 + 0 + 0 = 2");
    assertThat(roll.explain("two", "reversion").answer().money()).contains(gbp("-1000"));
    assertThat(roll.table().rowsWithoutTotals()).hasSize(5);
    assertThat(roll.explain("total", "passing rent").answer().money()).contains(gbp("8000"));
    assertThat(roll.explain("total", "reversion").answer().money()).contains(gbp("0"));
    assertThat(roll.explain("total", "area").answer().isDefined()).isFalse();
    assertThat(roll.explain("total", "due in year").answer().money()).contains(gbp("10000"));
    assertThat(roll.profile().rowsWithoutTotals()).hasSize(1);
    assertThat(roll.explain("2029", "rent expiring (GBP)").answer().money()).contains(gbp("8000"));
  }

  private static Bill bill(String id, String letting, LocalDate due, String amount) {
    return Bill.of(id, "bo", due, gbp(amount)).toBuilder().letting(letting).build();
  }

  @Test
  void aLedgerGivesEachLettingItsArrears() {
    Hub hub =
        LettingHubs.hub(
            List.of(space("one", 100, "5000"), space("attic", 50, "900"), LettingHubs.space("old")),
            List.of(letting("one", THREE_YEARS), letting("old", endedLease())));
    LocalDate longAgo = ON.minusYears(2);
    Ledger ledger =
        Ledger.builder()
            .currency(Currency.getInstance("GBP"))
            .addBills(
                bill("INV-1", "one", ON.minusDays(50), "1000"),
                bill("INV-2", "one", ON.minusDays(1), "500"),
                bill("INV-3", "one", ON, "70"),
                bill("INV-4", "old", longAgo, "30"),
                bill("INV-5", "elsewhere", longAgo, "8"),
                Bill.of("INV-6", "bo", longAgo, gbp("2")))
            .addReceipts(
                Receipt.of("B-1", "bo", ON.minusDays(20), gbp("400")).toBuilder()
                    .reference("INV-1")
                    .build())
            .build();
    HubRentRoll roll = RentRoll.of(hub, ledger, ON);
    assertThat(roll.lines())
        .extracting(RollLine::name)
        .containsExactly("one", "vacant attic", "vacant old", "old");
    assertThat(roll.lines())
        .extracting(RollLine::arrears)
        .containsExactly(
            Optional.of(gbp("1100")), Optional.empty(), Optional.empty(), Optional.of(gbp("30")));
    assertThat(roll.totals().arrears()).contains(gbp("1130"));
    assertThat(roll.arrearsElsewhere()).contains(gbp("10"));
    assertThat(roll.totals().plus(roll.totals()).arrears()).contains(gbp("2260"));
    assertThat(roll.notIncluded()).doesNotContain(RollExclusion.ARREARS);
    assertThat(roll.toString())
        .contains("GBP 1130.00 in arrears", "arrears elsewhere GBP 10.00")
        .doesNotContain("not included");
    assertThat(roll.explain("one", "arrears").toString())
        .contains("GBP 600.00 + GBP 500.00", "bill INV-1, due 2026-10-02");
    assertThat(roll.explanation().toString())
        .contains("arrears of lettings: GBP 1140.00 - GBP 10.00 = GBP 1130.00");
    assertThat(Arrears.of(ledger, ON).arrears()).isEqualTo(gbp("1140"));
    assertThat(RentRoll.of(hub, ON).lines()).noneMatch(line -> line.arrears().isPresent());
  }

  @Test
  void aLedgerInAnotherCurrencyOrBesideSeveralHubsIsRefused() {
    Hub hub = LettingHubs.hub(List.of(space("one", 100, "5000")), List.of());
    Ledger euros = Ledger.builder().currency(Currency.getInstance("EUR")).build();
    assertThatThrownBy(() -> RentRoll.of(hub, euros, ON))
        .hasMessage("ledger must be in GBP as hub is, but was EUR");
    RentRollInput.Builder two = RentRollInput.builder().addHubs(hub).ledger(euros).on(ON);
    two.year(DateRange.of(ON, ON.plusYears(1)));
    assertThatThrownBy(() -> two.policy(RollPolicy.marketPractice(AreaUnit.SQ_M)).build())
        .hasMessageStartingWith("ledger must be given only if hub is");
  }

  /** A rolling licence, a tenant holding over, members in one room, a stepped lease, a void. */
  private static Hub allKinds() {
    LeaseTerms rolling =
        monthly("1200", "2025-01-01/..").toBuilder().notice(Period.ofMonths(2)).build();
    LeaseTerms heldOver =
        monthly("2400", "2023-01-01/2026-01-01").toBuilder()
            .holdingOver(HoldingOver.STATUTE)
            .build();
    LeaseTerms stepped =
        monthly("5440", "2024-01-01/2029-01-01").toBuilder()
            .charges(
                List.of(
                    monthly("5440", "2024-01-01/2029-01-01").charges().get(0).toBuilder()
                        .addSteps(RentStep.replace(LocalDate.of(2026, 1, 1), gbp("5600")))
                        .build()))
            .build();
    return LettingHubs.hub(
        List.of(
            space("licence", 20, "1500"),
            space("old", 30, "2000"),
            space("stepped", 40, "6000"),
            space("desks", 60, "7000"),
            space("attic", 10, "500")),
        List.of(
            letting("licence", rolling),
            letting("old", heldOver),
            letting("stepped", stepped),
            member("ann", monthly("600", "2026-06-01/..")),
            member("bo", monthly("900", "2026-01-01/2027-01-01"))));
  }

  private static Letting member(String id, LeaseTerms terms) {
    return Letting.builder()
        .id(id)
        .addSpaces("desks")
        .basis(LettingBasis.MEMBERSHIP)
        .terms(terms)
        .build();
  }

  private static LeaseTerms monthly(String annual, String term) {
    return LeaseTerms.builder()
        .term(OpenDateRange.parse(term))
        .addCharges(RentCharge.of(ChargeKind.RENT, gbp(annual), PaymentTerms.monthlyInAdvance()))
        .build();
  }

  @Test
  void nobodyInOccupationVanishes() {
    HubRentRoll roll = roll(allKinds());
    RollTotals totals = roll.totals();
    assertThat(roll.lines())
        .extracting(line -> line.name() + " " + line.state())
        .containsExactly(
            "licence ROLLING",
            "old HOLDING_OVER",
            "stepped LET",
            "shared desks SHARED",
            "ann ROLLING",
            "bo LET",
            "vacant attic VOID");
    assertThat(totals.passingRent()).isEqualTo(gbp("10700")); // 1200 + 2400 + 5600 + 600 + 900
    assertThat(totals.rentRolling()).isEqualTo(gbp("1800"));
    assertThat(totals.rentHeldOver()).isEqualTo(gbp("2400"));
    assertThat(totals.letArea()).isEqualTo(area(150));
    assertThat(totals.vacantArea()).isEqualTo(area(10));
    assertThat(totals.withoutArea()).isZero();
    assertThat(totals.vacantMarketRent()).isEqualTo(gbp("500"));
    assertThat(totals)
        .hasToString(
            "5 lettings in force, 2 rolling, 1 holding over, 1 of 5 spaces vacant, GBP 10700.00 a"
                + " year passing, GBP 10375.04 due in the year");
    assertThat(roll.explain("stepped", "passing rent").answer().money()).contains(gbp("5600"));
  }

  @Test
  void theRollReconcilesToTheSchedulesToThePenny() {
    Hub hub = allKinds();
    HubRentRoll roll = roll(hub);
    Money due =
        Money.sum(
            gbp("0").currency(),
            hub.lettings().stream()
                .map(letting -> letting.terms().orElseThrow())
                .map(terms -> LeaseSchedule.of(terms, roll.year()).totalNet())
                .toList());
    assertThat(roll.totals().dueInYear()).isEqualTo(due);
    assertThat(roll.explain("total", "due in year").answer().money()).contains(due);
  }

  @Test
  void ofWhatCanEndAtAnyTimeNothingIsLeftOrItsNotice() {
    RollPolicy zero = policy(UnexpiredWeight.RENT, true);
    RollPolicy notice = zero.toBuilder().openTerms(OpenTermRule.NOTICE).build();
    Hub rolling =
        LettingHubs.hub(
            List.of(),
            List.of(allKinds().lettings().get(0)).stream()
                .map(letting -> letting.toBuilder().spaces(List.of()).build())
                .toList());
    assertThat(Wault.of(List.of(rolling), ON, zero).toExpiry()).contains(Ratio.ZERO);
    // 21 November to 21 January, the last day counted: 62 days
    assertThat(Wault.of(List.of(rolling), ON, notice).toExpiry()).contains(Ratio.of(62 * 4, 1461));
    UnexpiredTerm all = Wault.of(List.of(allKinds()), ON, zero);
    // 5,600 to 2028-12-31 (772 days) and 900 to 2026-12-31 (41 days), over 10,700
    assertThat(all.toExpiry())
        .contains(Ratio.of(4, 1461).times(Ratio.of(5600 * 772 + 900 * 41, 10700)));
    assertThat(all.policy().toString())
        .endsWith("nothing is left of rolling and held-over lettings (area unit sq m)");
  }

  @Test
  void theYearsOfWhatCanEndAtAnyTimeAreExplainedByItsNotice() {
    RollPolicy notice =
        policy(UnexpiredWeight.RENT, true).toBuilder().openTerms(OpenTermRule.NOTICE).build();
    UnexpiredTerm terms = Wault.of(List.of(allKinds()), ON, notice);
    HubRentRoll roll = RentRoll.answer(roll(notice).addHubs(allKinds()).build());
    for (String column : List.of("to expiry", "to break")) {
      assertThat(roll.explain("licence", column).toString())
          .contains("days from 2026-11-21 with 2027-01-21");
      assertThat(terms.explain("licence", column).toString())
          .contains("days from 2026-11-21 with 2027-01-21");
      assertThat(roll.explain("old", column).toString()).contains("it can end at any time");
      assertThat(terms.explain("old", column).toString()).contains("it can end at any time");
    }
  }

  @Test
  void whoStaysWithoutARightPaysNoRentOfTheLease() {
    LeaseTerms none =
        monthly("2400", "2023-01-01/2026-01-01").toBuilder().holdingOver(HoldingOver.NONE).build();
    HubRentRoll roll = roll(LettingHubs.let(none, THREE_YEARS));
    assertThat(roll.lines().get(0).state()).isEqualTo(TenancyState.HOLDING_OVER);
    assertThat(roll.lines().get(0).passingRent()).contains(gbp("0"));
    assertThat(roll.lines().get(0).dueInYear()).contains(gbp("0"));
  }

  @Test
  void whatADocumentSaysIsTakenAsLetAndNothingIsMadeUp() {
    Letting quoted =
        Letting.builder()
            .id("quoted")
            .addSpaces("quoted")
            .rent(Rent.parse("GBP 20 per m2 per year"))
            .build();
    Letting third =
        Letting.builder().id("third").addSpaces("third").shareOfMarket(Ratio.of(1, 3)).build();
    Letting silent = Letting.builder().id("silent").addSpaces("silent").build();
    HubRentRoll roll =
        roll(
            LettingHubs.hub(
                List.of(
                    space("quoted", 100, "5000"),
                    space("third", 50, "3000"),
                    space("silent", 50, "900")),
                List.of(quoted, third, silent)));
    assertThat(roll.lines()).extracting(RollLine::state).containsOnly(TenancyState.UNDATED);
    assertThat(roll.totals().rentUndated()).isEqualTo(gbp("3000"));
    assertThat(roll.totals().withoutRent()).isEqualTo(1);
    assertThat(roll.totals().withoutTerms()).isEqualTo(3);
    assertThat(roll.lines().get(2).passingRent()).isEmpty();
    assertThat(roll.undefined().orElseThrow().code()).isEqualTo("NO_WEIGHT");
    assertThat(roll.explain("silent", "due in year").answer().isDefined()).isFalse();
  }

  @Test
  void marketRentsHaveTheirDays() {
    Space space =
        LettingHubs.space("one").toBuilder()
            .area(area(100))
            .addMarketRents(
                MarketRent.of(Rent.parse("GBP 40 per m2 per year")),
                MarketRent.of(Rent.parse("GBP 5000 per year"), ON))
            .build();
    Hub hub = LettingHubs.hub(List.of(space), List.of(letting("one", THREE_YEARS)));
    RollPolicy policy = policy(UnexpiredWeight.RENT, true);
    DateRange year = DateRange.of(ON, ON.plusYears(1));
    assertThat(RentRoll.of(List.of(hub), ON.minusDays(1), year, policy).totals().marketRentOfLet())
        .isEqualTo(gbp("4000"));
    assertThat(RentRoll.of(List.of(hub), ON, year, policy).totals().marketRentOfLet())
        .isEqualTo(gbp("5000"));
  }

  @Test
  void hubsTogetherHaveLinesOfTheirOwn() {
    Hub mill = LettingHubs.let(THREE_YEARS);
    Hub forge = mill.toBuilder().id("forge").build();
    HubRentRoll roll =
        RentRoll.of(
            List.of(mill, forge),
            ON,
            DateRange.of(ON, ON.plusYears(1)),
            policy(UnexpiredWeight.RENT, true));
    assertThat(roll.lines())
        .extracting(RollLine::name)
        .containsExactly("mill / unit-0", "forge / unit-0");
  }

  @Test
  void conventionsOfYearsAndTheLastDayChangeTheMeanTermAsNamed() {
    long days = ON.until(THREE_YEARS.fixedTerm().end(), ChronoUnit.DAYS);
    for (DayCount count : DayCount.values()) {
      if (count.needsPeriod()) {
        assertThatThrownBy(() -> policy(count, true))
            .hasMessageContaining("dayCount must be one that asks for no payment period");
      } else {
        assertThat(wault(policy(count, true)).toExpiry())
            .contains(count.years(ON, THREE_YEARS.fixedTerm().end()));
      }
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
    RollPolicy policy = policy(UnexpiredWeight.CONTRACTED_INCOME, true);
    UnexpiredTerm term = Wault.of(List.of(LettingHubs.let(stepped)), ON, policy);
    // 365 days at 1,000 and 366 at 3,000 a year, over 1,000
    assertThat(term.toExpiry()).contains(Ratio.of(4 * (365 + 3 * 366), 1461));
  }

  @Test
  void aBreakOnTheDateCountsAndOneBeforeItIsPast() {
    UnexpiredTerm onTheDay = broken(ON);
    UnexpiredTerm before = broken(ON.minusDays(1));
    assertThat(onTheDay.toFirstBreak()).contains(Ratio.of(4, 1461));
    assertThat(before.toFirstBreak()).isEqualTo(before.toExpiry());
  }

  @Test
  void peppercornsAloneHaveNoMeanTermAndSayWhy() {
    UnexpiredTerm term =
        Wault.of(
            List.of(LettingHubs.let(ValueLeases.quarterly(gbp("0"), 36))),
            ON,
            policy(UnexpiredWeight.RENT, true));
    assertThat(term.toExpiry()).isEmpty();
    assertThat(term.undefined().orElseThrow().toString())
        .isEqualTo("undefined: 1 letting is in force, but no rent passes under them (NO_WEIGHT)");
  }

  @Test
  void hubsThatCannotBeAddedUpAreRefused() {
    Hub pounds = LettingHubs.let(THREE_YEARS);
    Space euro = space("euro", Rent.annual(Money.parse("EUR 1")));
    assertThatThrownBy(() -> roll(pounds.toBuilder().addSpaces(euro).build()))
        .hasMessage(
            "hubs[0].spaces[1].marketRents must be in GBP as hubs[0].lettings[0] is, but was EUR");
    Letting quoted = Letting.builder().id("quoted").rent(Rent.parse("EUR 1 per month")).build();
    assertThatThrownBy(() -> roll(pounds.toBuilder().addLettings(quoted).build()))
        .hasMessage(
            "hubs[0].lettings[1].rent must be in GBP as hubs[0].lettings[0] is, but was EUR");
    assertThatThrownBy(() -> roll(LettingHubs.hub(List.of(LettingHubs.space("attic")), List.of())))
        .hasMessage("hubs must hold a letting with a rent or a market rent, but was none");
    assertThatThrownBy(
            () ->
                RentRollInput.builder()
                    .policy(policy(UnexpiredWeight.RENT, true))
                    .on(ON)
                    .year(DateRange.of(ON, ON.plusYears(1)))
                    .addHubs(pounds, pounds)
                    .build())
        .hasMessage("hubs[1] must have an id of its own, but was mill");
  }

  private static Space space(String id, Rent marketRent) {
    return LettingHubs.space(id).toBuilder()
        .marketRents(List.of(MarketRent.of(marketRent)))
        .build();
  }

  private static Space space(String id, int squareMetres, String marketRent) {
    return LettingHubs.space(id, area(squareMetres), gbp(marketRent));
  }

  private static Letting letting(String id, LeaseTerms terms) {
    return LettingHubs.letting(id, terms);
  }

  private static HubRentRoll roll(Hub hub) {
    return RentRoll.answer(roll(policy(UnexpiredWeight.RENT, true)).addHubs(hub).build());
  }

  private static UnexpiredTerm wault(RollPolicy policy) {
    return Wault.of(List.of(LettingHubs.let(THREE_YEARS)), ON, policy);
  }

  private static UnexpiredTerm broken(LocalDate day) {
    LeaseTerms lease = THREE_YEARS.toBuilder().addBreaks(BreakOption.on(day)).build();
    return Wault.of(List.of(LettingHubs.let(lease)), ON, policy(UnexpiredWeight.RENT, true));
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
