package org.creativehubs.metrics.sla;

import java.util.List;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** An agreement, what speaks for its being kept, and how its open words are read. */
@HubValue
@Value.Immutable
public abstract class SlaCheckerInput {

  SlaCheckerInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is promised. */
  public abstract ServiceLevelAgreement agreement();

  /** What speaks for or against it; each piece names an obligation of the agreement. */
  public abstract List<Evidence> evidence();

  /** How open words are read; at most one reading for each. */
  public abstract List<Reading> readings();

  @Value.Check
  void check() {
    Check.distinct(readings(), Reading::criterion, "readings", "criterion");
    evidence().forEach(piece -> agreement().obligation(piece.obligation()));
  }

  /** Builds a {@link SlaCheckerInput}. */
  public static final class Builder extends ImmutableSlaCheckerInput.Builder {
    Builder() {}
  }
}
