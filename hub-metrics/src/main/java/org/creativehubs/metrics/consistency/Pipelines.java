package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.quantity.QualifiedNumber;

/** What is identified for a target against what has to be added to reach it. */
final class Pipelines implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    for (PolicyTarget target : material.targets()) {
      if (!target.pipeline().isEmpty()) {
        target.toBeAdded().ifPresent(needed -> check(target, needed, findings));
      }
    }
  }

  private static void check(PolicyTarget target, QualifiedNumber needed, Findings findings) {
    List<FindingFigure> identified =
        target.pipeline().stream()
            .map(
                each ->
                    FindingFigure.of(
                        each.measure(), each.value(), each.unit(), Optional.of(each.source())))
            .toList();
    findings.atLeast(
        FindingKind.PIPELINE_MISSES_TARGET,
        "target " + target.id(),
        FindingFigure.of("to be added", needed, target.unit(), target.source()),
        Sums.figure("identified", identified, target.unit()),
        identified);
  }
}
