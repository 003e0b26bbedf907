package org.creativehubs.metrics.linkedtables;

import java.util.OptionalLong;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What an attacker can infer about one hidden cell of linked tables. */
@HubValue
@Value.Immutable
public abstract class LinkedInterval {

  LinkedInterval() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Which sum it is. */
  public abstract CellName name();

  /** The least count it can have; zero or more. */
  public abstract long lower();

  /** The greatest count it can have, at least {@link #lower()}; absent where there is no limit. */
  public abstract OptionalLong upper();

  /** How far its bounds must lie apart for it to be safe, in the measure; at least 1. */
  public abstract long leastWidth();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(lower(), "lower");
    upper().ifPresent(upper -> Check.atLeast(upper, "upper", lower(), "lower"));
    Check.atLeast(leastWidth(), 1, "leastWidth");
  }

  /** Whether its bounds lie closer together than they must. */
  public final boolean isRecovered() {
    return upper().isPresent() && upper().getAsLong() - lower() < leastWidth();
  }

  /** The bounds in words, such as {@code 3 to 7}, {@code 3} or {@code 3 or more}. */
  public final String range() {
    String least = Show.number((double) lower());
    if (upper().isEmpty()) {
      return least + " or more";
    }
    long most = upper().getAsLong();
    return most == lower() ? least : least + " to " + Show.number((double) most);
  }

  /** Builds a {@link LinkedInterval}. */
  public static final class Builder extends ImmutableLinkedInterval.Builder {
    Builder() {}
  }
}
