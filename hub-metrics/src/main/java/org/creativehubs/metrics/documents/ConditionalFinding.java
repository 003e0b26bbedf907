package org.creativehubs.metrics.documents;

import java.util.List;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What does not add up only if facts are read in one way: the document does not contradict itself,
 * but under that reading it would.
 */
@HubValue
@Value.Immutable
public abstract class ConditionalFinding {

  ConditionalFinding() {}

  static Builder builder() {
    return new Builder();
  }

  /** What does not add up then. */
  public abstract Finding finding();

  /** The readings under which it holds, each as {@code traders: each of 12 stalls}; never empty. */
  public abstract List<String> under();

  /**
   * In how many ways the facts that it is about can be read together; at least 2, and more than
   * those under which it holds.
   */
  public abstract int readings();

  @Value.Check
  void check() {
    Check.notEmpty(under(), "under");
    Check.positive(readings() - under().size(), "readings less under");
  }

  static final class Builder extends ImmutableConditionalFinding.Builder {}
}
