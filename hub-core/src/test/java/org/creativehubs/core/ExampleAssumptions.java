package org.creativehubs.core;

import java.time.LocalDate;
import org.creativehubs.core.assumption.Assumption;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Provenance;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.testing.ValueTypeContract;

/** Examples of what nobody measured, and of a line of rent. */
final class ExampleAssumptions {

  private ExampleAssumptions() {}

  static void addTo(ValueTypeContract contract) {
    Provenance survey = Provenance.chosen("survey", "2026", "the hub's survey");
    contract.withNested(
        AssumptionSet.of(survey, Assumption.of("jobs", "as given")),
        survey.toBuilder().note("rounded").build());
    contract.withNested(line().build(), line().vat(Money.parse("GBP 200")).build());
  }

  private static RentLine.Builder line() {
    LocalDate start = LocalDate.of(2026, 1, 1);
    DateRange quarter = DateRange.of(start, start.plusMonths(3));
    RentLine.Builder line = RentLine.builder();
    line.charge("rent").dates(quarter).paymentPeriod(quarter).due(start);
    return line.annual(Money.parse("GBP 4000"))
        .concededShare(Ratio.ZERO)
        .gross(Money.parse("GBP 1000"))
        .concession(Money.parse("GBP 0"))
        .net(Money.parse("GBP 1000"));
  }
}
