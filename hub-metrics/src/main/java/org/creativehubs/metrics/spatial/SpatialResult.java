package org.creativehubs.metrics.spatial;

import com.google.common.collect.Lists;
import java.util.List;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.IndexAnswer;
import org.creativehubs.metrics.index.IndexFigure;
import org.immutables.value.Value;

/** Spatial statistics of the map, or of each place, with their tests. */
@HubValue
@Value.Immutable
public abstract class SpatialResult implements IndexAnswer, ExplainedAnswer {

  private static final Undefined NO_QUADRANT =
      Reason.NO_NEIGHBOURS.because("the place has no statistic");

  SpatialResult() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the statistic in words; not blank. */
  @Override
  public abstract String index();

  /** The formula; not blank. */
  @Override
  public abstract String formula();

  /** The choices that practice varies, and how they were made; none blank. */
  @Override
  public abstract List<String> conventions();

  /** Where the method comes from. */
  @Override
  public abstract Source source();

  /** The places without neighbours; in the mean and the number of places, in no pair. */
  public abstract List<String> islands();

  /** One statistic for the map, or one for each place in order; at least one. */
  public abstract List<SpatialStatistic> statistics();

  @Value.Check
  void check() {
    IndexAnswer.check(this);
    Check.notEmpty(statistics(), "statistics");
    Check.distinct(statistics(), SpatialStatistic::label, "statistics", "label");
  }

  /**
   * The statistic of a place.
   *
   * @param label the place
   * @return the statistic with its tests
   * @throws org.creativehubs.core.value.InvalidValueException with code UNKNOWN_CODE for another
   *     label
   */
  public final SpatialStatistic at(String label) {
    return Check.named(statistics(), SpatialStatistic::label, label, "label");
  }

  /** The statistic of the map, or of the first place. */
  public final SpatialStatistic statistic() {
    return statistics().get(0);
  }

  /**
   * What stands out by the p-value to go by, in order.
   *
   * @param level the greatest p-value to keep, in [0, 1]
   * @return the statistics
   */
  public final List<SpatialStatistic> significantAt(double level) {
    return statistics().stream().filter(one -> one.decisivePValue().orElse(2) <= level).toList();
  }

  /**
   * How the statistic of a place was calculated.
   *
   * @param label the place
   * @return its tests and, as the last step, the statistic by its formula
   * @throws org.creativehubs.core.value.InvalidValueException with code UNKNOWN_CODE for another
   *     label
   */
  public final Explanation explain(String label) {
    return explained(at(label));
  }

  /** How the statistic of the map, or of the first place, was calculated. */
  @Override
  public final Explanation explanation() {
    return explained(statistic());
  }

  /** How every statistic was calculated, made as they are asked for. */
  @Override
  public final List<Explanation> explanations() {
    return Lists.transform(statistics(), this::explained);
  }

  private Explanation explained(SpatialStatistic one) {
    return explanationOf("of " + one.label(), SpatialTests.of(one), List.of(), one);
  }

  /** The statistics in order with their tests; of local Moran how the neighbours stand. */
  @Override
  public final Sheet<?> sheet() {
    boolean placed = statistics().stream().anyMatch(one -> one.quadrant().isPresent());
    return Grid.of(
            Column.text("place", SpatialStatistic::label),
            Column.<SpatialStatistic>answer("statistic", ColumnKind.NUMBER, IndexFigure::answer)
                .explained(this::explained),
            Column.<SpatialStatistic>answer(
                    "z", ColumnKind.NUMBER, one -> SpatialTests.answer(one, one.z()))
                .after(SpatialTests::moments, one -> SpatialTests.zOf(one).orElseThrow()),
            Column.<SpatialStatistic>answer(
                    "p", ColumnKind.NUMBER, one -> SpatialTests.answer(one, one.decisivePValue()))
                .after(SpatialTests::of))
        .withIf(
            placed,
            Column.<SpatialStatistic, MoranQuadrant>words(
                    "place and neighbours", SpatialStatistic::quadrant, NO_QUADRANT)
                .after(SpatialTests::parts))
        .sheet(index(), statistics());
  }

  /** The name of the statistic and its value, or the number of places. */
  @Override
  public final String toString() {
    return Show.noted(
        statistics().size() == 1
            ? index() + " of " + statistic()
            : index() + " of " + statistics().size() + " places",
        "islands",
        islands());
  }

  static final class Builder extends ImmutableSpatialResult.Builder {
    Builder() {}
  }
}
