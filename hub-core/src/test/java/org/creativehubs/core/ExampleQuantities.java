package org.creativehubs.core;

import java.time.LocalDate;
import java.time.MonthDay;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sector.SicCode;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.FinancialYear;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.testing.ValueTypeContract;

/** Examples of money, quantities, times and codes. */
final class ExampleQuantities {

  static final DateRange YEAR = DateRange.of(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 4, 1));

  private ExampleQuantities() {}

  static void addTo(ValueTypeContract contract) {
    contract
        .with(Money.class, Money.parse("GBP 12.30"), Money.parse("JPY -5"), Money.parse("KWD 0"))
        .with(
            RentRate.class,
            RentRate.parse("GBP 19 per ft2 per year"),
            RentRate.parse("KZT 1/3 per m2 per week"))
        .with(Rent.class, Rent.parse("GBP 19 per ft2 per year"), Rent.parse("KZT 5/2 per month"))
        .with(Ratio.class, Ratio.of(1, 3), Ratio.ZERO, Ratio.parse("-12.50"))
        .with(Area.class, Area.parse("350 m2"), Area.parse("1/3 ft2"))
        .with(
            QualifiedNumber.class,
            QualifiedNumber.between(Ratio.of(10), Ratio.of(20)),
            QualifiedNumber.exact(450),
            QualifiedNumber.of(Qualifier.OVER, 450))
        .with(
            SicCode.class,
            SicCode.parse("59"),
            SicCode.parse("59.1"),
            SicCode.parse("59.11"),
            SicCode.parse("59.11/1"))
        .with(
            FinancialYear.class,
            FinancialYear.of(2024),
            FinancialYear.of(2024, MonthDay.of(1, 1)),
            FinancialYear.of(1999, MonthDay.of(7, 1)))
        .with(
            PartialDate.class,
            PartialDate.parse("2016-10-03"),
            PartialDate.parse("2016-10"),
            PartialDate.parse("2016"))
        .with(DateRange.class, YEAR)
        .with(OpenDateRange.class, OpenDateRange.of(YEAR), OpenDateRange.from(YEAR.start()));
  }
}
