package org.creativehubs.metrics.scorecard;

import java.util.List;
import org.creativehubs.core.survey.NeedsChecklist;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A checklist of the needs of a hub, met or planned or not, and cases to learn from. */
@HubValue
@Value.Immutable
public abstract class OperatorFormsInput {

  OperatorFormsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** How the needs stand, of which at least one has been looked at. */
  public abstract NeedsChecklist checklist();

  /** The cases, each of a hub of its own; at least one. */
  public abstract List<OperatorCase> cases();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(checklist().answers().keySet(), "checklist.answers");
    Check.notEmpty(cases(), "cases");
    Check.distinct(cases(), OperatorCase::hub, "cases", "hub");
  }

  /** Builds an {@link OperatorFormsInput}. */
  public static final class Builder extends ImmutableOperatorFormsInput.Builder {
    Builder() {}
  }
}
