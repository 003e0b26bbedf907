package org.creativehubs.metrics.agreement;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A promise that could go into an agreement: whether it can be kept, and what it leaves open. */
@HubValue
@Value.Immutable
public abstract class DesignedObligation implements ExplainedAnswer {

  DesignedObligation() {}

  static Builder builder() {
    return new Builder();
  }

  /** The promise, with what would prove it. */
  public abstract Obligation obligation();

  /** The name of what its open word is to mean; absent where it has none or that is not settled. */
  public abstract Optional<String> reading();

  /** Whether it can be kept. */
  public abstract Reach reach();

  /**
   * How many of those who have the duty must do all of it, a whole number rounded up; undefined
   * without a duty.
   */
  public abstract Answer needed();

  /** What can be done in one period, as expected; undefined where that is not given. */
  public abstract Answer expected();

  /** The largest target, or where less is better the smallest, that is certain to be kept. */
  public abstract Answer reachable();

  /** What the agreement must still say, so that nobody has to guess; empty where it says all. */
  public abstract List<String> open();

  /** How it was found; the last step is whether it can be kept. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.texts(open(), "open");
  }

  static final class Builder extends ImmutableDesignedObligation.Builder {}
}
