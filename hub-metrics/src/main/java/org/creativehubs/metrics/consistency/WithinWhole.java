package org.creativehubs.metrics.consistency;

import com.google.common.collect.Range;
import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;

/**
 * Figures of a part of a population against what is stated, or wanted, of all of it. Only what is
 * said to lie within the whole is compared. What has no date may be of any, so it is held against
 * the largest of the wholes.
 */
final class WithinWhole implements Rule {

  /** What precedes the measure of a figure that is to be added, as some targets are. */
  private static final String ADDITIONAL = "additional ";

  /** Something that is stated of a whole population. */
  private record Whole(
      String measure, String population, Optional<PartialDate> when, FindingFigure figure) {

    static Optional<Whole> of(Figure figure) {
      return figure
          .population()
          .map(
              population ->
                  new Whole(
                      figure.measure(),
                      population,
                      figure.asOf(),
                      WithinWhole.stated(population, figure)));
    }

    static Optional<Whole> of(PolicyTarget target) {
      String measure = (target.additional().isPresent() ? ADDITIONAL : "") + target.measure();
      QualifiedNumber number = target.additional().or(target::level).orElseThrow();
      return target
          .population()
          .map(
              population ->
                  new Whole(
                      measure,
                      population,
                      target.by(),
                      FindingFigure.of(
                          "target for " + population, number, target.unit(), target.source())));
    }

    boolean holds(Figure part) {
      return measure.equals(part.measure())
          && population.equals(part.within().orElseThrow())
          && UnitWords.Units.areOfOneKind(unit(), part.unit())
          && (when.isEmpty() || part.asOf().isEmpty() || areOfOneTime(part.asOf().get()));
    }

    String unit() {
      return figure.unit().orElseThrow();
    }

    private boolean areOfOneTime(PartialDate date) {
      return when.orElseThrow().range().overlaps(date.range());
    }

    /** The largest that it can be; empty where there is no limit. */
    Optional<Ratio> most() {
      Range<Ratio> range = figure.number().orElseThrow().range();
      return range.hasUpperBound() ? Optional.of(range.upperEndpoint()) : Optional.empty();
    }
  }

  @Override
  public void examine(Material material, Findings findings) {
    List<Whole> wholes =
        Streams.concat(
                material.figures().stream().flatMap(each -> Whole.of(each.noun()).stream()),
                material.targets().stream().flatMap(each -> Whole.of(each).stream()))
            .toList();
    for (Owned<Figure> owned : material.figures()) {
      if (owned.noun().within().isPresent()) {
        check(owned.noun(), wholes.stream().filter(whole -> whole.holds(owned.noun())), findings);
        checkShare(owned.noun(), findings);
      }
    }
  }

  private static void check(Figure part, Stream<Whole> wholes, Findings findings) {
    Comparator<Whole> bySize =
        Comparator.comparing((Whole whole) -> whole.most().isEmpty())
            .thenComparing(whole -> whole.most().orElse(Ratio.ZERO));
    wholes
        .max(bySize.thenComparing(whole -> whole.figure().toString()))
        .ifPresent(
            whole ->
                findings.atMost(
                    FindingKind.PARTS_ABOVE_WHOLE,
                    part.measure() + " of " + part.population().orElseThrow(),
                    whole.figure(),
                    figure(part, whole.unit()),
                    List.of()));
  }

  /** A share of a population in another one is at most all of it. */
  private static void checkShare(Figure part, Findings findings) {
    if (UnitWords.Units.base(part.unit()).equals(FindingFigure.SHARE)) {
      findings.atMost(
          FindingKind.PARTS_ABOVE_WHOLE,
          part.measure() + " of " + part.population().orElseThrow(),
          FindingFigure.of("all of " + part.within().orElseThrow(), Ratio.ONE, FindingFigure.SHARE),
          figure(part, FindingFigure.SHARE),
          List.of());
    }
  }

  private static FindingFigure stated(String population, Figure whole) {
    String unit = UnitWords.Units.told(whole.unit());
    QualifiedNumber number = UnitWords.Units.in(unit, whole.value(), whole.unit());
    return FindingFigure.of(population, number, unit, Optional.of(whole.source()));
  }

  private static FindingFigure figure(Figure part, String unit) {
    return FindingFigure.of(
        part.population().orElseThrow(),
        UnitWords.Units.in(unit, part.value(), part.unit()),
        unit,
        Optional.of(part.source()));
  }
}
