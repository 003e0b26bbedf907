package org.creativehubs.metrics.kpi;

import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One figure of a row: given, or found by an expression. */
@HubValue
@Value.Immutable
public abstract class KpiCell {

  KpiCell() {}

  static Builder builder() {
    return new Builder();
  }

  /** What the figure is; not blank. */
  public abstract String heading();

  /** The figure with its unit and qualifier, or why there is none. */
  public abstract Answer value();

  /** The formula with its numbers, not blank; absent where the figure is given or undefined. */
  public abstract Optional<String> expression();

  @Value.Check
  void check() {
    Check.notBlank(heading(), "heading");
    expression().ifPresent(text -> Check.notBlank(text, "expression"));
  }

  static KpiCell of(Step step) {
    return builder()
        .heading(step.label())
        .value(step.value())
        .expression(step.expression())
        .build();
  }

  final Step step() {
    return Step.builder().label(heading()).expression(expression()).value(value()).build();
  }

  static final class Builder extends ImmutableKpiCell.Builder {}
}
