package org.creativehubs.metrics.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.Indicator;

/** Indicators against one another: one measure of one period twice, one code with two labels. */
final class IndicatorPairs implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    checkMeasuredOnce(material.indicators(), findings);
    checkLabels(material.indicators(), findings);
  }

  private static void checkMeasuredOnce(List<Owned<Indicator>> all, Findings findings) {
    Map<List<Object>, List<Owned<Indicator>>> groups = new LinkedHashMap<>();
    for (Owned<Indicator> each : all) {
      Indicator noun = each.noun();
      if (noun.period().isPresent()) {
        List<Object> key =
            List.of(each.owner(), noun.measure(), noun.unit(), noun.population(), noun.period());
        groups.computeIfAbsent(key, same -> new ArrayList<>()).add(each);
      }
    }
    for (List<Owned<Indicator>> group : groups.values()) {
      Owned<Indicator> first = first(group, Indicator::id);
      findings.demand(
          group.size() == 1,
          FindingKind.MEASURED_TWICE,
          first.noun().measure() + " of " + first.owner(),
          FindingFigure.text("the period", first.noun().period().orElseThrow()),
          FindingFigure.text("the indicators of it", named(group, Indicator::id)),
          actuals(group));
    }
  }

  private static void checkLabels(List<Owned<Indicator>> all, Findings findings) {
    Map<List<String>, List<Owned<Indicator>>> groups = new LinkedHashMap<>();
    for (Owned<Indicator> each : all) {
      each.noun()
          .codes()
          .forEach(
              (catalogue, code) ->
                  groups
                      .computeIfAbsent(
                          List.of(each.owner(), catalogue, code), same -> new ArrayList<>())
                      .add(each));
    }
    groups.forEach((key, group) -> checkLabel(key, group, findings));
  }

  private static void checkLabel(
      List<String> key, List<Owned<Indicator>> group, Findings findings) {
    Indicator first = first(group, Indicator::measure).noun();
    findings.demand(
        group.stream().allMatch(each -> each.noun().measure().equals(first.measure())),
        FindingKind.LABELS_DIFFER,
        String.join(" ", key.subList(1, key.size())) + " of " + key.get(0),
        FindingFigure.text("the label", first.measure(), first.source()),
        FindingFigure.text("the labels in use", named(group, Indicator::measure)),
        actuals(group));
  }

  private static Owned<Indicator> first(
      List<Owned<Indicator>> group, Function<Indicator, String> text) {
    return group.stream().min(Comparator.comparing(each -> text.apply(each.noun()))).orElseThrow();
  }

  private static String named(List<Owned<Indicator>> group, Function<Indicator, String> text) {
    return String.join(
        " and ", group.stream().map(each -> text.apply(each.noun())).distinct().sorted().toList());
  }

  private static List<FindingFigure> actuals(List<Owned<Indicator>> group) {
    return group.stream().map(Owned::noun).flatMap(each -> actual(each).stream()).toList();
  }

  private static Optional<FindingFigure> actual(Indicator each) {
    return each.actual()
        .map(number -> FindingFigure.of(each.measure(), number, each.unit(), each.source()));
  }
}
