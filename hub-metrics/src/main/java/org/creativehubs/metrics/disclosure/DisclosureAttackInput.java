package org.creativehubs.metrics.disclosure;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A published table, and how closely a hidden count may be known. */
@HubValue
@Value.Immutable
public abstract class DisclosureAttackInput {

  DisclosureAttackInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The table as it is published. */
  public abstract PublishedTable table();

  /**
   * How far the bounds of a count must lie apart for it to be safe, in the measure of the table; 1
   * or more. Where it is left out 1: only a count that is known for certain is recovered.
   */
  @Value.Default
  public long protectionWidth() {
    return 1;
  }

  @Value.Check
  void check() {
    Check.that(protectionWidth() >= 1, "protectionWidth", "be >= 1", protectionWidth());
  }

  /** Builds a {@link DisclosureAttackInput}. */
  public static final class Builder extends ImmutableDisclosureAttackInput.Builder {
    Builder() {}
  }
}
