package org.creativehubs.metrics;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.metrics.sla.RunRate;
import org.creativehubs.metrics.sla.RunRateInput;
import org.creativehubs.metrics.sla.SlaChecker;
import org.creativehubs.metrics.sla.SlaCheckerInput;
import org.creativehubs.metrics.sla.SlaPortfolio;
import org.creativehubs.metrics.sla.SlaPortfolioInput;
import org.creativehubs.testing.ValueTypeContract;

/** Checks of agreements with what the examples of the catalogue leave out. */
final class ExampleAgreementChecks {

  private ExampleAgreementChecks() {}

  static void addTo(ValueTypeContract contract, List<CatalogEntry<?, ?>> entries) {
    RunRateInput run = example(entries, RunRateInput.class);
    SlaPortfolioInput portfolio = example(entries, SlaPortfolioInput.class);
    SlaPortfolioInput one =
        SlaPortfolioInput.builder().addChecks(portfolio.checks().get(0)).worst(1).build();
    contract.withNested(
        RunRate.answer(
            RunRateInput.builder()
                .obligation(run.obligation())
                .period(run.period())
                .asAt(LocalDate.of(2019, 6, 30))
                .build()),
        one,
        SlaPortfolio.answer(one),
        SlaChecker.answer(monthly(run)));
  }

  private static SlaCheckerInput monthly(RunRateInput run) {
    Obligation obligation =
        Obligation.builder()
            .id(run.obligation().id())
            .promise("300 hours a month")
            .comparison(run.obligation().comparison())
            .target(run.obligation().target())
            .unit(run.obligation().unit())
            .every(ObligationPeriod.MONTH)
            .build();
    return SlaCheckerInput.builder()
        .agreement(
            ServiceLevelAgreement.builder()
                .id("a")
                .name("A")
                .provider("P")
                .client("C")
                .addObligations(obligation)
                .build())
        .period(run.period())
        .build();
  }

  private static <T> T example(List<CatalogEntry<?, ?>> entries, Class<T> type) {
    return entries.stream()
        .map(CatalogEntry::example)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }
}
