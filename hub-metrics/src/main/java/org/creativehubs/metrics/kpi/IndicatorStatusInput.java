package org.creativehubs.metrics.kpi;

import java.util.List;
import java.util.Map;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Indicators and the rule that gives them a light. */
@HubValue
@Value.Immutable
public abstract class IndicatorStatusInput {

  IndicatorStatusInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The indicators, each with an id of its own; at least one. */
  public abstract List<Indicator> indicators();

  /** The numbers of the period before by id of the indicator, in its unit. */
  public abstract Map<String, QualifiedNumber> previous();

  /** Of how many an indicator that is a share was taken, by its id; each above zero. */
  public abstract Map<String, Long> sampleSizes();

  /** When an indicator is green, amber or red. */
  public abstract StatusRule rule();

  /**
   * How attainment is taken where less is better: TARGET_BY_ACTUAL or TWO_LESS_ACTUAL_BY_TARGET.
   * Where more is better it is always actual / target.
   */
  public abstract AttainmentFormula attainmentOfLower();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(indicators(), "indicators");
    Check.distinct(indicators(), Indicator::id, "indicators", "id");
    previous().keySet().forEach(id -> checkKnown(id, "previous"));
    sampleSizes().forEach(this::checkSize);
    rule().tolerances().keySet().forEach(id -> checkKnown(id, "rule.tolerances"));
    Check.that(
        attainmentOfLower() != AttainmentFormula.ACTUAL_BY_TARGET,
        "attainmentOfLower",
        "be TARGET_BY_ACTUAL or TWO_LESS_ACTUAL_BY_TARGET",
        attainmentOfLower());
  }

  private void checkSize(String id, Long size) {
    checkKnown(id, "sampleSizes");
    Check.positive(size, "sampleSizes[" + id + "]");
  }

  private void checkKnown(String id, String field) {
    List<String> ids = indicators().stream().map(Indicator::id).toList();
    Check.that(
        ids.contains(id),
        Fault.UNKNOWN_CODE,
        field + "[" + id + "]",
        "be one of " + String.join(", ", ids),
        id);
  }

  /** Builds an {@link IndicatorStatusInput}. */
  public static final class Builder extends ImmutableIndicatorStatusInput.Builder {
    Builder() {}
  }
}
