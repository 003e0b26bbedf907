package org.creativehubs.finance.leaseend;

import java.util.Optional;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A term of a lease and of its renewals, with the time held over after it. */
@HubValue
@Value.Immutable
public abstract class ChainedTerm {

  ChainedTerm() {}

  static Builder builder() {
    return new Builder();
  }

  /** 0 for the lease, 1 for its first renewal and so on; zero or more. */
  public abstract int number();

  /** Its days. */
  public abstract DateRange dates();

  /** The days between its end and the next term, or until the tenant leaves; absent if none. */
  public abstract Optional<DateRange> heldOver();

  @Value.Check
  void check() {
    Check.notNegative(number(), "number");
  }

  /** Such as {@code lease} or {@code renewal 1}. */
  final String label() {
    return number() == 0 ? "lease" : "renewal " + number();
  }

  static final class Builder extends ImmutableChainedTerm.Builder {}
}
