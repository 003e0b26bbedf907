package org.creativehubs.metrics.spatial;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexPart;
import org.immutables.value.Value;

/** Spatial statistics of the map, or of each place, with their tests. */
@HubValue
@Value.Immutable
public abstract class SpatialResult implements ExplainedAnswer, Tabular {

  SpatialResult() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the statistic in words; not blank. */
  public abstract String index();

  /** The formula; not blank. */
  public abstract String formula();

  /** The choices that practice varies, and how they were made; none blank. */
  public abstract List<String> conventions();

  /** Where the method comes from. */
  public abstract Source source();

  /** The places without neighbours; in the mean and the number of places, in no pair. */
  public abstract List<String> islands();

  /** One statistic for the map, or one for each place in order; at least one. */
  public abstract List<SpatialStatistic> statistics();

  @Value.Check
  void check() {
    Check.notBlank(index(), "index");
    Check.notBlank(formula(), "formula");
    Check.texts(conventions(), "conventions");
    Check.notEmpty(statistics(), "statistics");
    Check.distinct(statistics(), SpatialStatistic::label, "statistics", "label");
  }

  /**
   * The statistic of a place.
   *
   * @param label the place
   * @return the statistic with its tests
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another label
   */
  public final SpatialStatistic at(String label) {
    return statistics().stream()
        .filter(statistic -> statistic.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE, "label", "be a place of this result", label));
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
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another label
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
    Explanation.Builder steps = Explanation.answering(index() + " of " + one.label() + "?");
    step(steps, "expected without a pattern", one.expected());
    step(steps, "variance without a pattern", one.variance());
    one.z().ifPresent(z -> steps.step("z", standardised(one), Answer.number(z)));
    one.pValue()
        .ifPresent(p -> steps.step("p-value", "of z, normally distributed", Answer.number(p)));
    one.untested()
        .ifPresent(
            reason ->
                steps.addSteps(
                    Step.builder().label("analytic test").value(Answer.of(reason)).build()));
    step(steps, "p-value by permutations", one.permutationPValue());
    step(steps, "p-value after correction", one.adjustedPValue());
    for (IndexPart part : one.parts()) {
      steps.given(part.name(), Answer.number(part.value()));
    }
    return steps
        .addSteps(
            Step.builder()
                .label(index())
                .expression(one.expression().orElse(formula()))
                .value(one.answer())
                .source(source())
                .build())
        .build();
  }

  private static String standardised(SpatialStatistic one) {
    String statistic = Show.number(one.statistic().orElseThrow());
    double expected = one.expected().orElseThrow();
    String less = expected < 0 ? " + " + Show.number(-expected) : " - " + Show.number(expected);
    return "(" + statistic + less + ") / sqrt(" + Show.number(one.variance().orElseThrow()) + ")";
  }

  private static void step(Explanation.Builder steps, String label, OptionalDouble number) {
    number.ifPresent(
        value -> steps.addSteps(Step.builder().label(label).value(Answer.number(value)).build()));
  }

  /** The statistics in order with the p-value to go by. */
  @Override
  public final Table table() {
    Table.Builder table = Table.builder().title(index()).addColumns("place", "statistic", "p");
    for (SpatialStatistic one : statistics()) {
      OptionalDouble p = one.decisivePValue();
      table.addRows(
          ImmutableList.of(
              Answer.text(one.label()),
              one.answer(),
              p.isPresent() ? Answer.number(p.getAsDouble()) : Answer.text("none")));
    }
    return table.build();
  }

  /** The name of the statistic and its value, or the number of places. */
  @Override
  public final String toString() {
    return statistics().size() == 1
        ? index() + " of " + statistic()
        : index() + " of " + statistics().size() + " places";
  }

  static final class Builder extends ImmutableSpatialResult.Builder {
    Builder() {}
  }
}
