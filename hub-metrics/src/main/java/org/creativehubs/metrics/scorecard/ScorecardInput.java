package org.creativehubs.metrics.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.metrics.kpi.AttainmentFormula;
import org.immutables.value.Value;

/** Scores with weights, or the weights of what a hub is measured by. */
@HubValue
@Value.Immutable
public abstract class ScorecardInput {

  ScorecardInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The scores, each with an id of its own; at least one, unless a hub has indicators. */
  public abstract List<ScoreItem> items();

  /** The hub whose indicators are scored by their attainment; given only without items. */
  public abstract Optional<Hub> hub();

  /**
   * How much an indicator of the hub counts, by its id, each zero or more; given exactly with
   * {@link #hub()}. Indicators that are not named do not count, and a finding says so.
   */
  public abstract Map<String, Ratio> weightOf();

  /** The function of the hub that an indicator speaks of, by its id; given only with a hub. */
  public abstract Map<String, HubFunction> functionOf();

  /**
   * The day by which the period of an indicator is over, so that it has a score; absent where all
   * count. Given only with {@link #hub()}.
   */
  @IsoDate
  public abstract Optional<LocalDate> on();

  /**
   * How attainment is taken where less is better, TARGET_BY_ACTUAL or TWO_LESS_ACTUAL_BY_TARGET;
   * given exactly with {@link #hub()}.
   */
  public abstract Optional<AttainmentFormula> attainmentOfLower();

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
    Check.exactlyOne(items(), "items", hub(), "hub");
    Check.that(
        hub().isPresent() != weightOf().isEmpty(),
        Fault.INCONSISTENT,
        "weightOf",
        "be given exactly if hub is",
        weightOf().size() + " given");
    Check.that(
        hub().isPresent() || functionOf().isEmpty(),
        Fault.INCONSISTENT,
        "functionOf",
        "be given only if hub is",
        functionOf().size() + " given");
    Check.givenOnlyIf(on(), "on", hub().isPresent(), "hub is");
    Check.givenExactlyIf(attainmentOfLower(), "attainmentOfLower", hub().isPresent(), "hub is");
    attainmentOfLower()
        .ifPresent(
            formula ->
                Check.that(
                    formula != AttainmentFormula.ACTUAL_BY_TARGET,
                    "attainmentOfLower",
                    "be TARGET_BY_ACTUAL or TWO_LESS_ACTUAL_BY_TARGET",
                    formula));
    hub().ifPresent(this::checkIds);
    Check.distinct(items(), ScoreItem::id, "items", "id");
    checkWeights();
  }

  private void checkIds(Hub hub) {
    weightOf().keySet().forEach(id -> checkId(hub, id, "weightOf"));
    weightOf().forEach((id, weight) -> Check.notNegative(weight, "weightOf[" + id + "]"));
    functionOf().keySet().forEach(id -> checkId(hub, id, "functionOf"));
  }

  private static void checkId(Hub hub, String id, String field) {
    Check.named(hub.indicators(), Indicator::id, id, field + "[" + id + "]");
  }

  private void checkWeights() {
    String field = hub().isPresent() ? "weightOf" : "items.weight";
    Ratio sum = Ratio.sum(scored().items().stream().map(ScoreItem::weight).toList());
    boolean normalised = weights() == WeightRule.NORMALISED;
    Check.that(
        normalised || sum.equals(Ratio.ONE),
        Fault.INCONSISTENT,
        field,
        "sum to 1 for rule MUST_SUM_TO_ONE",
        sum);
    Check.that(sum.signum() > 0, field, "not all be zero", sum);
  }

  /** The scores, wherever they are said. */
  final ScoredIndicators scored() {
    return hub()
        .map(one -> ScoredIndicators.of(this, one))
        .orElseGet(() -> new ScoredIndicators(items(), Map.of(), List.of()));
  }

  /** Builds a {@link ScorecardInput}. */
  public static final class Builder extends ImmutableScorecardInput.Builder {
    Builder() {}
  }
}
