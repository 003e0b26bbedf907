package org.creativehubs.metrics.scorecard;

import java.util.List;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Scores with weights. */
@HubValue
@Value.Immutable
public abstract class ScorecardInput {

  ScorecardInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The scores, each with an id of its own; at least one. */
  public abstract List<ScoreItem> items();

  /** What the weights must sum to. */
  public abstract WeightRule weights();

  /** By what they are put in groups. */
  public abstract ScoreGrouping grouping();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(items(), "items");
    Check.distinct(items(), ScoreItem::id, "items", "id");
    Ratio sum = Ratio.sum(items().stream().map(ScoreItem::weight).toList());
    boolean normalised = weights() == WeightRule.NORMALISED;
    Check.that(
        normalised || sum.equals(Ratio.ONE),
        Fault.INCONSISTENT,
        "items.weight",
        "sum to 1 for rule MUST_SUM_TO_ONE",
        sum);
    Check.that(sum.signum() > 0, "items.weight", "not all be zero", sum);
  }

  /** Builds a {@link ScorecardInput}. */
  public static final class Builder extends ImmutableScorecardInput.Builder {
    Builder() {}
  }
}
