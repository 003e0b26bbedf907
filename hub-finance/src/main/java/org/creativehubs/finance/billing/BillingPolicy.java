package org.creativehubs.finance.billing;

import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What of the lettings is billed, and how long before it falls due. */
@HubValue
@Value.Immutable
public abstract class BillingPolicy {

  BillingPolicy() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Every charge, on the day on which it falls due.
   *
   * @return the conventions
   */
  public static BillingPolicy whenDue() {
    return builder().build();
  }

  /** The kinds of charge that are billed, each once; none means all. */
  public abstract List<ChargeKind> kinds();

  /** Days before the due day on which a bill is given; in [0, 366]. */
  @Value.Default
  public int daysBefore() {
    return 0;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.distinct(kinds(), kind -> kind, "kinds", "kind");
    Check.between(daysBefore(), 0, 366, "daysBefore");
  }

  /** Whether charges of a kind are billed. */
  final boolean takes(ChargeKind kind) {
    return kinds().isEmpty() || kinds().contains(kind);
  }

  /** The conventions in one line. */
  @Override
  public final String toString() {
    String named = kinds().stream().map(Show::words).collect(Collectors.joining(", "));
    return Show.line(
        "{}, given {} days before the due day",
        kinds().isEmpty() ? "all charges" : named,
        daysBefore());
  }

  /** Builds a {@link BillingPolicy}. */
  public static final class Builder extends ImmutableBillingPolicy.Builder {
    Builder() {}
  }
}
