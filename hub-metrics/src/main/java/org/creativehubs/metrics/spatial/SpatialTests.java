package org.creativehubs.metrics.spatial;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.internal.Tidy;

/** How the tests of a statistic are explained. */
final class SpatialTests {

  private static final Undefined NO_TEST = Reason.NOT_KNOWN.because("no test was asked for");

  private SpatialTests() {}

  /** The steps of all tests there are. */
  static List<Step> of(SpatialStatistic one) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    steps.addAll(moments(one));
    one.z().ifPresent(z -> steps.add(step("z", zOf(one), Answer.number(z))));
    one.pValue()
        .ifPresent(
            p ->
                steps.add(
                    step("p-value", Optional.of("of z, normally distributed"), Answer.number(p))));
    one.untested()
        .ifPresent(reason -> steps.add(step("analytic test", Optional.empty(), Answer.of(reason))));
    given("p-value by permutations", one.permutationPValue()).ifPresent(steps::add);
    given("p-value after correction", one.adjustedPValue()).ifPresent(steps::add);
    return steps.build();
  }

  static List<Step> moments(SpatialStatistic one) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    given("expected without a pattern", one.expected()).ifPresent(steps::add);
    given("variance without a pattern", one.variance()).ifPresent(steps::add);
    return steps.build();
  }

  static Optional<String> zOf(SpatialStatistic one) {
    Term statistic = Tidy.term(one.statistic().orElseThrow());
    Term expected = Tidy.term(one.expected().orElseThrow());
    Term variance = Tidy.term(one.variance().orElseThrow());
    return statistic.minus(expected).dividedBy(variance.sqrt()).expression();
  }

  /** The numbers the statistic was computed from. */
  static List<Step> parts(SpatialStatistic one) {
    return one.parts().stream()
        .map(part -> step(part.name(), part.expression(), Answer.number(part.value())))
        .toList();
  }

  /** A number of a test, or why there is none. */
  static Answer answer(SpatialStatistic one, OptionalDouble number) {
    return number.isPresent()
        ? Answer.number(number.getAsDouble())
        : Answer.of(one.untested().or(one::undefined).orElse(NO_TEST));
  }

  private static Optional<Step> given(String label, OptionalDouble number) {
    return number.isPresent()
        ? Optional.of(step(label, Optional.empty(), Answer.number(number.getAsDouble())))
        : Optional.empty();
  }

  private static Step step(String label, Optional<String> expression, Answer value) {
    return Step.builder().label(label).expression(expression).value(value).build();
  }
}
