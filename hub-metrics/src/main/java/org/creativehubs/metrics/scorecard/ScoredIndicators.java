package org.creativehubs.metrics.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;
import org.creativehubs.metrics.kpi.IndicatorStatus;

/**
 * Scores with their weights.
 *
 * @param items the scores
 * @param why why one has none, by its id, as far as it is known
 * @param findings what of a hub is not among them
 */
record ScoredIndicators(List<ScoreItem> items, Map<String, String> why, List<Finding> findings) {

  /** The indicators of a hub that have a weight, scored by their attainment. */
  static ScoredIndicators of(ScorecardInput input, Hub hub) {
    List<ScoreItem> items = new ArrayList<>();
    Map<String, String> why = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Indicator indicator : hub.indicators()) {
      Optional<Ratio> weight = Optional.ofNullable(input.weightOf().get(indicator.id()));
      if (weight.isEmpty()) {
        findings.add(
            Finding.of(
                FindingKind.LEFT_OUT, indicator.id(), indicator.id() + " is given no weight"));
      } else {
        Quotient attained = attained(input, indicator);
        attained.undefined().ifPresent(none -> why.put(indicator.id(), none.because()));
        items.add(
            ScoreItem.builder()
                .id(indicator.id())
                .weight(weight.get())
                .score(attained.value())
                .area(indicator.area())
                .function(Optional.ofNullable(input.functionOf().get(indicator.id())))
                .build());
      }
    }
    return new ScoredIndicators(items, why, findings);
  }

  private static Quotient attained(ScorecardInput input, Indicator indicator) {
    return input.on().filter(day -> isOpen(indicator, day)).isPresent()
        ? Quotient.none(
            Reason.NOT_KNOWN.because("its period is not over by " + input.on().orElseThrow()))
        : IndicatorStatus.exactAttainment(indicator, input.attainmentOfLower().orElseThrow());
  }

  /** Whether its period has days after a day. */
  private static boolean isOpen(Indicator indicator, LocalDate day) {
    return indicator
        .period()
        .flatMap(StatedPeriod::to)
        .map(PartialDate::latest)
        .filter(last -> last.isAfter(day))
        .isPresent();
  }

  /** Why an item has no score, in words that follow it. */
  String because(ScoreItem item) {
    return Optional.ofNullable(why.get(item.id())).map(words -> ": " + words).orElse("");
  }
}
