package org.creativehubs.examples.dossier;

import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.affordability.AffordabilityAssessment;
import org.immutables.value.Value;

/** The answer to a question of affordability. */
@HubValue
@Value.Immutable
public abstract class AffordabilityReply {

  AffordabilityReply() {}

  static Builder builder() {
    return new Builder();
  }

  /** The question in words. */
  public abstract String title();

  /** The answer. */
  public abstract AffordabilityAssessment assessment();

  static final class Builder extends ImmutableAffordabilityReply.Builder {}
}
