package org.creativehubs.metrics.hubfigures;

import java.util.List;
import java.util.Map;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Policy targets and what has been measured at a date. */
@HubValue
@Value.Immutable
public abstract class TargetProgressInput {

  TargetProgressInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The targets, each with an id of its own; at least one. */
  public abstract List<PolicyTarget> targets();

  /** The date to look at. */
  public abstract PartialDate asOf();

  /** The levels measured at that date by id of the target, in its unit; any numbers. */
  public abstract Map<String, QualifiedNumber> measured();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(targets(), "targets");
    Check.distinct(targets(), PolicyTarget::id, "targets", "id");
    List<String> ids = targets().stream().map(PolicyTarget::id).toList();
    for (String id : measured().keySet()) {
      Check.that(
          ids.contains(id),
          Fault.UNKNOWN_CODE,
          "measured[" + id + "]",
          "be one of " + String.join(", ", ids),
          id);
    }
  }

  /** Builds a {@link TargetProgressInput}. */
  public static final class Builder extends ImmutableTargetProgressInput.Builder {
    Builder() {}
  }
}
