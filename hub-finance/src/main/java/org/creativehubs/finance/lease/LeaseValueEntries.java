package org.creativehubs.finance.lease;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentConcession;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.DayCount;

/** The entries of what leases are worth and weigh. */
final class LeaseValueEntries {

  private static final Source PRACTICE = Source.of("Market practice; there is no statute");
  private static final Source IFRS_16 =
      Source.of("IFRS 16 Leases", "paragraphs 5, 22 to 27 and 29 to 42");
  private static final Source FRS_102 =
      Source.builder()
          .document("FRS 102 section 20, as amended in March 2024")
          .edition("effective 1 January 2026")
          .build();
  private static final Source SORP =
      Source.builder()
          .document(
              "Charities SORP (FRS 102), as summarised by Buzzacott, RSM, BHP and Stewardship")
          .edition("2026, effective 1 January 2026")
          .build();
  private static final LocalDate START = LocalDate.of(2026, 4, 1);

  private LeaseValueEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(effective(), straightLine(), wault(), lessee(), roll());
  }

  private static CatalogEntry<?, ?> effective() {
    return CatalogEntry.of(
            "effective-net-rent",
            EffectiveNetRent.class,
            EffectiveNetRentInput.class,
            EffectiveRent.class)
        .title("Effective net rent")
        .question("What does this rent come to a year after rent-free time and incentives?")
        .convention("straight average and level rent of equal present value, each labelled")
        .convention("incentives and fit-out contributions are paid at the start")
        .convention("years of the term: months / 12, or actual / actual if they are not whole")
        .convention("monthly rate: effective or a twelfth, named in the input")
        .source(PRACTICE)
        .example(
            () ->
                EffectiveNetRentInput.builder()
                    .lease(studio())
                    .charge("rent")
                    .incentive(gbp(1_000_00))
                    .fitOutContribution(gbp(2_500_00))
                    .annualRate(Ratio.parse("0.06"))
                    .compounding(RateCompounding.EFFECTIVE)
                    .build())
        .answeredBy(EffectiveNetRent::answer);
  }

  private static CatalogEntry<?, ?> straightLine() {
    return CatalogEntry.of(
            "straight-line-rent",
            StraightLineRent.class,
            StraightLineRentInput.class,
            StraightLine.class)
        .title("Straight-line rent")
        .question("What is the rent of each period if the whole cost is spread evenly?")
        .convention("split by months and largest remainder: the earlier take the spare pennies")
        .convention("a payment belongs to the period in which it falls due")
        .convention("accrual = charged - paid; it ends at exactly zero")
        .source(IFRS_16)
        .source(FRS_102)
        .example(
            () ->
                StraightLineRentInput.builder()
                    .lease(studio())
                    .addKinds(ChargeKind.RENT)
                    .incentives(gbp(600_00))
                    .monthsPerPeriod(3)
                    .build())
        .answeredBy(StraightLineRent::answer);
  }

  private static CatalogEntry<?, ?> wault() {
    return CatalogEntry.of("wault", Wault.class, WaultInput.class, UnexpiredTerm.class)
        .title("Weighted average unexpired lease term")
        .question("How long are the leases of this hub still bound to run, on average?")
        .convention("weights, day count and whether the last day counts: those of the policy")
        .convention("the date itself counts; breaks before it are past and ignored")
        .convention("units that are void, ended or not started leave both sums, and are listed")
        .source(PRACTICE)
        .example(
            () ->
                WaultInput.builder()
                    .addAllUnits(units())
                    .on(LocalDate.of(2026, 11, 21))
                    .policy(policy())
                    .build())
        .answeredBy(Wault::answer);
  }

  private static CatalogEntry<?, ?> lessee() {
    return CatalogEntry.of(
            "lessee-accounting",
            LesseeAccounting.class,
            LesseeAccountingInput.class,
            LesseeSchedule.class)
        .title("A lease in the accounts of the lessee")
        .question("What liability and right of use does this lease bring, month by month?")
        .convention("standard, kind of entity, rate, its kind and compounding: named in the input")
        .convention("what is paid on the first day enters the right of use alone")
        .convention("each month rounded half up beside the unrounded; the pennies add up")
        .convention("exempt leases: straight-line expense")
        .source(IFRS_16)
        .source(FRS_102)
        .source(SORP)
        .example(
            () ->
                LesseeAccountingInput.builder()
                    .lease(studio())
                    .addKinds(ChargeKind.RENT)
                    .standard(AccountingStandard.FRS_102_2026)
                    .entity(EntityKind.PUBLIC_BENEFIT)
                    .annualRate(Ratio.parse("0.06"))
                    .rateKind(DiscountRateKind.OBTAINABLE_BORROWING)
                    .compounding(RateCompounding.EFFECTIVE)
                    .initialDirectCosts(gbp(750_00))
                    .incentives(gbp(1_000_00))
                    .marketRent(gbp(14_000_00))
                    .build())
        .answeredBy(LesseeAccounting::answer);
  }

  private static CatalogEntry<?, ?> roll() {
    return CatalogEntry.of("rent-roll", RentRoll.class, RentRollInput.class, HubRentRoll.class)
        .title("Rent roll of a hub")
        .question("What do the units of this hub bring, and what could they bring?")
        .convention("reversion = market rent - passing rent: above zero under-rented")
        .convention("due in the year: lines that fall due in it, net of concessions")
        .convention("expiry and break profile by calendar year of the last day")
        .convention("arrears are not included")
        .source(PRACTICE)
        .example(
            () ->
                RentRollInput.builder()
                    .addAllUnits(units())
                    .on(LocalDate.of(2026, 11, 21))
                    .year(DateRange.of(START, START.plusYears(1)))
                    .policy(policy())
                    .build())
        .answeredBy(RentRoll::answer);
  }

  private static RollPolicy policy() {
    return RollPolicy.builder()
        .addKinds(ChargeKind.RENT, ChargeKind.DESKS)
        .rentBasis(RentBasis.CONTRACTED)
        .weight(UnexpiredWeight.RENT)
        .dayCount(DayCount.ACT_365_25)
        .countsLastDay(true)
        .areaUnit(AreaUnit.SQ_FT)
        .build();
  }

  private static List<RollUnit> units() {
    return ImmutableList.of(
        let("studio-1", studio(), 14_000_00)
            .area(Area.of(900, AreaUnit.SQ_FT))
            .addBreaks(LocalDate.of(2026, 9, 30), LocalDate.of(2028, 3, 31))
            .build(),
        let("studio-2", lease("studio-2", START, 3, 9_600_00), 9_000_00)
            .area(Area.of(60, AreaUnit.SQ_M))
            .build(),
        let("studio-3", lease("studio-3", START.minusYears(3), 3, 8_000_00), 8_200_00).build(),
        let("studio-4", lease("studio-4", START.plusYears(1), 5, 8_400_00), 8_400_00).build(),
        RollUnit.builder().id("studio-5").area(Area.of(400, AreaUnit.SQ_FT)).build());
  }

  private static RollUnit.Builder let(String id, LeaseTerms lease, long market) {
    RollUnit.Builder unit = RollUnit.builder();
    unit.id(id).lease(lease).marketRent(gbp(market));
    return unit;
  }

  private static LeaseTerms studio() {
    RentCharge.Builder rent = rent(12_000_00);
    rent.addConcessions(RentConcession.free(DateRange.of(START.plusMonths(1), START.plusMonths(4))))
        .addSteps(RentStep.replace(START.plusYears(2), gbp(13_200_00)));
    return lease("studio-1", DateRange.of(START, START.plusYears(3)), rent.build());
  }

  private static LeaseTerms lease(String id, LocalDate start, int years, long pence) {
    return lease(id, DateRange.of(start, start.plusYears(years)), rent(pence).build());
  }

  private static LeaseTerms lease(String id, DateRange term, RentCharge rent) {
    return LeaseTerms.builder().id(id).term(term).addCharges(rent).build();
  }

  private static RentCharge.Builder rent(long pence) {
    RentCharge.Builder rent = RentCharge.builder();
    rent.name("rent")
        .kind(ChargeKind.RENT)
        .annual(gbp(pence))
        .payment(
            PaymentTerms.of(
                PaymentFrequency.MONTHLY_CALENDAR,
                PaymentTiming.IN_ADVANCE,
                BrokenPeriodRule.PERIOD_ACTUAL,
                WholePeriodRule.ALLOCATE_YEAR));
    return rent;
  }

  private static Money gbp(long pence) {
    return Money.ofMinor(pence, Currency.getInstance("GBP"));
  }
}
