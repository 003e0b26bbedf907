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
import org.creativehubs.core.lease.RentConcession;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

/** The entries of leases in the catalogue. */
public final class LeaseEntries {

  private static final Source TERM_DAYS =
      Source.builder()
          .document("Term and Quarter Days (Scotland) Act 1990")
          .place("section 1")
          .build();
  private static final LocalDate START = LocalDate.of(2026, 9, 10);

  private LeaseEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.<CatalogEntry<?, ?>>builder()
        .add(leaseSchedule())
        .addAll(LeaseValueEntries.all())
        .addAll(LeaseReviewEntries.all())
        .build();
  }

  private static CatalogEntry<?, ?> leaseSchedule() {
    return CatalogEntry.of(
            "lease-schedule", LeaseSchedule.class, LeaseScheduleInput.class, RentSchedule.class)
        .title("Rent schedule of a lease")
        .question("What is due under this lease, when, and for which days?")
        .convention("payment periods, due dates, whole and broken periods: named in the lease")
        .convention("first and last day both count")
        .convention("a line is a run of days in one payment period at one rate and concession")
        .convention("gross, concession and tax rounded half up on each line; net is the difference")
        .convention("a step by a factor gives an annual amount rounded half up to the penny")
        .convention("a year has 52 weeks or 13 times four weeks of rent, whatever its days")
        .source(TERM_DAYS)
        .source(Source.of("The lease itself", "rent, rent days, rent-free period"))
        .example(() -> LeaseScheduleInput.of(studio()))
        .answeredBy(LeaseSchedule::answer);
  }

  private static LeaseTerms studio() {
    return LeaseTerms.builder()
        .id("studio-12")
        .term(DateRange.of(START, START.plusYears(3)))
        .addCharges(rent(), serviceCharge())
        .build();
  }

  private static RentCharge rent() {
    LocalDate reduced = START.plusMonths(2);
    return RentCharge.builder()
        .name("rent")
        .kind(ChargeKind.RENT)
        .annual(Money.of("8400", "GBP"))
        .payment(monthly(BrokenPeriodRule.PERIOD_ACTUAL))
        .addConcessions(
            RentConcession.free(DateRange.of(START, reduced)),
            RentConcession.of(DateRange.of(reduced, START.plusMonths(8)), Ratio.of(1, 2)))
        .addSteps(RentStep.multiply(START.plusYears(2), Ratio.parse("1.03")))
        .build();
  }

  private static RentCharge serviceCharge() {
    return RentCharge.builder()
        .name("service charge")
        .kind(ChargeKind.SERVICE_CHARGE)
        .annual(Money.of("1500", "GBP"))
        .payment(monthly(BrokenPeriodRule.DAILY_365))
        .build();
  }

  private static PaymentTerms monthly(BrokenPeriodRule rule) {
    return PaymentTerms.of(
        PaymentFrequency.MONTHLY_CALENDAR,
        PaymentTiming.IN_ADVANCE,
        rule,
        WholePeriodRule.FRACTION_OF_YEAR);
  }
}
