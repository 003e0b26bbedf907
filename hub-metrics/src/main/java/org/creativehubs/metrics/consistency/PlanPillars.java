package org.creativehubs.metrics.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.strategy.Event;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.strategy.PlanItem;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.vocabulary.VocabularyTerm;

/** Pillars of plans against those of the strategy, both ways; headings against their names. */
final class PlanPillars implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    for (Material.Planned planned : material.planned()) {
      if (!planned.strategy().pillars().isEmpty()) {
        Strategy strategy = planned.strategy();
        planned.operations().forEach(plan -> checkItems(strategy, plan, findings));
        planned.events().forEach(plan -> checkEvents(strategy, plan, findings));
      }
    }
  }

  private static void checkItems(Strategy strategy, OperationsPlan plan, Findings findings) {
    ImmutableSetMultimap.Builder<String, FindingFigure> byPillar = ImmutableSetMultimap.builder();
    for (PlanItem item : plan.items()) {
      byPillar.put(item.pillar(), FindingFigure.text(item.id(), item.description(), item.source()));
    }
    check(strategy, "plan " + plan.id(), plan.source(), byPillar.build(), findings);
  }

  private static void checkEvents(Strategy strategy, EventPlan plan, Findings findings) {
    ImmutableSetMultimap.Builder<String, FindingFigure> byPillar = ImmutableSetMultimap.builder();
    for (Event event : plan.events()) {
      FindingFigure figure = FindingFigure.text(event.id(), event.title(), event.source());
      event.pillars().forEach(pillar -> byPillar.put(pillar, figure));
      event.heading().ifPresent(text -> checkHeading(strategy, plan, event, text, findings));
    }
    check(strategy, "plan " + plan.id(), plan.source(), byPillar.build(), findings);
  }

  private static void check(
      Strategy strategy,
      String subject,
      Optional<Source> source,
      SetMultimap<String, FindingFigure> byPillar,
      Findings findings) {
    for (String pillar : new TreeSet<>(byPillar.keySet())) {
      findings.demand(
          strategy.hasPillar(pillar),
          FindingKind.PILLAR_UNKNOWN,
          subject + ", " + pillar,
          FindingFigure.text("one of the pillars", pillars(strategy), strategy.source()),
          FindingFigure.text("the pillar", pillar.replace('-', ' '), source),
          ImmutableList.copyOf(byPillar.get(pillar)));
    }
    for (VocabularyTerm pillar : strategy.pillars()) {
      Collection<FindingFigure> items = byPillar.get(pillar.code());
      findings.demand(
          !items.isEmpty(),
          FindingKind.PILLAR_WITHOUT_ITEM,
          subject + ", " + pillar.code(),
          FindingFigure.text("the least number", "one item or event", strategy.source()),
          FindingFigure.text("what stands under it", "none", source),
          ImmutableList.of());
    }
  }

  private static void checkHeading(
      Strategy strategy, EventPlan plan, Event event, String heading, Findings findings) {
    findings.demand(
        strategy.pillars().stream().anyMatch(pillar -> pillar.name().equals(heading)),
        FindingKind.HEADING_IS_NO_PILLAR,
        "plan " + plan.id() + ", " + event.id(),
        FindingFigure.text("one of the pillars", pillars(strategy), strategy.source()),
        FindingFigure.text("the heading", heading, event.source().or(plan::source)),
        ImmutableList.of());
  }

  private static String pillars(Strategy strategy) {
    return String.join("; ", strategy.pillars().stream().map(VocabularyTerm::name).toList());
  }
}
