package org.creativehubs.metrics.kpi;

import java.util.List;
import java.util.Set;
import org.creativehubs.core.survey.HubNeed;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The needs of a hub that is planned, and cases to learn from. */
@HubValue
@Value.Immutable
public abstract class OperatorFormsInput {

  OperatorFormsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The needs to be met; at least one. */
  public abstract Set<HubNeed> needs();

  /** The cases, each of a hub of its own; at least one. */
  public abstract List<OperatorCase> cases();

  @Value.Check
  void check() {
    Check.notEmpty(needs(), "needs");
    Check.notEmpty(cases(), "cases");
    Check.distinct(cases(), OperatorCase::hub, "cases", "hub");
  }

  /** Builds an {@link OperatorFormsInput}. */
  public static final class Builder extends ImmutableOperatorFormsInput.Builder {
    Builder() {}
  }
}
