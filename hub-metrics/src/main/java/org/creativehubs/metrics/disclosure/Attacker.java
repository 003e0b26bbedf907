package org.creativehubs.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What is assumed of those who read a published table. Suppression protects against it, and the
 * attack assumes the same: all know the sums, the threshold, the rounding policy with its bands and
 * the rules of protection; the rest is said here.
 */
@HubValue
@Value.Immutable
public abstract class Attacker {

  Attacker() {}

  /** A builder of an attacker who knows what is public, and what each contributor knows. */
  public static Builder builder() {
    return new Builder();
  }

  /** One who sees the publishable form, in which zeros are shown, or is one contributor. */
  public static Attacker ofPublication() {
    return builder().build();
  }

  /**
   * Whether every zero is shown, so that a hidden count is at least 1. Where it is false zeros may
   * be hidden to protect others, and a hidden count is zero or more. Where it is left out true.
   */
  @Value.Default
  public boolean zerosShown() {
    return true;
  }

  /**
   * Whether it is seen why a cell is hidden, so that with the threshold a small count is known to
   * lie below it and one that protects others to reach it. The publishable form does not tell.
   * Where it is left out false.
   */
  @Value.Default
  public boolean reasonsKnown() {
    return false;
  }

  /**
   * How many contributors put together what they know: their own amounts, and the counts to which
   * nobody else contributes; from 0 (strangers alone) to 2. Where it is left out 1.
   */
  @Value.Default
  public int together() {
    return 1;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.between(together(), 0, 2, "together");
  }

  /** The assumptions in words. */
  @Override
  public final String toString() {
    List<String> known = new ArrayList<>();
    known.add(zerosShown() ? "a hidden count is at least 1" : "zeros may be hidden too");
    if (reasonsKnown()) {
      known.add("it is seen why a cell is hidden");
    }
    if (together() > 0) {
      known.add(
          together() == 1
              ? "each contributor knows what it contributes"
              : "two contributors may act together");
    }
    return String.join(", ", known);
  }

  /** Builds an {@link Attacker}. */
  public static final class Builder extends ImmutableAttacker.Builder {
    Builder() {}
  }
}
