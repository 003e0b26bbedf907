package org.creativehubs.finance.subsidy;

import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A published limit and how it stands on the day asked for. */
@HubValue
@Value.Immutable
public abstract class LimitOnDate {

  LimitOnDate() {}

  static Builder builder() {
    return new Builder();
  }

  /** The limit. */
  public abstract PublishedLimit limit();

  /** How it stands. */
  public abstract LimitState state();

  /** Its id and first day, which name it in the table. */
  public final String label() {
    return limit().id() + " from " + limit().from();
  }

  static final class Builder extends ImmutableLimitOnDate.Builder {}
}
