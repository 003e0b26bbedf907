package org.creativehubs.finance.lease;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
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
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

/** The calculators that settle a year of services and the end of a lease. */
final class LeaseEndEntries {

  private static final DateRange SIX_YEARS =
      DateRange.of(LocalDate.of(2017, 1, 1), LocalDate.of(2023, 1, 1));

  private LeaseEndEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(serviceCharge(), breakClause(), renewal());
  }

  private static CatalogEntry<?, ?> serviceCharge() {
    return CatalogEntry.of(
            "service-charge",
            ServiceCharge.class,
            ServiceChargeInput.class,
            ServiceChargeAccount.class)
        .title("Service charge of a year")
        .question("What does each tenant owe for the year's services, and what stays with us?")
        .convention("each head split by largest remainders, so that units and heads add up")
        .convention("empty units, costs above a cap and what fixed shares leave are the landlord's")
        .convention("a cap on the whole charge holds after those of single heads")
        .convention("before value added tax; tax shown where a rate is given")
        .source(Source.of("RICS, Service charges in commercial property"))
        .example(LeaseEndEntries::studios)
        .answeredBy(ServiceCharge::answer);
  }

  private static ServiceChargeInput studios() {
    ServiceHead.Builder cleaning = ServiceHead.builder().name("cleaning and security");
    ServiceHead.Builder lift = ServiceHead.builder().name("lift");
    return ServiceChargeInput.builder()
        .addHeads(
            cleaning
                .budget(LeaseReviewEntries.gbp("18450.37"))
                .actual(LeaseReviewEntries.gbp("20022.18"))
                .apportionedBy(ApportionmentBasis.AREA)
                .putWeights("studio 1", Ratio.parse("23.5"))
                .putWeights("studio 2", Ratio.parse("41.25"))
                .putWeights("studio 3", Ratio.of(18))
                .putWeights("workshop", Ratio.parse("97.4"))
                .build())
        .addHeads(
            lift.budget(LeaseReviewEntries.gbp("2400"))
                .actual(LeaseReviewEntries.gbp("3150"))
                .apportionedBy(ApportionmentBasis.FIXED_SHARES)
                .putWeights("studio 1", Ratio.parse("30%"))
                .putWeights("studio 2", Ratio.parse("45%"))
                .putWeights("studio 3", Ratio.parse("20%"))
                .capOverBudget(Ratio.parse("10%"))
                .build())
        .addUnits(ServiceUnit.let("studio 1"))
        .addUnits(ServiceUnit.letFor("studio 2", Ratio.of(1, 2)))
        .addUnits(ServiceUnit.empty("studio 3"))
        .addUnits(ServiceUnit.let("workshop"))
        .capOverBudget(Ratio.parse("7%"))
        .vatRate(Ratio.parse("20%"))
        .build();
  }

  private static CatalogEntry<?, ?> breakClause() {
    return CatalogEntry.of(
            "break-clause", BreakClause.class, BreakClauseInput.class, LeaseBreaks.class)
        .title("Break clause")
        .question(
            "Which break of this lease can still be exercised, until when, and at what price?")
        .convention("months of notice counted back from the break date, clipped to short months")
        .convention("notice on the last day is in time; clear months by name")
        .convention("whether conditions are met is given, not reckoned")
        .convention("once a break is exercised, the later ones are gone")
        .source(Source.of("The lease itself", "break clause"))
        .example(LeaseEndEntries::tenantsBreak)
        .answeredBy(BreakClause::answer);
  }

  private static BreakClauseInput tenantsBreak() {
    BreakCondition.Builder empty =
        BreakCondition.builder().kind(BreakConditionKind.VACANT_POSSESSION);
    BreakCondition.Builder paid = BreakCondition.builder().kind(BreakConditionKind.RENT_PAID_UP);
    return BreakClauseInput.builder()
        .term(DateRange.of(LocalDate.of(2024, 10, 1), LocalDate.of(2034, 10, 1)))
        .addOptions(
            option("12000", 3)
                .breakDate(LocalDate.of(2027, 10, 1))
                .addConditions(empty.build())
                .addConditions(
                    paid.met(true).words("all rents due by the break date are paid").build())
                .noticeServed(LocalDate.of(2027, 4, 2))
                .build())
        .addOptions(option("13200", 2).breakDate(LocalDate.of(2029, 10, 1)).build())
        .addOptions(option("13200", 0).breakDate(LocalDate.of(2031, 10, 1)).build())
        .on(LocalDate.of(2027, 6, 24))
        .build();
  }

  private static BreakOption.Builder option(String annualRent, int penaltyMonths) {
    BreakOption.Builder option = BreakOption.builder();
    option.breakDay(BreakDay.DAY_AFTER).noticeMonths(6).noticeDays(NoticeDays.CORRESPONDING_DAY);
    option.annualRent(LeaseReviewEntries.gbp(annualRent)).penaltyMonths(penaltyMonths);
    return option;
  }

  private static CatalogEntry<?, ?> renewal() {
    return CatalogEntry.of(
            "lease-renewal", LeaseRenewals.class, LeaseRenewalsInput.class, RenewalChain.class)
        .title("Renewal and holding over")
        .question("When does this lease run out, and what is due while the tenant stays on?")
        .convention("a late renewal runs from its start or from the expiry, by name")
        .convention("the charges of the lease go on as they stood on its last day")
        .convention("no interim rent of a court is reckoned")
        .source(Source.of("Landlord and Tenant Act 1954", "Part II, section 24"))
        .source(
            Source.of("British Council, Creative Hubs Development in Kazakhstan", "6 + 14 years"))
        .example(LeaseEndEntries::sixAndFourteen)
        .answeredBy(LeaseRenewals::answer);
  }

  private static LeaseRenewalsInput sixAndFourteen() {
    PaymentTerms quarterly =
        PaymentTerms.of(
            PaymentFrequency.ENGLISH_QUARTER_DAYS,
            PaymentTiming.IN_ADVANCE,
            BrokenPeriodRule.DAILY_365,
            WholePeriodRule.FRACTION_OF_YEAR);
    RentCharge.Builder rent = RentCharge.builder();
    rent.name("rent").kind(ChargeKind.RENT).annual(LeaseReviewEntries.gbp("36500"));
    return LeaseRenewalsInput.builder()
        .lease(
            LeaseTerms.builder()
                .id("head-lease")
                .term(SIX_YEARS)
                .addCharges(rent.payment(quarterly).build())
                .build())
        .addRenewals(RenewalTerm.startingOn(14 * 12, LocalDate.of(2023, 3, 1)))
        .addRenewals(RenewalTerm.of(12))
        .countedFrom(RenewalCount.FROM_EXPIRY)
        .holdingOver(HoldingOver.STATUTE)
        .build();
  }
}
