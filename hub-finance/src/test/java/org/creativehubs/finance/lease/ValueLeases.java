package org.creativehubs.finance.lease;

import java.time.LocalDate;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;

/** Leases, units and questions for tests. */
public final class ValueLeases {

  public static final LocalDate START = LocalDate.of(2026, 4, 1);

  private ValueLeases() {}

  public static LeaseTerms quarterly(Money annual, int months) {
    return lease(annual, months, PaymentFrequency.QUARTERLY_ANNIVERSARY, PaymentTiming.IN_ADVANCE);
  }

  public static LeaseTerms lease(
      Money annual, int months, PaymentFrequency frequency, PaymentTiming timing) {
    PaymentTerms payment =
        PaymentTerms.of(
            frequency, timing, BrokenPeriodRule.PERIOD_ACTUAL, WholePeriodRule.ALLOCATE_YEAR);
    return LeaseTerms.builder()
        .id("studio")
        .term(DateRange.of(START, START.plusMonths(months)))
        .addCharges(Leases.rent(annual.amount().toString(), payment).build())
        .build();
  }
}
