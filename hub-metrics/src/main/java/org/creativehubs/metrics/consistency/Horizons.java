package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;

/** Baselines before what is measured against them, and horizons that lead to the date wanted. */
final class Horizons implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    material.indicators().forEach(each -> checkBaseline(each, findings));
    material.targets().forEach(each -> checkHorizon(each, findings));
  }

  private static void checkBaseline(Owned<Indicator> owned, Findings findings) {
    Indicator indicator = owned.noun();
    Optional<PartialDate> last = indicator.period().flatMap(StatedPeriod::to);
    if (indicator.baselineAt().isPresent() && last.isPresent()) {
      PartialDate baseline = indicator.baselineAt().get();
      findings.demand(
          !baseline.isAfter(last.get()),
          FindingKind.BASELINE_AFTER_ACTUAL,
          "indicator " + indicator.id() + " of " + owned.owner(),
          FindingFigure.text("the end of the period", last.get(), indicator.source()),
          FindingFigure.text("the date of the baseline", baseline, indicator.source()),
          List.of());
    }
  }

  private static void checkHorizon(PolicyTarget target, Findings findings) {
    if (target.horizonYears().isPresent()
        && target.baselineAt().isPresent()
        && target.by().isPresent()) {
      long start = target.baselineAt().get().earliest().getYear();
      long years = target.horizonYears().getAsInt();
      long by = target.by().get().earliest().getYear();
      FindingFigure wanted = FindingFigure.text("baseline and horizon", start + years);
      findings.demand(
          by == start + years,
          FindingKind.HORIZON_MISSES_DATE,
          "target " + target.id(),
          wanted,
          FindingFigure.text("date", by, target.source()),
          List.of(
              FindingFigure.text("baseline", start),
              FindingFigure.of("horizon", Ratio.of(years), "years")));
    }
  }
}
