package org.creativehubs.metrics.kpi;

import java.util.List;
import org.creativehubs.core.indicator.AggregationRule;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One indicator as it was measured in several periods and places. */
@HubValue
@Value.Immutable
public abstract class IndicatorAggregateInput {

  IndicatorAggregateInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is counted or measured; not blank. */
  public abstract String measure();

  /** The unit of the numbers, of a ratio of sums that of the quotient; not blank. */
  public abstract String unit();

  /** How several periods or places make one. */
  public abstract AggregationRule rule();

  /** Whether the hubs, programmes or places may have members in common. */
  public abstract PartsRelation scopes();

  /** What was measured, at each scope once for a period, in periods that do not overlap. */
  public abstract List<Measurement> measurements();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(measure(), "measure");
    Check.notBlank(unit(), "unit");
    Check.notEmpty(measurements(), "measurements");
    for (int i = 0; i < measurements().size(); i++) {
      check(measurements().get(i), i);
    }
  }

  private void check(Measurement one, int index) {
    String field = "measurements[" + index + "]";
    for (Measurement before : measurements().subList(0, index)) {
      boolean apart =
          !before.scope().equals(one.scope())
              || one.period().isBefore(before.period())
              || one.period().isAfter(before.period());
      Check.that(
          apart,
          Fault.DUPLICATE,
          field + ".period",
          "not overlap " + before.period() + ", for which " + one.scope() + " is measured already",
          one.period());
    }
    boolean quotient = rule() == AggregationRule.RATIO_OF_SUMS;
    Check.givenExactlyIf(one.of(), field + ".of", quotient, "rule is RATIO_OF_SUMS");
  }

  /** Builds an {@link IndicatorAggregateInput}. */
  public static final class Builder extends ImmutableIndicatorAggregateInput.Builder {
    Builder() {}
  }
}
