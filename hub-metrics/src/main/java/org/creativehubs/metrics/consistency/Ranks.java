package org.creativehubs.metrics.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.Figure;

/**
 * Figures whose unit is {@code rank}: one rank of one measure is held by one population. Ties are
 * findings too, for a reader who sees two firsts must look.
 */
final class Ranks implements Rule {

  private static final String RANK = "rank";

  @Override
  public void examine(Material material, Findings findings) {
    Map<List<Object>, List<Figure>> held = new LinkedHashMap<>();
    for (Owned<Figure> owned : material.figures()) {
      Figure figure = owned.noun();
      if (figure.unit().equals(RANK) && figure.population().isPresent()) {
        List<Object> key = List.of(owned.owner(), figure.measure(), figure.asOf(), figure.value());
        held.computeIfAbsent(key, ranked -> new ArrayList<>()).add(figure);
      }
    }
    held.values().forEach(figures -> check(figures, findings));
  }

  private static void check(List<Figure> figures, Findings findings) {
    List<Figure> sorted = figures.stream().sorted(Comparator.comparing(Ranks::holder)).toList();
    Figure first = sorted.get(0);
    Figure last = sorted.get(sorted.size() - 1);
    findings.demand(
        holder(first).equals(holder(last)),
        FindingKind.RANK_HELD_TWICE,
        first.measure() + ", rank " + first.value(),
        FindingFigure.text("holder", holder(first), Optional.of(first.source())),
        FindingFigure.text("another holder", holder(last), Optional.of(last.source())),
        List.of());
  }

  private static String holder(Figure figure) {
    return figure.population().orElseThrow();
  }
}
